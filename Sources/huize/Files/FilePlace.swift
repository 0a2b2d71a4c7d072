import Domain

/// The place of a file, for as long as work on it lasts.
struct FilePlace {
    /// The path that the system understands.
    let path: String
    /// The folder that is held open, so that nothing put in its place is reached instead.
    private let held: HeldFolder?
    /// What people call that folder, with a slash behind; empty for the outermost.
    private let name: String

    /// A place anywhere on this machine.
    init(path: String) {
        self.path = path
        held = nil
        name = ""
    }

    /// A place in a folder that is held open.
    init(_ file: String, in folder: HeldFolder, called name: String) {
        path = folder.path(of: file)
        held = folder
        self.name = name
    }

    /// Words as people know the place: the way to it through the system means nothing to them.
    func told(_ text: String) -> String {
        held.map { text.replacing($0.path(of: ""), with: name) } ?? text
    }

    /// The same of a sentence.
    func told(_ sentence: Phrase) -> Phrase {
        held == nil ? sentence : Phrase(zh: told(sentence.zh), en: told(sentence.en))
    }
}
