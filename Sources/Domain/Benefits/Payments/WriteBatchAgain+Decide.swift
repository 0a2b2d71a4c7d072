extension WriteBatchAgain {
    /// The reason to keep, or why the files are not written again.
    public func decide(on batch: BatchDetails) throws(Rejection) -> String {
        var check = Checks()
        let wasSent = batch.state == .sent || batch.state == .reconciled
        check.refuse("state", if: !wasSent, BatchWords.notSentYet(batch.state))
        check.explained(
            "reason", reason,
            zh: "请写明为什么再写一次银行文件。",
            en: "Say why the bank's files are written again.")
        try check.finish()
        return reason.tidied
    }
}
