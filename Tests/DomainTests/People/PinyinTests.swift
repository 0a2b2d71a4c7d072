import Testing

@testable import Domain

@Suite struct PinyinTests {
    @Test(arguments: [
        ("张", ["zhang"]), ("三", ["san"]), ("吕", ["lv", "lu"]), ("女", ["nv", "nu"]),
        ("乐", ["le", "yue"]), ("行", ["xing", "hang"]), ("晟", ["cheng", "sheng"]),
        ("㐀", ["qiu"]), ("𠮷", ["ji"]), ("龦", []), ("a", []), ("·", []), ("〇", ["ling"]),
        ("鿔", ["ge"]), ("卜", ["bu", "bo"]), ("地", ["di", "de"]),
    ])
    func `a character has its readings, the commonest first`(character: String, readings: [String])
        throws
    {
        let scalar = try #require(character.unicodeScalars.first)
        #expect(Pinyin.readings(of: scalar) == readings)
    }

    @Test(arguments: [
        ("单", "shan dan chan"), ("曾", "zeng ceng"), ("仇", "qiu chou"), ("解", "xie jie"),
        ("查", "zha cha"), ("盖", "ge gai"), ("任", "ren"), ("区", "ou qu"), ("缪", "miao miu mou"),
        ("乐", "yue le"), ("朴", "piao pu"), ("翟", "zhai di"), ("覃", "qin tan"), ("员", "yun yuan"),
        ("黑", "he hei"), ("繁", "po fan"), ("隗", "wei kui"), ("宓", "mi fu"), ("洗", "xian xi"),
        ("王", "wang"), ("吕", "lv lu"),
    ])
    func `a surname has every reading it may have`(character: String, readings: String) throws {
        let scalar = try #require(character.unicodeScalars.first)
        #expect(Pinyin.surnameReadings(of: scalar).joined(separator: " ") == readings)
    }

    @Test func `every surname of the lists has readings that the table knows`() {
        #expect(Surname.readingsOfOne.count >= 100)
        #expect(Surname.readingsOfOne.values.allSatisfy { $0.count > 0 })
        #expect(Surname.readingsOfTwo.count >= 70)
        #expect(Surname.readingsOfTwo.values.allSatisfy { $0.0.count > 0 && $0.1.count > 0 })
    }

    @Test func `the whole table can be read`() {
        var count = 0
        for value in UInt32(0x3000)...0x323AF where PinyinTable.first(value) != 0 {
            count += 1
            let letters = PinyinTable.letters(PinyinTable.first(value))
            #expect((1...6).contains(letters.count))
            #expect(letters.allSatisfy { (0x61...0x7A).contains($0) })
        }
        #expect(count > 41_000)
    }

    @Test(arguments: [
        ("欧阳修", 2), ("尉迟敬德", 2), ("司马", 1), ("张三丰", 1), ("", 1), ("单", 1), ("欧阳", 1),
    ])
    func `a compound surname is told from a single one`(name: String, length: Int) {
        #expect(Pinyin.surnameLength(of: name) == length)
    }
}
