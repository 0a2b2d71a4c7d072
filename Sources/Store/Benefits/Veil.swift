import Domain

extension Person {
    /// The same for those who may not see this person: nobody can tell from it who it is.
    ///
    /// What entitlement depends on stays as it was.
    var veiled: Person {
        var details = details
        details.name = "**"
        if let residentID = details.residentID {
            details.birth = RecordedDate(residentID.birthDay)
            details.residentID = nil
        }
        details.phone = nil
        details.account = nil
        details.explanation = nil
        details.onlyChildCertificate?.number = "**"
        return Person(id: id, details: details)
    }
}
