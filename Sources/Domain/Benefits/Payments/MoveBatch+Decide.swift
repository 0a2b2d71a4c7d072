extension MoveBatch {
    /// The state after the step.
    ///
    /// - Parameter disputed: how many lines the bank answered with another amount.
    /// - Throws: `Rejection` if the batch cannot take the step where it is.
    public func decide(
        on batch: BatchDetails, disputed: Int
    ) throws(Rejection) -> BatchState {
        var check = Checks()
        let state = batch.state
        switch step {
        case .dropLine:
            check.refuse("state", if: state != .made, BatchWords.sealedAlready(state))
            check.refuse("line", if: batch.lines == 1, BatchWords.lastLine)
        case .seal:
            check.refuse("state", if: state != .made, BatchWords.sealedAlready(state))
        case .send(_, let files):
            check.refuse("state", if: state != .sealed, BatchWords.notSealed(state))
            check.refuse(
                "files", if: files.isEmpty || !files.allSatisfy(\.isDigest), BatchWords.noFiles)
        case .cancel(let reason):
            check.refuse(
                "state", if: state != .made && state != .sealed, BatchWords.sentAlready(state))
            check.explained(reason)
        case .close(let reason):
            check.refuse("state", if: state != .sent, BatchWords.notSent(state))
            check.refuse("line", if: disputed > 0, BatchWords.disputed(disputed))
            check.explained(reason)
        }
        try check.finish()
        return switch step {
        case .dropLine: .made
        case .seal: .sealed
        case .send: .sent
        case .cancel: .cancelled
        case .close: .reconciled
        }
    }
}

extension String {
    /// Whether this is a SHA-256 as 64 hexadecimal digits in small letters.
    var isDigest: Bool {
        utf8.count == 64
            && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
