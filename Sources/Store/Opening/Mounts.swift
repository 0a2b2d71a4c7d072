import Glibc

/// The file systems of this machine, as `/proc/self/mountinfo` lists them.
struct Mounts {
    /// Kinds that lie on another machine, where locks cannot be trusted.
    private static let networks: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "coda", "ncpfs", "glusterfs",
        "lustre", "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "davfs",
    ]

    private var kinds: [String: String] = [:]

    /// Reads the list of a running system.
    init(_ mountinfo: String) {
        for line in mountinfo.split(separator: "\n") {
            // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw
            let fields = line.split(separator: " ")
            guard fields.count > 2, let dash = fields.firstIndex(of: "-"),
                dash + 1 < fields.count
            else { continue }
            kinds[String(fields[2])] = String(fields[dash + 1])
        }
    }

    /// The list of this machine; empty where there is none.
    static func ofThisMachine() -> Mounts {
        guard let file = fopen("/proc/self/mountinfo", "re") else { return Mounts("") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 8_192)
        while true {
            let count = fread(&part, 1, part.count, file)
            guard count > 0 else { break }
            bytes += part[..<count]
        }
        return Mounts(String(decoding: bytes, as: UTF8.self))
    }

    /// Whether a device, as `stat` numbers it, lies on another machine.
    func isNetwork(device: UInt64) -> Bool {
        let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
        let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
        return kinds["\(major):\(minor)"].map(Mounts.networks.contains) ?? false
    }
}
