/// What to do about an entry of the journal that is not taken back.
public enum UndoAdvice {
    /// For an entry of which there is no more to say.
    public static var oneByOne: Phrase {
        Phrase(
            zh: "这类操作不能撤销。请逐条更正。",
            en: "Such an entry cannot be taken back. Correct the records one by one.")
    }

    /// What to do about an entry that others have relied on, so that it stays in the journal; nil
    /// for a kind that can be taken back.
    public static func instead(of kind: CommandKind) -> Phrase? {
        switch kind {
        case .openCase, .moveCases, .giveMandates, .confirmRun: insteadOfCases(kind)
        case .openPosting, .raiseObjection, .closeObjection: insteadOfPosting(kind)
        case .makeBatch, .moveBatch, .enterAnswer, .settlePayments, .openRecovery,
            .updateRecovery:
            insteadOfPayment(kind)
        case .recordReview:
            Phrase(
                zh: "年审不能撤销。请再登记一次，以最后一次为准；误登去世的，还要更正档案。",
                en: "A review cannot be taken back. Note it again: the latest counts. If a death "
                    + "was wrong, correct the person's file too.")
        case .openGrievance, .updateGrievance:
            Phrase(
                zh: "诉求不能撤销。请在诉求里写明更正；不成立的，写明结果办结。",
                en: "A grievance cannot be taken back. Note the correction in it, or close it and "
                    + "say why.")
        case .addAccount, .changeAccount, .closeAccount, .setAccountKeys, .handOver:
            Phrase(
                zh: "账号的变动不能撤销。请在“账号”里改回来。",
                en: "A change of an account cannot be taken back. Change it again under Accounts.")
        case .revealNumbers, .breakGlass, .lookedInEmergency, .noteExport, .writeBatchAgain:
            Phrase(
                zh: "已经看过的、导出的不能撤销，记录会留下。",
                en: "What was looked at or exported cannot be taken back; the entry stays.")
        case .endEmergency:
            Phrase(
                zh: "结束的紧急查看不能恢复。还需要查看的，请重新申请。",
                en: "An emergency look that was ended stays so. Ask anew if you still need to look."
            )
        case .announce, .withdrawAnnouncement, .sayOnCase:
            Phrase(
                zh: "说过的话不能撤销。请撤下通知，或再留言更正。",
                en: "What was said cannot be taken back. Withdraw the announcement, or leave "
                    + "another message.")
        case .undo, .importFile, .foundRegister: oneByOne
        case .registerHousehold, .correctHousehold, .registerPerson, .correctPerson, .logVisit,
            .logScreening, .recordPaper:
            nil
        }
    }

    private static func insteadOfCases(_ kind: CommandKind) -> Phrase {
        switch kind {
        case .openCase:
            Phrase(
                zh: "申报不能撤销。请撤回申报，并写明原因。",
                en: "A case cannot be taken back so. Withdraw it and say why.")
        case .giveMandates:
            Phrase(
                zh: "委托不能撤销。请另行委托他人，新的委托代替旧的。",
                en: "A mandate cannot be taken back. Give one to somebody else: it takes its "
                    + "place.")
        case .confirmRun:
            Phrase(
                zh: "核算入账不能撤销。请撤回有误的申报，停发有误的补助。",
                en: "A run cannot be taken back. Withdraw the cases and cancel the payments that "
                    + "are wrong.")
        default:
            Phrase(
                zh: "申报的办理不能撤销。请退回补正，或撤回后重新申报；已转入发放的，请终止。",
                en: "A step of a case cannot be taken back. Return it for correction, or withdraw "
                    + "and reopen it; end it if it is being paid.")
        }
    }

    private static func insteadOfPosting(_ kind: CommandKind) -> Phrase {
        switch kind {
        case .raiseObjection:
            Phrase(
                zh: "异议不能撤销。请处理异议，并写明结果。",
                en: "An objection cannot be taken back. Close it and say what came of it.")
        case .closeObjection:
            Phrase(
                zh: "处理结果不能撤销。请重新登记异议，再行处理。",
                en: "What came of an objection stays. Note the objection again and close that one.")
        default:
            Phrase(
                zh: "张榜不能撤销。榜上有误的，请登记异议，或退回该申报补正。",
                en: "A posting cannot be taken back. If it is wrong, note an objection, or return "
                    + "the case for correction.")
        }
    }

    private static func insteadOfPayment(_ kind: CommandKind) -> Phrase {
        switch kind {
        case .makeBatch, .moveBatch:
            Phrase(
                zh: "批次的办理不能撤销。未送银行的，请作废批次；已送的，请等银行回盘。",
                en: "A step of a batch cannot be taken back. Cancel the batch if it has not gone "
                    + "to the bank; otherwise wait for the answer.")
        case .enterAnswer:
            Phrase(
                zh: "银行回盘不能撤销。退回的请改正后重发；多发的请登记追回。",
                en: "A bank's answer cannot be taken back. Mend what came back; for what was paid "
                    + "wrongly open a recovery.")
        case .settlePayments:
            Phrase(
                zh: "补助的处理不能撤销。请再处理一次，写明原因。",
                en: "What was settled stays. Settle the payments again and say why.")
        default:
            Phrase(
                zh: "追回不能撤销。请在追回里登记实收，或写明结果办结。",
                en: "A recovery cannot be taken back. Note what came in, or close it and say why.")
        }
    }
}
