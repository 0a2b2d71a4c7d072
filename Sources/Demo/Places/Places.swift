import Domain

/// The names and codes of invented places.
enum Places {
    /// The households of the first village.
    static let firstHouseholds = 412
    /// The persons of the first village, about.
    static let firstPersons = 1_563

    /// The province and the city, in which every register lies.
    static let province = [area(410_000_000_000, "河南省"), area(410_800_000_000, "焦作市")]

    /// Invented names of townships outside the first county; 63 are needed.
    static let townshipNames = [
        "柳湾", "清泉", "槐荫", "石梁", "云台庄", "枣林", "白杨", "青龙", "望河", "双桥", "高岗", "永安",
        "丰乐", "太平", "长堤", "古渡", "三槐", "竹园", "梨园", "桃源", "杏林", "莲池", "荷塘", "金谷",
        "银杏", "凤台", "麒麟", "卧牛", "白鹤", "红石", "青石", "黑石", "大槐", "小营", "老寨", "新集",
        "西集", "东集", "马店", "官桥", "和平", "兴隆", "仁和", "义合", "礼泉", "智水", "信阳庄", "安乐",
        "康宁", "福泉", "寿山", "喜泉", "吉水", "祥云", "瑞云", "庆丰", "盛世", "昌河", "茂林", "繁花",
        "锦屏", "秀水", "灵泉", "甘泉", "玉泉", "龙潭",
    ]

    private static let sides = [
        "东", "西", "南", "北", "前", "后", "大", "小", "上", "下", "中", "新",
    ]
    private static let middles = [
        "张", "王", "李", "赵", "刘", "陈", "杨", "郭", "马", "宋", "徐", "何", "冯", "牛", "秦", "贾", "原",
        "岳", "石", "柳", "槐", "桥", "河", "杏",
    ]
    private static let ends = ["庄", "营", "寨", "屯", "堤", "湾", "岗"]

    /// The village of a place in its township.
    ///
    /// 12, 24 and 7 make 2,016 names; a step of 1,009, a prime, visits each once.
    static func village(_ place: Int, in township: Township, ordinal: Int) -> Area {
        let number = ordinal * 1_009 % (sides.count * middles.count * ends.count)
        let side = sides[number % sides.count]
        let middle = middles[number / sides.count % middles.count]
        let end = ends[number / sides.count / middles.count]
        let name = ordinal == 1 ? "东营村" : side + middle + end + "村"
        return area(township.code * 1_000 + 201 + Int64(place), name)
    }

    /// A place of a code of twelve digits; the codes here are ours and well formed.
    static func area(_ code: Int64, _ name: String) -> Area {
        Area(code: AreaCode(number: code) ?? .everywhere, name: name)
    }
}
