import Glibc

/// A disk of a given size in memory, mounted below a folder; needs the rights of root.
struct SmallDisk {
    /// Where it is mounted.
    let folder: String

    /// Whether this process may mount one at all.
    static let isPermitted: Bool = {
        guard geteuid() == 0, let folder = try? Village.makeFolder() else { return false }
        defer { Village.removeFolder(folder) }
        guard let disk = try? SmallDisk(below: folder, kilobytes: 64) else { return false }
        disk.remove()
        return true
    }()

    init(below parent: String, kilobytes: Int) throws {
        folder = parent + "/disk"
        mkdir(folder, 0o700)
        try Self.run("/bin/mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", folder)
    }

    /// Lets nobody write to it any more.
    func makeReadOnly() throws {
        try Self.run("/bin/mount", "-o", "remount,ro", folder)
    }

    /// Writes a file that takes all room that is left, or all but some.
    /// - Returns: the file; ``clear(_:)`` gives the room back.
    @discardableResult
    func fill(leaving kilobytes: Int = 0) -> String {
        let path = folder + "/filler"
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        let block = [UInt8](repeating: 0, count: 4_096)
        while write(file, block, block.count) > 0 {}
        var status = stat()
        fstat(file, &status)
        ftruncate(file, max(0, status.st_size - kilobytes * 1_024))
        return path
    }

    /// Gives the room back that a file takes, whoever has it open.
    func clear(_ path: String) {
        truncate(path, 0)
        unlink(path)
    }

    /// Takes the disk away again.
    func remove() {
        try? Self.run("/bin/umount", "-l", folder)
    }

    private static func run(_ program: String, _ arguments: String...) throws {
        let terminal = try PseudoTerminal(program, arguments: arguments)
        guard try terminal.exitStatus() == 0 else {
            throw PseudoTerminal.Trouble(description: program + "\n" + terminal.text)
        }
    }
}
