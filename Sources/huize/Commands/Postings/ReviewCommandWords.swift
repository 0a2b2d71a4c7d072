import Domain

/// The words of `huize review` and `huize grievance`.
enum ReviewCommandWords {
    static func noted(_ outcome: ReviewOutcome) -> Phrase {
        let next =
            switch outcome {
            case .unchanged: Phrase(zh: "", en: "")
            case .died:
                Phrase(
                    zh: "此前应发的转给家属，请核实后办理。",
                    en: " What was due until then goes to the family: see to it.")
            case .moved:
                Phrase(
                    zh: "待发的补助已暂停，请联系现住地转接。",
                    en: " What is due waits: arrange the transfer with the other place.")
            case .birthOrAdoption:
                Phrase(
                    zh: "请审核员重新核对条件。", en: " A supervisor checks the conditions again.")
            case .accountChanged:
                Phrase(zh: "请更正档案里的账户。", en: " Correct the account in the person's file.")
            case .notMet:
                Phrase(
                    zh: "不影响发放，\(AnnualReview.daysToSecondVisit) 天后再访。",
                    en: " No payment is stopped; visit again in "
                        + "\(AnnualReview.daysToSecondVisit) days.")
            }
        return Phrase(
            zh: "已登记：\(outcome.term.zh)。\(next.zh)", en: "Noted: \(outcome.term.en).\(next.en)")
    }

    static func taken(_ due: Day) -> Phrase {
        Phrase(zh: "诉求已登记，\(due) 前答复。", en: "Taken down; to be answered by \(due).")
    }

    static let step = Phrase(zh: "已登记。", en: "Noted.")
    static let closed = Phrase(zh: "诉求已办结。", en: "The grievance is closed.")
    static let anonymous = Phrase(zh: "匿名", en: "unnamed")
    static let due = Phrase(zh: "答复期限", en: "Answer by")
    static let about = Phrase(zh: "内容", en: "About")
    static let kind = Phrase(zh: "类别", en: "Kind")
    static let outcome = Phrase(zh: "结果", en: "Outcome")
    static let number = Phrase(zh: "编号", en: "Number")
    static let whatWasDone = Phrase(zh: "做了什么", en: "What was done")
    static let programmes = Phrase(zh: "项目", en: "Programmes")
    static let met = Phrase(zh: "见面日期", en: "Met on")
}
