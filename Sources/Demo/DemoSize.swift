/// How large an invented register is.
public enum DemoSize: String, CaseIterable, Codable, Sendable {
    /// One village: about 412 households and 1,563 persons.
    case village
    /// One township of 24 villages.
    case township
    /// A county of 367 villages, 200,000 households and about 700,000 persons.
    case county
    /// A city of 1,849 villages and about 3.7 million persons.
    case city
}
