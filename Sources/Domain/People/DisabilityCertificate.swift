/// What a disability certificate 残疾人证 says: its kind and grade.
public struct DisabilityCertificate: CodeList {
    /// What is impaired.
    public let kind: DisabilityKind
    /// How heavily; one is the heaviest.
    public let grade: DisabilityGrade

    /// A certificate of a kind and grade.
    public init(kind: DisabilityKind, grade: DisabilityGrade) {
        self.kind = kind
        self.grade = grade
    }

    /// The digit of the kind and the digit of the grade, as the certificate number ends.
    public var rawValue: String { kind.code + grade.code }

    /// Reads two digits, kind and grade.
    public init?(rawValue: String) {
        guard rawValue.count == 2, let kind = DisabilityKind(rawValue: String(rawValue.prefix(1))),
            let grade = DisabilityGrade(rawValue: String(rawValue.suffix(1)))
        else { return nil }
        self.init(kind: kind, grade: grade)
    }

    /// Every kind in every grade.
    public static var allCases: [DisabilityCertificate] {
        DisabilityKind.allCases.flatMap { kind in
            DisabilityGrade.allCases.map { DisabilityCertificate(kind: kind, grade: $0) }
        }
    }

    /// Kind and grade in words.
    public var term: Phrase {
        Phrase(zh: kind.term.zh + grade.term.zh, en: "\(kind.term.en), \(grade.term.en)")
    }

    /// 肢体3级, 肢体残疾三级, 肢体/三级, `physical 3`.
    public var spellings: [String] {
        let digit = grade.code
        let kinds = [kind.term.zh, kind.term.zh + "残疾"]
        let grades = [grade.term.zh, digit + "级", digit]
        return kinds.flatMap { kind in
            grades.flatMap { [kind + $0, kind + " " + $0, kind + "/" + $0] }
        } + ["\(kind.term.en) \(digit)", "\(kind.term.en)/\(digit)"]
    }

    /// Reads two digits, words such as 肢体三级, or a whole certificate number.
    public init?(entered text: String) {
        let key = text.folded.lowercased()
        if let found = DisabilityCertificate.allCases.first(where: { $0.answers(to: key) }) {
            self = found
        } else {
            self.init(number: text)
        }
    }

    /// Reads a certificate number of 20 places: the holder's ID number, kind, grade.
    ///
    /// Letters for a re-issue (`B1`) may follow. Nil if it is no such number.
    public init?(number text: String) {
        let places = text.foldedWithoutBlanks.uppercased()
        guard places.count >= 20, places.count <= 22,
            (try? ResidentID(parsing: String(places.prefix(18)))) != nil
        else { return nil }
        self.init(rawValue: String(places.dropFirst(18).prefix(2)))
    }
}
