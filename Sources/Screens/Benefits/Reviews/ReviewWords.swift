import Domain

/// The words of the annual review.
enum ReviewWords {
    static let title = Phrase(zh: "年审", en: "Annual review")
    static let found = Phrase(zh: "年审结果", en: "Found")
    static let on = Phrase(zh: "日期", en: "Day")
    static let programmes = Phrase(zh: "项目", en: "Programmes")
    static let filter = Phrase(zh: "未审/全部", en: "open/all")
    static let filterHelp = Phrase(zh: "只看还没见到的，或全部", en: "only those not met yet, or all")
    static let year = Phrase(zh: "年度", en: "year")
    static let yearHelp = Phrase(zh: "轮换年度：今年、明年、去年", en: "this year, the next, the last")
    static let undo = Phrase(
        zh: "按错了：直接按对的数字，以后记的为准。记错去世：回首页按 u 撤销。",
        en: "Press the right digit: the later one counts. A death: u on the first screen undoes it."
    )
    static let undoHelp = Phrase(zh: "按错了怎么办", en: "how to mend a wrong key")
    static let none = Phrase(
        zh: "这一年没有要年审的人：在发的待遇才要年审。",
        en: "Nobody to review this year: only benefits being paid are reviewed.")
    static let allMet = Phrase(zh: "都见到了。按 f 看全部。", en: "Everybody was met: f shows all.")
    static let dayKeys = Phrase(zh: "Enter 登记    Esc 不登记", en: "Enter note it    Esc leave it")
    static let onlyOpen = Phrase(zh: "还没见到的", en: "not met yet")

    /// The outcome in a word, for the footer.
    static func key(_ outcome: ReviewOutcome) -> Phrase {
        switch outcome {
        case .unchanged: Phrase(zh: "健在", en: "alive")
        case .died: Phrase(zh: "去世", en: "died")
        case .moved: Phrase(zh: "迁出", en: "moved")
        case .birthOrAdoption: Phrase(zh: "生育收养", en: "birth")
        case .accountChanged: Phrase(zh: "账户变更", en: "account")
        case .notMet: Phrase(zh: "未见到", en: "not met")
        }
    }

    /// What the day is that an outcome asks for.
    static func day(of outcome: ReviewOutcome) -> Phrase {
        switch outcome {
        case .died: Phrase(zh: "去世日期", en: "Died on")
        case .moved: Phrase(zh: "迁出日期", en: "Moved on")
        case .birthOrAdoption: Phrase(zh: "生育或收养日期", en: "Birth or adoption on")
        case .unchanged, .accountChanged, .notMet: Phrase(zh: "日期", en: "Day")
        }
    }

    /// What follows, said once it is noted.
    static func noted(_ name: String, _ outcome: ReviewOutcome) -> Phrase {
        let next: Phrase =
            switch outcome {
            case .unchanged: Phrase(zh: "", en: "")
            case .died: Phrase(zh: "此前应发的转给家属。", en: " What was due goes to the family.")
            case .moved:
                Phrase(
                    zh: "待发的先停，请联系现住地转接。",
                    en: " What is due waits: arrange the transfer.")
            case .birthOrAdoption:
                Phrase(zh: "请审核员重新核对条件。", en: " A supervisor checks again.")
            case .accountChanged:
                Phrase(zh: "请更正档案里的账户。", en: " Correct the account in the file.")
            case .notMet:
                Phrase(
                    zh: "照常发放，\(AnnualReview.daysToSecondVisit) 天后再访。",
                    en: " Nothing stops; visit again in \(AnnualReview.daysToSecondVisit) days.")
            }
        return Phrase(
            zh: "\(name)：\(outcome.term.zh)。\(next.zh)",
            en: "\(name): \(outcome.term.en).\(next.en)")
    }

    static func counts(_ year: Int, done: Int, of all: Count, notMet: Int?) -> Phrase {
        let left = notMet.map { Phrase(zh: "，未见到 \($0)", en: ", \($0) not met") }
        return Phrase(
            zh: "\(year) 年度  已审 \(done)/\(all)\(left?.zh ?? "")",
            en: "\(year)  done \(done)/\(all)\(left?.en ?? "")")
    }
}
