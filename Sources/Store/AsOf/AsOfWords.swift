import Domain

/// What is said where the register is shown as of a day.
enum AsOfWords {
    static func onlyLooking(_ day: Day) -> Phrase {
        Phrase(
            zh: "这是截至 \(day) 的登记册，只能查看。要登记，请不带 --as-of 重新打开。",
            en: "This is the register as of \(day), to be looked at only. To write, open it "
                + "again without --as-of.")
    }

    static func noExport(_ day: Day) -> Phrase {
        Phrase(
            zh: "导出要记入日志，而这是截至 \(day) 的登记册，不能写。请不带 --as-of 重新打开，导出现在的；当时的请在画面上看。",
            en: "An export is noted in the journal, and this is the register as of \(day), which "
                + "is not written. Open it again without --as-of to export it as it is now; "
                + "look at that day on the screens.")
    }

    static func tooEarly(_ day: Day, since first: Day?) -> Phrase {
        let since = first.map { "\($0)" }
        return Phrase(
            zh: "登记册不知道 \(day) 的样子\(since.map { "：从 \($0) 起才逐行留存" } ?? "")。请选一个更晚的日期。",
            en: "The register does not know how it stood on \(day)"
                + "\(since.map { ": it is kept row by row from \($0) on" } ?? ""). Choose a later "
                + "day.")
    }
}
