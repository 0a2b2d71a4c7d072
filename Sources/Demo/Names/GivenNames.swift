import Domain

/// Given names as each generation had them.
enum GivenNames {
    /// Rare characters, two of Extension A and B among them, that a terminal must survive.
    static let rare = ["㛃", "𠮷", "喆", "堃", "犇", "燊", "旻", "赟", "翀", "昇𠮷", "雨㛃"]

    private static let generations: [(until: Int, men: [String], women: [String])] = [
        (1950, pairs("德长万有福金天文永保", "明顺福才山祥奎贵义林"), pairs("桂秀凤玉翠素春淑爱月", "兰英莲珍芝荣梅花娥云")),
        (
            1970, pairs("建国卫爱红新志学庆保", "国强东军民生华义平成") + ["解放", "建军", "跃进", "援朝"],
            pairs("秀爱春玉红小桂凤改新", "兰英梅莲霞琴香玲花荣")
        ),
        (
            1985, pairs("志海军永小建国新俊文", "刚涛伟强峰杰勇兵亮辉") + ["伟", "强", "勇", "军", "涛", "磊", "鹏"],
            pairs("丽艳晓海红雪春玉素利", "娟霞芳敏丽娜萍玲燕红") + ["丽", "芳", "娜", "静", "敏", "艳", "霞"]
        ),
        (
            2000, pairs("亚鹏晓俊文志家世明振", "飞超龙凯帅鹏辉宇杰博") + ["磊", "浩", "超", "帅", "鑫", "阳"],
            pairs("婷丹晓亚梦莎文静佳雪", "婷丹燕楠莎瑶静慧洁雪") + ["婷婷", "丹丹", "倩倩", "甜甜", "静", "颖"]
        ),
        (
            9999, pairs("浩子梓宇博俊一家明嘉", "然轩豪航文杰诺乐哲懿") + ["子涵", "一鸣", "天佑", "皓轩"],
            pairs("梓欣诗雨思佳可紫艺若", "涵怡琪萍彤怡馨萱涵曦") + ["梓涵", "欣怡", "一诺", "雨桐"]
        ),
    ]

    private static func pairs(_ first: String, _ second: String) -> [String] {
        first.flatMap { head in second.map { String(head) + String($0) } }
    }

    /// A given name for somebody born in a year.
    static func pick(_ sex: Sex, bornIn year: Int, _ dice: inout Dice) -> String {
        for generation in generations where year < generation.until {
            return dice.pick(sex == .male ? generation.men : generation.women)
        }
        return "安"
    }

    /// A whole name with its dot, as people of some groups bear it, and the code of the group.
    static func dotted(_ sex: Sex, _ dice: inout Dice) -> (name: String, group: String) {
        let women = ["阿依古丽", "古丽娜尔", "热依拉", "阿米娜", "帕提古丽"]
        let men = ["艾力", "吐尔逊", "买买提", "阿不都", "玉素甫", "卡斯木"]
        let own = dice.pick(sex == .female ? women : men)
        return (own + "·" + dice.pick(men), dice.chance(700) ? "05" : "17")
    }
}
