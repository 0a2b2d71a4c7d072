/// Why a payment cannot be settled so, or not be recovered, and what to do instead.
enum SettlementWords {
    static func notStopped(_ status: PaymentStatus) -> Phrase {
        Phrase(
            zh: "这笔补助\(status.term.zh)，没有受阻也没有退回，无需处理。",
            en: "this payment is \(status.term.en), neither blocked nor returned: nothing to do.")
    }

    static var died: Phrase {
        Phrase(
            zh: "本人已去世。请登记家属的账户，转给家属。",
            en: "the person died. Enter the account of somebody of the family instead.")
    }

    static var concealed: Phrase {
        Phrase(
            zh: "账号有一部分隐藏了。请填完整的账号。",
            en: "a part of the account's number is hidden. Enter the whole number.")
    }

    static var noAccount: Phrase {
        Phrase(
            zh: "档案里没有账户。请先登记本人的账户。",
            en: "there is no account on file. Enter the person's account first.")
    }

    static var notReviewed: Phrase {
        Phrase(
            zh: "本年度年审还没有做。请见到本人后登记年审。",
            en: "the annual review of the year is not done. Meet the person and enter it.")
    }

    static var posted: Phrase {
        Phrase(
            zh: "公示还没有期满。请等公示结束。",
            en: "the posting still runs. Wait until it ends.")
    }

    static var alive: Phrase {
        Phrase(
            zh: "档案里没有去世日期。请先登记去世日期，再转给家属。",
            en: "there is no date of death on file. Enter it before the family is paid.")
    }

    static func afterDeath(_ day: Day) -> Phrase {
        Phrase(
            zh: "本人 \(day) 去世，之后的期间不再发放。请取消这一笔。",
            en: "the person died on \(day): later periods are not paid. Cancel this payment.")
    }

    static var noHolder: Phrase {
        Phrase(
            zh: "请写明家属账户的户名。", en: "name the holder of the family's account.")
    }

    static func notOpen(_ status: PaymentStatus) -> Phrase {
        Phrase(
            zh: "这笔补助\(status.term.zh)，不能这样处理。请看它所在的批次。",
            en: "this payment is \(status.term.en) and cannot be settled so. See its batch.")
    }

    static var future: Phrase {
        Phrase(
            zh: "日期在今天之后。请填实际交付的日期。",
            en: "the date lies after today. Enter the day on which it was handed over.")
    }

    static var byBank: Phrase {
        Phrase(
            zh: "这个项目经银行发放。请编入批次。",
            en: "this programme is paid by bank. Put the payment into a batch.")
    }

    static func notPaid(_ status: PaymentStatus) -> Phrase {
        Phrase(
            zh: "这笔补助\(status.term.zh)，只有已发放的才能追回。",
            en: "This payment is \(status.term.en); only one that was paid can be had back.")
    }

    static var alreadyOpen: Phrase {
        Phrase(
            zh: "这笔补助已有未结的追回。请在那里登记。",
            en: "A recovery of this payment is open already. Note what comes back there.")
    }

    static func tooMuch(_ most: Money) -> Phrase {
        Phrase(
            zh: "金额应大于 0，不超过 \(most)。请核对。",
            en: "The amount is more than nothing and at most \(most). Check it.")
    }

    static var closed: Phrase {
        Phrase(
            zh: "这笔追回已经结案。请核对，或另行登记。",
            en: "This recovery is closed. Check it, or open another.")
    }

    static var nothingNew: Phrase {
        Phrase(
            zh: "请写明这次收回的金额，或结案的结果。",
            en: "Enter what came back now, or what came of it.")
    }
}
