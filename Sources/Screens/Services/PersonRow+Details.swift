import Domain

extension PersonRow {
    /// The row of a person whose file is open.
    init(of file: PersonFile) {
        let details = file.person.details
        let household = file.household
        self.init(
            id: file.person.id, name: details.name, sex: details.sex,
            birthday: details.birthday, residentID: details.residentID, phone: details.phone,
            relation: details.relation, marital: details.marital, residence: details.residence,
            death: details.death, household: household.id,
            householdLabel: household.details.label, village: household.details.village,
            villageName: file.villageName)
    }

    /// As much of the details as a row knows, enough for the rules of a service.
    var details: PersonDetails {
        var details = PersonDetails(
            household: household, name: name, sex: sex, birth: birthday.map { RecordedDate($0) })
        details.residentID = residentID
        details.death = death
        return details
    }
}
