import Domain

extension FieldReader {
    /// Notes a problem of the rules, unless the field could not even be read.
    mutating func refuse(_ problem: FieldProblem) {
        guard !problems.contains(where: { $0.field == problem.field }) else { return }
        refuse(problem.field, problem.sentence)
    }

    /// The value of a code list.
    func code<List: RawRepresentable>(_ key: String) -> List? where List.RawValue == String {
        text(key).flatMap(List.init(rawValue:))
    }

    /// An identity number; nil if it is empty or cannot be read.
    mutating func residentID(_ key: String) -> ResidentID? {
        guard let text = text(key) else { return nil }
        do throws(ResidentIDError) {
            return try ResidentID(parsing: text)
        } catch {
            refuse(key, error.sentence)
            return nil
        }
    }

    /// A telephone number in its one spelling; the one that is known may stay as it is.
    mutating func phone(_ key: String, known: String?) -> String? {
        guard let text = text(key), text != known else { return text(key) }
        do throws(PhoneError) {
            return try Phone(parsing: text).number
        } catch {
            refuse(key, error.sentence)
            return nil
        }
    }
}

extension FieldReader {
    /// A day that must be there; today where it cannot be read, which is a problem.
    mutating func requiredDay(_ key: String, ahead: Bool = false) -> Day {
        if text(key) == nil { refuse(key, DayError.empty.sentence) }
        return day(key, ahead: ahead) ?? today
    }
}
