import Domain
import Testing

@Suite struct BankAccountTests {
    @Test func `a card number is read, checked and shortened`() throws {
        // 4111 1111 1111 1111 is the card schemes' own test number.
        let account = try BankAccount(
            bank: " 武陟农商行 ", number: "4111 1111 1111 1111", holder: "张三")
        #expect(account.bank == "武陟农商行")
        #expect(account.number == "4111111111111111")
        #expect(account.hasCardCheckDigit && account.warning == nil)
        #expect(account.tail == "···1111")
        #expect(account.masked == "4111********1111")
        #expect(account.description == "武陟农商行 4111111111111111 张三")
    }

    @Test func `a wrong check digit is a warning, never a refusal`() throws {
        let account = try BankAccount(bank: "", number: "4111111111111112")
        #expect(account.warning != nil)
        let passbook = try BankAccount(bank: "", number: "４１１１１１１１１１１１１１１１１１１２")
        #expect(passbook.number.count == 20 && passbook.warning == nil)
        #expect(try BankAccount(bank: "", number: "'12345678901234567890123").warning == nil)
    }

    @Test(arguments: [
        ("", BankAccountError.empty), ("123456789012345", .wrongLength(15)),
        ("123456789012345678901234", .wrongLength(24)),
        ("6.21700000000000E+18", .wrongCharacter(".", place: 2)),
    ])
    func `what cannot be an account says why`(number: String, error: BankAccountError) {
        #expect(throws: error) { try BankAccount(bank: "农行", number: number) }
        #expect(!error.sentence.zh.isEmpty && !error.sentence.en.isEmpty)
    }
}

@Suite struct PhoneTests {
    @Test(arguments: [
        ("13800000000", "13800000000"), ("１３８ ０００ ０００００", "13800000000"),
        ("+86 138-0000-0000", "13800000000"), ("008613800000000", "13800000000"),
        ("8613800000000", "13800000000"), ("0391-7270000", "0391-7270000"),
        ("(0391)7270000", "0391-7270000"), ("（０３９１）７２７００００", "0391-7270000"),
        ("03917270000", "0391-7270000"), ("010-62000000", "010-62000000"),
        ("02162000000", "021-62000000"), ("7270000", "7270000"), ("+852 2345 0000", "+85223450000"),
    ])
    func `a number has one spelling`(text: String, number: String) throws {
        let phone = try Phone(parsing: text)
        #expect(phone.number == number)
        #expect(try Phone(parsing: phone.number) == phone)
    }

    @Test(arguments: [
        "12800000000", "1380000000", "138000000000", "abc", "0391-123", "12345", "+12",
    ])
    func `what is no number is refused with what is accepted`(text: String) {
        #expect(throws: PhoneError.unreadable(text)) { try Phone(parsing: text) }
    }

    @Test func `the middle can be hidden`() throws {
        #expect(try Phone(parsing: "13800000000").masked == "138****0000")
        #expect(try Phone(parsing: "7270000").masked == "****000")
        #expect(try Phone(parsing: "0391-7270000").digits == "03917270000")
        #expect(throws: PhoneError.empty) { try Phone(parsing: " ") }
    }
}
