/// A table or a value while a text is read: what may still be added to it depends on how it began.
final class TomlNode {
    /// How a table began.
    enum Origin {
        /// On the way to another, `[a.b]` naming `a`.
        case implied
        /// By a header of its own, or as the top.
        case header
        /// By dotted keys, `a.b = 1` naming `a`.
        case dotted
        /// Written out at once, `{ … }`: nothing is added any more.
        case inline
    }

    /// What it holds.
    enum Content {
        case value(SchemeValue)
        case table(Origin)
        /// The tables of `[[a]]`.
        case tables([TomlNode])
    }

    var content: Content
    private(set) var keys: [String] = []
    private(set) var children: [TomlNode] = []
    /// Where each key stands, once there are too many to look along them.
    private var places: [String: Int] = [:]

    init(_ content: Content) {
        self.content = content
    }

    /// What stands under a key.
    func child(_ key: String) -> TomlNode? {
        if keys.count > 16 { return places[key].map { children[$0] } }
        return keys.firstIndex(of: key).map { children[$0] }
    }

    /// Adds what was not there.
    @discardableResult
    func add(_ key: String, _ node: TomlNode) -> TomlNode {
        keys.append(key)
        children.append(node)
        if keys.count == 17 {
            for (place, key) in keys.enumerated() { places[key] = place }
        } else if keys.count > 17 {
            places[key] = keys.count - 1
        }
        return node
    }

    /// The value when all is read.
    var value: SchemeValue {
        switch content {
        case .value(let value): value
        case .tables(let nodes): .list(nodes.map(\.value))
        case .table:
            .table(
                zip(keys, children).map { SchemeValue.Field(key: $0, value: $1.value) })
        }
    }
}
