import Domain
import Glibc

/// Copies of a register in a folder that nobody finishes any more: whoever made them was killed.
///
/// A copy is locked by its maker from its first byte until it has its name, or is thrown away;
/// the number in its name may be another program's by now.
struct Leftovers {
    /// Marks that no name given by a person has.
    private static let partMark = ".huize-part-"
    private static let trialMark = ".huize-trial-"

    private let folder: String

    init(in folder: String) {
        self.folder = folder
    }

    /// The name of a copy of this program until it is whole.
    static func part(of path: String) -> String { "\(path)\(partMark)\(getpid())" }

    /// The name of a backup that this program restores on trial.
    static func trial(of path: String) -> String { "\(path)\(trialMark)\(getpid())" }

    /// Whether a file's name is one of those, or of what SQLite keeps beside them.
    static func isNamed(_ name: String) -> Bool {
        name.contains(partMark) || name.contains(trialMark)
    }

    /// How many there are, and their bytes.
    func measured() -> (count: Int, bytes: Int64) {
        var (count, bytes) = (0, Int64(0))
        each { path in
            count += 1
            for file in Copying.files(of: path) { bytes += RegisterFile.size(of: file) }
        }
        return (count, bytes)
    }

    /// Removes them.
    func remove() { each(Copying.remove) }

    /// Does something with each while nobody else can take it for their own.
    private func each(_ body: (String) -> Void) {
        let names = (FolderNames.all(in: folder) ?? []).filter(Self.isNamed)
        for name in names where !names.contains(where: { Self.isBeside(name, $0) }) {
            let path = "\(folder)/\(name)"
            guard let lock = FileLock(existing: path) else { continue }
            body(path)
            lock.release()
        }
    }

    /// Whether one file is what SQLite keeps beside another.
    private static func isBeside(_ name: String, _ other: String) -> Bool {
        Copying.suffixes.contains { name == other + $0 }
    }
}
