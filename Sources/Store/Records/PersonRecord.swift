import Domain
import GRDB

/// A row of `person`.
struct PersonRecord: StoredRecord {
    static let text = TableText(
        "person",
        [
            "household", "village", "name", "sort_key", "sex", "birthday", "birth_lunar",
            "birth_year",
            "birth_month", "birth_day",
            "resident_id", "relation", "hukou", "marital", "marital_since", "spouse", "mother",
            "father", "phone", "ethnic_group", "residence", "disability", "certificate_number",
            "certificate_issued", "account_bank", "account_number", "account_holder", "death",
            "explanation",
        ])

    var person: Person
    /// The household's village.
    var village: AreaCode
    /// Orders names by pinyin.
    var sortKey: String

    var rowID: Int64 { person.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = person.details
        return [
            details.household.rawValue, village.number, details.name, sortKey,
            details.sex.rawValue, details.birthday?.number, details.birth?.lunarCode,
            details.birth?.year,
            details.birth?.month, details.birth?.dayOfMonth,
            details.residentID?.description, details.relation?.rawValue, details.hukou?.rawValue,
            details.marital?.rawValue, details.maritalSince?.number, details.spouse?.rawValue,
            details.mother?.rawValue, details.father?.rawValue, details.phone,
            details.ethnicGroup?.rawValue, details.residence.rawValue,
            details.disability?.rawValue, details.onlyChildCertificate?.number,
            details.onlyChildCertificate?.issued?.number, details.account?.bank,
            details.account?.number, details.account?.holder, details.death?.number,
            details.explanation,
        ]
    }

    /// A person of a village; the key by which names are ordered is made from the name.
    init(_ person: Person, village: AreaCode) {
        self.init(person, village: village, sortKey: SearchKeys(of: person.details.name).sortKey)
    }

    /// A person whose key is known already.
    init(_ person: Person, village: AreaCode, sortKey: String) {
        self.person = person
        self.village = village
        self.sortKey = sortKey
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Person.ID = try columns.id()
        let household: Household.ID = try columns.id()
        village = try columns.area()
        let name = try columns.text()
        sortKey = try columns.text()
        var details = PersonDetails(household: household, name: name, sex: try columns.code())
        _ = columns.numberOrNil()
        details.birth = try columns.recordedDateOrNil()
        details.residentID = try columns.residentIDOrNil()
        details.relation = try columns.codeOrNil()
        details.hukou = try columns.codeOrNil()
        details.marital = try columns.codeOrNil()
        details.maritalSince = try columns.dayOrNil()
        details.spouse = columns.idOrNil()
        details.mother = columns.idOrNil()
        details.father = columns.idOrNil()
        details.phone = columns.textOrNil()
        details.ethnicGroup = try columns.codeOrNil()
        details.residence = try columns.code()
        details.disability = try columns.codeOrNil()
        let (certificate, issued) = (columns.textOrNil(), try columns.dayOrNil())
        details.onlyChildCertificate = certificate.map {
            OnlyChildCertificate(number: $0, issued: issued)
        }
        details.account = try columns.accountOrNil()
        details.death = try columns.dayOrNil()
        details.explanation = columns.textOrNil()
        person = Person(id: id, details: details)
    }
}

extension RecordedDate {
    /// 0 for the Gregorian calendar, 1 for the lunar one, 2 for a leap month of it.
    fileprivate var lunarCode: Int {
        calendar == .gregorian ? 0 : isLeapMonth ? 2 : 1
    }
}
