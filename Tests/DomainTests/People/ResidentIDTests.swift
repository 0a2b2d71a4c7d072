import Domain
import Testing

@Suite struct ResidentIDTests {
    @Test(arguments: [
        "34052419800101001X", "11010519491231002X", "440524188001010014", "350303199002033073",
        "331122197905116239", "33050219880702447X", "360426199101010071",
    ])
    func `a number with the right check digit is read as it is`(text: String) throws {
        #expect(try ResidentID(parsing: text).description == text)
    }

    @Test(arguments: [
        "34052419800101001x", "３４０５２４１９８００１０１００１Ｘ", " 340524 19800101 001X ", "'34052419800101001X",
        "340524800101001",
    ])
    func `every way to write a number gives the same`(text: String) throws {
        #expect(try ResidentID(parsing: text).description == "34052419800101001X")
    }

    @Test func `a 15-digit number gains its century and check digit`() throws {
        #expect(try ResidentID(parsing: "330502880702447").description == "33050219880702447X")
    }

    @Test(arguments: [
        ("", ResidentIDError.empty), ("   ", .empty),
        ("3405241980010100", .wrongLength(16)), ("3405241980010100133", .wrongLength(19)),
        ("34052419800101O01X", .wrongCharacter("O", place: 15)),
        ("X4052419800101001X", .wrongCharacter("X", place: 1)),
        ("34052419800101001Y", .wrongCharacter("Y", place: 18)),
        ("34052480010100X", .wrongCharacter("X", place: 15)),
        ("340524198002300013", .noSuchBirthDate("19800230")),
        ("340524000000000013", .noSuchBirthDate("00000000")),
        ("340524198001010013", .wrongCheckDigit(found: "3", expected: "X")),
        ("330502198807024471", .wrongCheckDigit(found: "1", expected: "X")),
        ("36042619910102009X", .wrongCheckDigit(found: "X", expected: "3")),
    ])
    func `a wrong number says what is wrong`(text: String, error: ResidentIDError) {
        #expect(throws: error) { try ResidentID(parsing: text) }
        #expect(!error.sentence.zh.isEmpty && !error.sentence.en.isEmpty)
    }

    @Test func `a number tells birth date, sex and area`() throws {
        let woman = try ResidentID(parsing: "11010519491231002X")
        #expect(woman.birthDay == Day(number: 19_491_231))
        #expect(woman.sex == .female)
        #expect(woman.areaPrefix == 110_105)
        #expect(try ResidentID(parsing: "331122197905116239").sex == .male)
    }

    @Test func `masks keep what they say they keep`() throws {
        let id = try ResidentID(parsing: "34052419800101001X")
        #expect(id.masked == "340524********001X")
        #expect(id.maskedForPosting == "340524**********1X")
    }

    @Test func `a number made of parts reads back`() throws {
        let day = try #require(Day(number: 20_110_305))
        let id = try #require(ResidentID(areaPrefix: 990_123, birthDay: day, sequence: 7))
        #expect(try ResidentID(parsing: id.description) == id)
        #expect(ResidentID(first17: id.number) == id)
        #expect(ResidentID(areaPrefix: 990_123, birthDay: day, sequence: 1000) == nil)
        #expect(ResidentID(first17: 99_012_320_110_230_007) == nil)
        #expect(ResidentID(first17: -1) == nil)
    }

    @Test func `changing any one place is noticed`() throws {
        let places = Array("11010519491231002X")
        for place in 0..<17 {
            for digit in "0123456789" where digit != places[place] {
                var wrong = places
                wrong[place] = digit
                #expect(throws: ResidentIDError.self) { try ResidentID(parsing: String(wrong)) }
            }
        }
    }
}
