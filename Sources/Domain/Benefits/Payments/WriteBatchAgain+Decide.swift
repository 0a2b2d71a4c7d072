extension WriteBatchAgain {
    /// The reason to keep, or why the files are not written again.
    ///
    /// Only as long as the whole batch is on its way: what the bank answered, or what was closed
    /// without an answer, may be in another batch by now, and would be paid twice.
    ///
    /// - Parameter unanswered: how many of its lines the bank has not answered.
    public func decide(
        on batch: BatchDetails, unanswered: Int
    ) throws(Rejection) -> String {
        var check = Checks()
        let isOver = batch.state == .reconciled || unanswered < batch.lines
        check.refuse(
            "state", if: batch.state != .sent && !isOver, BatchWords.notSentYet(batch.state))
        check.refuse("state", if: isOver, BatchWords.answeredMeanwhile)
        check.explained(
            "reason", reason,
            zh: "请写明为什么再写一次银行文件。",
            en: "Say why the bank's files are written again.")
        try check.finish()
        return reason.tidied
    }
}
