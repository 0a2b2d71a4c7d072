/// What surnames are read like where that differs from the same character elsewhere.
enum Surname {
    /// Surnames whose readings the table of characters does not give, the proper one first.
    ///
    /// The everyday readings follow, because that is what people type who do not know better.
    private static let single = """
        单:shan dan chan|曾:zeng ceng|仇:qiu chou|解:xie jie|查:zha cha|盖:ge gai|任:ren|区:ou qu
        缪:miao miu mou|乐:yue le|朴:piao pu|翟:zhai di|覃:qin tan|员:yun yuan|黑:he hei|繁:po fan
        隗:wei kui|宓:mi fu|洗:xian xi|冼:xian xi|尉:wei yu|薄:bo bao|祭:zhai ji|角:jue jiao
        句:gou ju|召:shao zhao|逢:pang feng|逄:pang|么:yao me|幺:yao|折:she zhe|佘:she|种:chong zhong
        秘:bi mi|贲:ben fei bi|费:fei bi|郇:xun huan|眭:sui|库:she ku|厍:she|訾:zi|都:du dou
        车:che ju|阚:kan han|沈:shen chen|宿:su xiu|适:kuo shi|乜:nie mie|会:gui hui kuai
        谌:chen shen|柏:bai bo|晁:chao|莘:shen xin|褚:chu zhu|郗:xi chi|郄:qie xi|粘:nian zhan
        於:yu wu|牟:mu mou|那:na nuo|能:nai neng|钭:tou dou|呙:guo|隽:juan jun|颉:xie jie
        盛:sheng cheng|乘:sheng cheng|万:wan mo|炅:gui jiong|难:ning nan|朝:chao zhao|藏:zang cang
        重:chong zhong|不:fou bu|圈:juan quan|奇:qi ji|番:pan fan|贾:jia gu|阿:a e|陂:pi bei
        佴:nai er|乾:qian gan|蔚:yu wei|葛:ge|俞:yu shu|行:xing hang|长:chang zhang|参:shen can
        啜:chuai chuo|石:shi dan|若:ruo re|弗:fu|宁:ning|臧:zang|亓:qi|昝:zan|瞿:qu ju|芈:mi
        称:cheng chen|扎:zha za|卜:bu bo|叶:ye xie|尹:yin|应:ying|相:xiang|令:ling|强:qiang jiang
        """

    /// Compound surnames 复姓: each character with its readings, the proper one first.
    private static let compound = """
        万俟:mo wan,qi si|尉迟:yu wei,chi|单于:chan shan dan,yu|长孙:zhang chang,sun|澹台:tan dan,tai
        乐正:yue le,zheng|欧阳:ou,yang|太史:tai,shi|端木:duan,mu|上官:shang,guan|司马:si,ma
        东方:dong,fang|独孤:du,gu|南宫:nan,gong|闻人:wen,ren|夏侯:xia,hou|诸葛:zhu,ge
        公羊:gong,yang|赫连:he,lian|皇甫:huang,fu pu|宗政:zong,zheng|濮阳:pu,yang|公冶:gong,ye
        太叔:tai,shu|申屠:shen,tu|公孙:gong,sun|慕容:mu,rong|仲孙:zhong,sun|钟离:zhong,li
        宇文:yu,wen|司徒:si,tu|鲜于:xian,yu|司空:si,kong|闾丘:lv lu,qiu|子车:zi,ju che|亓官:qi,guan
        司寇:si,kou|巫马:wu,ma|公西:gong,xi|颛孙:zhuan,sun|壤驷:rang,si|公良:gong,liang
        漆雕:qi,diao|宰父:zai,fu|谷梁:gu,liang|拓跋:tuo ta,ba|夹谷:jia,gu|轩辕:xuan,yuan
        令狐:ling,hu|段干:duan,gan|百里:bai,li|呼延:hu,yan|东郭:dong,guo|南门:nan,men
        羊舌:yang,she|微生:wei,sheng|梁丘:liang,qiu|左丘:zuo,qiu|西门:xi,men|第五:di,wu
        南荣:nan,rong|东里:dong,li|东宫:dong,gong|即墨:ji,mo|达奚:da,xi|褚师:chu,shi
        纳兰:na,lan|完颜:wan,yan|贺兰:he,lan|哥舒:ge,shu|侯莫:hou,mo|屈突:qu,tu|耶律:ye,lv lu
        """

    /// The readings of one character as a surname.
    static let readingsOfOne: [UInt32: Readings] = {
        var found: [UInt32: Readings] = [:]
        for (characters, readings) in entries(of: single) {
            found[characters[0]] = Readings(readings[0])
        }
        return found
    }()

    /// The readings of a compound surname's two characters.
    static let readingsOfTwo: [UInt64: (Readings, Readings)] = {
        var found: [UInt64: (Readings, Readings)] = [:]
        for (characters, readings) in entries(of: compound) {
            found[key(characters[0], characters[1])] = (
                Readings(readings[0]), Readings(readings[1])
            )
        }
        return found
    }()

    /// The key of two characters among `readingsOfTwo`.
    static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
        UInt64(first) << 32 | UInt64(second)
    }

    private static func entries(of table: String) -> [([UInt32], [[Substring]])] {
        table.split { $0 == "|" || $0 == "\n" }.map { entry in
            let halves = entry.split(separator: ":")
            let readings = halves[1].split(separator: ",").map { $0.split(separator: " ") }
            return (halves[0].unicodeScalars.map(\.value), readings)
        }
    }
}
