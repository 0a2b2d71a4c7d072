/// Why a run ends, leaves open or skips something.
enum RunWords {
    static let otherRhythm = Phrase(
        zh: "此项目按年发放，请核算全年。", en: "It pays by the year: run the whole year.")

    static func noRule(_ period: Period) -> Phrase {
        Phrase(
            zh: "\(period.term.zh)没有规定，请补上规定文件。",
            en: "No rule covers \(period.term.en): add one to the definitions.")
    }

    static func noRate(_ period: Period) -> Phrase {
        Phrase(
            zh: "\(period.term.zh)没有发放标准，请补上规定文件。",
            en: "No rate covers \(period.term.en): add one to the definitions.")
    }

    static let noAmount = Phrase(
        zh: "申报中没有写明金额，请补上。", en: "The case states no amount: enter it.")

    static let withdrawn = Phrase(
        zh: "上次撤回了申报；是否再报，请问本人。",
        en: "The last application was withdrawn: ask whether they want to apply again.")

    static let unfinished = Phrase(
        zh: "上一年度的申报还在办理，请先办完。",
        en: "The case of the year before is still open: finish it first.")

    static func conditions(_ findings: [ConditionFinding]) -> Phrase {
        let zh = findings.map { $0.term.zh + "（" + words($0, .zh) + "）" }
        let en = findings.map { $0.term.en + " (" + words($0, .en) + ")" }
        return Phrase(zh: zh.joined(separator: "；"), en: en.joined(separator: "; "))
    }

    static func papers(_ terms: [Phrase]) -> Phrase {
        Phrase(
            zh: terms.map(\.zh).joined(separator: "、"), en: terms.map(\.en).joined(separator: ", "))
    }

    private static func words(_ finding: ConditionFinding, _ language: Language) -> String {
        finding.sources.map { $0.words(language) }
            .joined(separator: language == .zh ? "，" : ", ")
    }
}
