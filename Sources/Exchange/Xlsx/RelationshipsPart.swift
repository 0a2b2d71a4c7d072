/// Where the parts of a workbook lie in its archive.
final class RelationshipsPart: XmlHandler {
    /// The parts by their id, as paths in the archive.
    private(set) var targets: [String: String] = [:]
    /// The first part of each type; the type is the last word of its name.
    private(set) var byType: [String: String] = [:]
    private let folder: String

    /// Reads relations of parts in `folder`, which ends with `/` or is empty.
    init(folder: String) {
        self.folder = folder
    }

    func start(_ name: String, _ attributes: XmlAttributes, in reader: XmlReader) {
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"]
        else { return }
        let path = path(of: target)
        targets[id] = path
        if let type = attributes["Type"]?.split(separator: "/").last {
            byType[String(type)] = byType[String(type)] ?? path
        }
    }

    private func path(of target: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var steps = folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
