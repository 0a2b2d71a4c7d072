import Domain

/// The words of keeping a register: files, sizes, backups, sessions.
enum OfficeWords {
    static let file = Phrase(zh: "文件", en: "File")
    static let size = Phrase(zh: "大小", en: "Size")

    /// A size as people read it, the same in both languages.
    static func bytes(_ count: Int64) -> String {
        var (value, unit) = (count * 10, "B")
        for next in ["kB", "MB", "GB", "TB"] where value >= 10_000 {
            value /= 1_000
            unit = next
        }
        return unit == "B" ? "\(count) B" : "\(value / 10).\(value % 10) \(unit)"
    }
}
