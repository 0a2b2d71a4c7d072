extension RelationToHead {
    /// The list of GB/T 4761-2008, code, Chinese and English term a line; wordings shortened.
    static let list = CodeTable(
        """
        01 本人 self
        02 户主 head of household
        10 配偶 spouse
        11 夫 husband
        12 妻 wife
        20 子 son
        21 独生子 only son
        22 长子 eldest son
        23 次子 second son
        24 三子 third son
        25 四子 fourth son
        26 五子 fifth son
        27 养子或继子 adopted son or stepson
        28 女婿 son-in-law
        29 其他儿子 other son
        30 女 daughter
        31 独生女 only daughter
        32 长女 eldest daughter
        33 次女 second daughter
        34 三女 third daughter
        35 四女 fourth daughter
        36 五女 fifth daughter
        37 养女或继女 adopted daughter or stepdaughter
        38 儿媳 daughter-in-law
        39 其他女儿 other daughter
        40 孙辈 grandchild
        41 孙子 son's son
        42 孙女 son's daughter
        43 外孙子 daughter's son
        44 外孙女 daughter's daughter
        45 孙媳 grandson's wife
        46 孙女婿 granddaughter's husband
        47 曾孙子 great-grandson
        48 曾孙女 great-granddaughter
        49 其他孙辈 other grandchild
        50 父母 parent
        51 父亲 father
        52 母亲 mother
        53 公公 husband's father
        54 婆婆 husband's mother
        55 岳父 wife's father
        56 岳母 wife's mother
        57 继父或养父 stepfather or adoptive father
        58 继母或养母 stepmother or adoptive mother
        59 其他父母关系 other parent
        60 祖父母或外祖父母 grandparent
        61 祖父 father's father
        62 祖母 father's mother
        63 外祖父 mother's father
        64 外祖母 mother's mother
        65 配偶的祖父母或外祖父母 spouse's grandparent
        66 曾祖父 great-grandfather
        67 曾祖母 great-grandmother
        68 配偶的曾祖父母 spouse's great-grandparent
        69 其他祖父母关系 other grandparent
        70 兄弟姐妹 sibling
        71 兄 elder brother
        72 嫂 elder brother's wife
        73 弟 younger brother
        74 弟媳 younger brother's wife
        75 姐 elder sister
        76 姐夫 elder sister's husband
        77 妹 younger sister
        78 妹夫 younger sister's husband
        79 其他兄弟姐妹 other sibling
        80 其他 other
        81 伯父 father's elder brother
        82 伯母 father's elder brother's wife
        83 叔父 father's younger brother
        84 婶母 father's younger brother's wife
        85 舅父 mother's brother
        86 舅母 mother's brother's wife
        87 姨父 mother's sister's husband
        88 姨母 mother's sister
        89 姑父 father's sister's husband
        90 姑母 father's sister
        91 堂兄弟姐妹 cousin of the father's line
        92 表兄弟姐妹 other cousin
        93 侄子 brother's son
        94 侄女 brother's daughter
        95 外甥 sister's son
        96 外甥女 sister's daughter
        97 其他亲属 other relative
        99 非亲属 not related
        """, others: otherWords)

    /// Other words for a code, as rosters and household books write them.
    static let otherWords: [String: [String]] = [
        "02": ["户主本人", "head"], "10": ["配", "爱人"], "11": ["丈夫", "之夫"],
        "12": ["妻子", "之妻", "老婆", "媳妇"], "20": ["儿子", "之子", "男"],
        "27": ["养子", "继子"], "28": ["之婿", "婿"], "30": ["女儿", "之女", "闺女"],
        "37": ["养女", "继女"], "38": ["媳", "之儿媳", "儿媳妇", "长媳", "次媳"],
        "41": ["孙", "之孙", "长孙", "次孙", "grandson"], "42": ["之孙女", "granddaughter"],
        "43": ["外孙", "之外孙"], "44": ["之外孙女"], "45": ["孙媳妇", "外孙媳妇"],
        "46": ["外孙女婿"], "47": ["曾孙", "重孙"], "48": ["重孙女"], "51": ["父", "之父", "爸爸"],
        "52": ["母", "之母", "妈妈"], "53": ["之公公", "father-in-law"], "54": ["mother-in-law"],
        "55": ["丈人"], "56": ["丈母"], "57": ["继父", "养父"], "58": ["继母", "养母"],
        "61": ["爷爷", "之祖父"], "62": ["奶奶", "之祖母"], "63": ["外公", "姥爷"], "64": ["外婆", "姥姥"],
        "71": ["哥哥", "哥", "之兄"], "72": ["嫂子", "嫂嫂"], "73": ["弟弟", "之弟"], "74": ["弟妹"],
        "75": ["姐姐", "之姐"], "77": ["妹妹", "之妹"], "93": ["侄", "之侄"], "95": ["外甥子"],
        "97": ["亲属"], "99": ["非亲属关系", "其他非亲属"],
    ]
}
