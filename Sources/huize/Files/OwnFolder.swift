import Domain
import Glibc

/// The one folder that an account has on the host: `REGISTER.files/LOGIN`, made when first needed.
struct OwnFolder: Sendable {
    /// The register's file.
    let store: String
    /// Whose folder it is.
    let login: String

    /// The folder of an account beside the register.
    init(of account: Account, beside store: String) {
        self.store = store
        login = account.login
    }

    /// Where it lies, for people.
    var path: String { "\(store).files/\(login)" }

    /// The place of a file: an ordinary one, or one that is not there yet.
    func file(_ typed: String) throws(Failure) -> FilePlace {
        var names = try names(typed)
        guard let name = names.popLast() else { throw Failure(.usage, RemoteWords.needName) }
        let folder = try walk(names, making: false)
        switch folder.kind(of: name) {
        case nil, S_IFREG?, S_IFDIR?: break
        default: throw Failure(.notAllowed, RemoteWords.notAFile(name))
        }
        return FilePlace(name, in: folder, called: Self.written(names))
    }

    /// The place of a folder, made if it is not there.
    func folder(_ typed: String) throws(Failure) -> FilePlace {
        let names = try names(typed)
        return FilePlace("", in: try walk(names, making: true), called: Self.written(names))
    }

    /// The paths that begin with what was typed; links are passed over.
    func completions(of typed: String) -> [String] {
        guard var names = try? names(typed) else { return [] }
        let prefix = typed.hasSuffix("/") ? "" : names.popLast() ?? ""
        guard let folder = try? walk(names, making: false) else { return [] }
        return PathCompletion.names(in: folder.path(of: "."), beginningWith: prefix)
            .compactMap { name in
                switch folder.kind(of: name) {
                case S_IFREG?: Self.written(names) + name
                case S_IFDIR?: Self.written(names) + name + "/"
                default: nil
                }
            }
    }

    /// The names on the way to what was typed; `~` is the folder itself.
    ///
    /// By bytes, as the system reads it: a slash with a combining mark is a slash all the same.
    private func names(_ typed: String) throws(Failure) -> [String] {
        let slash = UInt8(ascii: "/")
        var rest = Array(typed.utf8)[...]
        for own in [Array("~".utf8), Array(path.utf8)]
        where rest.elementsEqual(own) || rest.starts(with: own + [slash]) {
            rest = rest.dropFirst(own.count).drop { $0 == slash }
        }
        let names = rest.split(separator: slash).map { String(decoding: $0, as: UTF8.self) }
            .filter { $0 != "." }
        guard rest.first != slash, rest.first != UInt8(ascii: "~"),
            names.allSatisfy(Self.isName)
        else { throw Failure(.notAllowed, RemoteWords.outside(path)) }
        return names
    }

    private static func isName(_ text: String) -> Bool {
        text != ".." && (1...255).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy {
                $0.value >= 0x20 && $0.value != 0x7F && $0 != "/"
            }
            // A mark that would sit on the slash before it hides that slash from whoever looks
            // for characters.
            && "/\(text)".first == "/"
    }

    private func walk(_ names: [String], making: Bool) throws(Failure) -> HeldFolder {
        guard Self.isName(login), login != "." else {
            throw Failure(.notAllowed, RemoteWords.outside(path))
        }
        guard var folder = HeldFolder.open(PathText.folder(of: store)) else { throw unopened(path) }
        for name in [PathText.name(of: store) + ".files", login] {
            guard let next = folder.folder(name, making: true) else { throw unopened(path) }
            folder = next
        }
        for name in names {
            guard let next = folder.folder(name, making: making) else {
                throw unopened(Self.written(names))
            }
            folder = next
        }
        return folder
    }

    private func unopened(_ folder: String) -> Failure {
        let reason = String(cString: strerror(errno))
        return Failure(.cannotCreate, RemoteWords.unopened(folder, reason, own: path))
    }

    private static func written(_ names: [String]) -> String {
        names.map { $0 + "/" }.joined()
    }
}
