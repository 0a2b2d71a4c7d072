/// Why a step with a batch or an answer is refused, and what to do instead.
enum BatchWords {
    static func programmeUnknown(_ code: String) -> Phrase {
        Phrase(
            zh: "没有补助项目 \(code)。请从列表中选择。",
            en: "There is no programme \(code). Choose one from the list.")
    }

    static func notByBank(_ programme: Phrase) -> Phrase {
        Phrase(
            zh: "“\(programme.zh)”不经银行发放。请用“已交付”逐笔登记。",
            en: "“\(programme.en)” is not paid by bank. Tick its payments off as delivered.")
    }

    static func nothingDue(_ period: Period) -> Phrase {
        Phrase(
            zh: "截至\(period.term.zh)没有可以发放的补助。请先核算，或查看受阻和退回的补助。",
            en: "Nothing can be paid up to \(period.term.en). Run the benefits first, or look at "
                + "what is blocked or came back.")
    }

    static func sealedAlready(_ state: BatchState) -> Phrase {
        guard state == .made || state == .sealed else {
            return Phrase(
                zh: "批次\(state.term.zh)，不能再改动明细。没有发到的会编入下一批。",
                en: "The batch is \(state.term.en): its lines cannot change. What was not paid "
                    + "goes into the next one.")
        }
        return Phrase(
            zh: "批次\(state.term.zh)，不能再改动明细。需要改动时请作废后重新生成。",
            en: "The batch is \(state.term.en): its lines cannot change. Cancel it and make "
                + "another.")
    }

    static var lastLine: Phrase {
        Phrase(
            zh: "批次只剩这一笔。请作废整个批次。",
            en: "This is the batch's only line. Cancel the whole batch instead.")
    }

    static func notSealed(_ state: BatchState) -> Phrase {
        Phrase(
            zh: "批次\(state.term.zh)，只有已封存的批次可以报送。请先封存。",
            en: "The batch is \(state.term.en); only a sealed one goes to the bank. Seal it first.")
    }

    static func notSentYet(_ state: BatchState) -> Phrase {
        Phrase(
            zh: "批次\(state.term.zh)，没有报送过，不存在再写一次。已封存的请直接报送。",
            en: "The batch is \(state.term.en) and never went to the bank, so nothing is written "
                + "again. Send it if it is sealed.")
    }

    static var answeredMeanwhile: Phrase {
        Phrase(
            zh: "这一批已有银行答复，或已结束，不能再写文件：再送银行会重复发放。没发到的请编入新的一批。",
            en: "The bank has answered this batch, or it is closed: its file would pay again what "
                + "was paid. Put what is still owed into a new batch.")
    }

    static var noFiles: Phrase {
        Phrase(
            zh: "没有报送文件的校验值。请先写出报送文件。",
            en: "The digests of the bank's files are missing. Write the files first.")
    }

    static func sentAlready(_ state: BatchState) -> Phrase {
        Phrase(
            zh: "批次\(state.term.zh)，不能作废。请登记银行的答复，或关闭批次。",
            en:
                "The batch is \(state.term.en) and cannot be cancelled. Enter the bank's answer, "
                + "or close it.")
    }

    static func notSent(_ state: BatchState) -> Phrase {
        Phrase(
            zh: "批次\(state.term.zh)，只有已报送的批次等待银行答复。请核对批次号。",
            en: "The batch is \(state.term.en); the bank answers only one that was sent. Check the "
                + "number.")
    }

    static func disputed(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 笔金额与银行不符。请先逐笔处理：已足额发放，或银行已收回、重新发放。",
            en: "\(count) lines were answered with another amount. Settle each first: paid in full "
                + "after all, or taken back by the bank and to be tried again.")
    }

    static var noReason: Phrase {
        Phrase(
            zh: "请写明原因。\(Reason.rule.zh)", en: "Say why. \(Reason.rule.en)")
    }

    static func otherBatch(_ number: String, wanted: String) -> Phrase {
        Phrase(
            zh: "这个文件是批次“\(number)”的答复，不是 \(wanted) 的。没有写入任何内容；请选择对应的文件。",
            en:
                "This file answers batch “\(number)”, not \(wanted). Nothing was written; choose "
                + "the file that belongs to it.")
    }

    static func nothingMatches(_ wanted: String) -> Phrase {
        Phrase(
            zh: "文件中没有一行与批次 \(wanted) 相符。没有写入任何内容；请核对文件。",
            en: "No row of the file fits batch \(wanted). Nothing was written; check the file.")
    }
}
