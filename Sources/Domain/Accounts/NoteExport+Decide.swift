extension NoteExport {
    /// The purpose to keep, or what is wrong with it: it goes with the file.
    public func decide() throws(Rejection) -> String {
        var check = Checks()
        check.explained(
            "purpose", purpose,
            zh: "请写明导出做什么用，用途会随文件保存。",
            en: "Say what the file is for: the purpose goes with it.")
        check.refuse(
            "purpose", if: purpose.count > NoteExport.longestPurpose,
            zh: "用途最多 \(NoteExport.longestPurpose) 个字。",
            en: "A purpose has at most \(NoteExport.longestPurpose) characters.")
        try check.finish()
        return purpose.tidied
    }

    /// The most characters that a purpose has.
    private static let longestPurpose = 200
}
