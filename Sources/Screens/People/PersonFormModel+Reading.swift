import Domain
import TerminalKit

extension PersonFormModel {
    /// The details that the values say; what was not changed stays as the register has it.
    func read(_ reader: inout FieldReader, in context: Context) -> PersonDetails {
        let start = start(in: context)
        let state = reader.state
        var details =
            person?.details
            ?? PersonDetails(household: household.id, name: "", sex: .unknown)
        func isChanged(_ key: String) -> Bool { state.values[key] ?? "" != start[key] ?? "" }
        if isChanged("name") { details.name = state["name"] }
        if isChanged("residentID") { details.residentID = reader.residentID("residentID") }
        if isChanged("sex") { details.sex = Sex(rawValue: state["sex"]) ?? .unknown }
        // Unknown is an answer; no answer is not.
        if person == nil, state["sex"].isEmpty {
            reader.refuse("sex", PersonFormWords.chooseSex)
        }
        if isChanged("birth") { details.birth = reader.recordedDate("birth") }
        details.relation = reader.code("relation")
        details.hukou = reader.code("hukou")
        details.ethnicGroup = reader.code("ethnicGroup")
        details.marital = reader.code("marital")
        details.disability = reader.code("disability")
        details.residence = reader.code("residence") ?? .resident
        if isChanged("maritalSince") { details.maritalSince = reader.day("maritalSince") }
        if isChanged("death") { details.death = reader.day("death") }
        details.spouse = reader.identifier("spouse")
        details.mother = reader.identifier("mother")
        details.father = reader.identifier("father")
        details.phone = reader.phone("phone", known: person?.details.phone)
        details.explanation = reader.sentences("explanation")
        if isChanged("household") || isChanged("household.text") {
            readHousehold(&reader, into: &details)
        }
        let certificate = ["onlyChildCertificate", "onlyChildCertificate.issued"]
        if certificate.contains(where: isChanged) {
            details.onlyChildCertificate = self.certificate(&reader)
        }
        if ["account", "account.bank", "account.holder"].contains(where: isChanged) {
            details.account = account(&reader)
        }
        return details
    }

    private func readHousehold(_ reader: inout FieldReader, into details: inout PersonDetails) {
        let chosen: Household.ID? = reader.identifier("household")
        if let chosen {
            details.household = chosen
        } else if reader.text("household.text") == nil {
            reader.refuse("household", PersonFormWords.chooseHousehold)
        }
    }

    private func certificate(_ reader: inout FieldReader) -> OnlyChildCertificate? {
        let issued = reader.day("onlyChildCertificate.issued")
        guard let number = reader.text("onlyChildCertificate") else {
            if issued != nil {
                reader.refuse("onlyChildCertificate", PersonFormWords.certificateNeedsNumber)
            }
            return nil
        }
        return OnlyChildCertificate(number: number, issued: issued)
    }

    private func account(_ reader: inout FieldReader) -> BankAccount? {
        let (bank, holder) = (reader.text("account.bank"), reader.text("account.holder"))
        guard let number = reader.text("account") else {
            if bank != nil || holder != nil {
                reader.refuse("account", BankAccountError.empty.sentence)
            }
            return nil
        }
        if let known = person?.details.account, known.isConcealed, known.number == number {
            reader.refuse("account", PersonFormWords.accountHidden)
            return known
        }
        do throws(BankAccountError) {
            return try BankAccount(bank: bank ?? "", number: number, holder: holder)
        } catch {
            reader.refuse("account", error.sentence)
            return nil
        }
    }

    /// The details as texts of the fields.
    func texts(of details: PersonDetails, in context: Context) -> [String: String] {
        var texts: [String: String?] = [
            "name": details.name, "residentID": details.residentID?.description,
            "sex": details.sex.rawValue, "birth": details.birth?.description,
            "relation": details.relation?.rawValue, "hukou": details.hukou?.rawValue,
            "ethnicGroup": details.ethnicGroup?.rawValue, "marital": details.marital?.rawValue,
            "maritalSince": details.maritalSince?.description, "phone": details.phone,
            "residence": details.residence.rawValue,
            "disability": details.disability?.rawValue,
            "onlyChildCertificate": details.onlyChildCertificate?.number,
            "onlyChildCertificate.issued": details.onlyChildCertificate?.issued?.description,
            "account": details.account?.number, "account.bank": details.account?.bank,
            "account.holder": details.account?.holder, "death": details.death?.description,
            "explanation": details.explanation,
            "household": String(details.household.rawValue),
            "household.text": "\(household.details.label) \(villageName)",
        ]
        let others: [(String, Person.ID?, Relative.Kind)] = [
            ("spouse", details.spouse, .spouse), ("mother", details.mother, .mother),
            ("father", details.father, .father),
        ]
        for (key, id, kind) in others {
            guard let id else { continue }
            let row = relatives.first { $0.kind == kind && $0.person.id == id }?.person
            texts[key] = String(id.rawValue)
            texts[key + ".text"] =
                row.map { FormOption.line(of: $0, context.language) } ?? "#\(id.rawValue)"
        }
        return texts.compactMapValues(\.self).filter { !$0.value.isEmpty }
    }
}
