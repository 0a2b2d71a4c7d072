import Domain
import GRDB

extension PersonRow {
    /// What a list of persons reads, of the aliases `p`, `h` and `a`.
    static let columns = """
        p.id, p.name, p.sex, p.birthday, p.resident_id, p.phone, p.relation, p.marital,
        p.residence, p.death, p.household, h.group_no, h.number, p.village, a.name
        """
    /// How the aliases join, persons first.
    static let tables = """
        person AS p CROSS JOIN household AS h ON h.id = p.household
        CROSS JOIN area AS a ON a.code = p.village
        """
    /// How many columns that is.
    static let columnCount = 15

    /// The person of a row in which `columns` begin at `index`.
    init(_ row: Row, from index: Int = 0) throws {
        var columns = ColumnReader(row, "person", from: index)
        let id: Person.ID = try columns.id()
        let name = try columns.text()
        let sex: Sex = try columns.code()
        let birthday = try columns.dayOrNil()
        let residentID = try columns.residentIDOrNil()
        let phone = columns.textOrNil()
        let relation: RelationToHead? = try columns.codeOrNil()
        let marital: MaritalStatus? = try columns.codeOrNil()
        let residence: Residence = try columns.code()
        let death = try columns.dayOrNil()
        let household: Household.ID = try columns.id()
        let group = columns.numberOrNil()
        let number = try columns.text()
        self.init(
            id: id, name: name, sex: sex, birthday: birthday, residentID: residentID,
            phone: phone, relation: relation, marital: marital, residence: residence,
            death: death, household: household,
            householdLabel: group.map { "\($0)-\(number)" } ?? number,
            village: try columns.area(), villageName: try columns.text())
    }
}
