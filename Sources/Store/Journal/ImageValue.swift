/// A value of a record's image in the journal, whatever record it is.
indirect enum ImageValue: Decodable, Hashable {
    case nothing
    case truth(Bool)
    case number(Int64)
    case text(String)
    case list([ImageValue])
    case record([String: ImageValue])

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .nothing
        } else if let truth = try? value.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? value.decode(Int64.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let list = try? value.decode([ImageValue].self) {
            self = .list(list)
        } else {
            self = .record(try value.decode([String: ImageValue].self))
        }
    }

    /// The parts of a record, those of its details among them; empty for anything else.
    var fields: [String: ImageValue] {
        guard case .record(var parts) = self else { return [:] }
        guard let details = parts.removeValue(forKey: "details") else { return parts }
        return parts.merging(details.fields) { own, _ in own }
    }
}
