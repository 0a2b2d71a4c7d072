extension RevealNumbers {
    /// The reason to keep, or what is wrong with it: whoever works with the file reads it.
    public func decide() throws(Rejection) -> String {
        var check = Checks()
        check.explained(
            "reason", reason,
            zh: "请写明为什么要看，档案里会显示。",
            en: "Say why you look: the file shows it.")
        check.refuse(
            "reason", if: reason.count > RevealNumbers.longestReason,
            zh: "原因最多 \(RevealNumbers.longestReason) 个字。",
            en: "A reason has at most \(RevealNumbers.longestReason) characters.")
        try check.finish()
        return reason.tidied
    }

    /// The most characters that a reason has.
    private static let longestReason = 200
}
