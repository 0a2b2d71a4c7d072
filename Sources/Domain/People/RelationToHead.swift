/// How a person is related to the head of the household, coded by GB/T 4761-2008.
///
/// A code of two digits that the list leaves open is kept as it came.
public struct RelationToHead: CodeList {
    /// The code of two digits.
    public let rawValue: String

    /// The relation of a code, or nil if it is not two digits from 01 to 99.
    public init?(rawValue: String) {
        guard CodeTable.isTwoDigits(rawValue), rawValue != "00" else { return nil }
        self.rawValue = rawValue
    }

    private init(_ code: String) {
        rawValue = code
    }

    /// The head 户主.
    public static let head = RelationToHead("02")
    /// Husband or wife, not told which.
    public static let spouse = RelationToHead("10")
    /// The husband of the head.
    public static let husband = RelationToHead("11")
    /// The wife of the head.
    public static let wife = RelationToHead("12")
    /// A son.
    public static let son = RelationToHead("20")
    /// A daughter.
    public static let daughter = RelationToHead("30")
    /// A son's wife.
    public static let daughterInLaw = RelationToHead("38")
    /// A daughter's husband.
    public static let sonInLaw = RelationToHead("28")
    /// A son's son.
    public static let grandson = RelationToHead("41")
    /// A son's daughter.
    public static let granddaughter = RelationToHead("42")
    /// The head's father.
    public static let father = RelationToHead("51")
    /// The head's mother.
    public static let mother = RelationToHead("52")
    /// A relative whom the list does not name.
    public static let otherRelative = RelationToHead("97")
    /// Nobody's relative here.
    public static let notRelated = RelationToHead("99")

    /// Every relation that the list names, by code.
    public static let allCases: [RelationToHead] = list.codes.map { RelationToHead($0) }

    /// The term of the list; the code itself where the list has none.
    public var term: Phrase {
        RelationToHead.list.terms[rawValue]
            ?? Phrase(zh: "其他关系（\(rawValue)）", en: "other relation (\(rawValue))")
    }

    /// How rosters and household books write it.
    public var spellings: [String] { RelationToHead.otherWords[rawValue] ?? [] }

    /// Reads a code, a Chinese or English name, or a code without its leading zero.
    public init?(entered text: String) {
        let key = text.folded
        if let code = RelationToHead.list.code(of: key) {
            self.init(code)
        } else {
            self.init(rawValue: key.count == 1 ? "0" + key : key)
        }
    }

    /// Whether this is the head.
    public var isHead: Bool { rawValue == "01" || rawValue == "02" }
    /// Whether this is the head's husband or wife.
    public var isSpouse: Bool { ("10"..."12").contains(rawValue) }
    /// Whether this is a child of the head, adopted and stepchildren included.
    public var isChild: Bool {
        rawValue.first == "2" && self != .sonInLaw
            || rawValue.first == "3" && self != .daughterInLaw
    }
    /// Whether this is a parent of the head, not of the spouse.
    public var isParent: Bool { ["50", "51", "52", "57", "58"].contains(rawValue) }
}
