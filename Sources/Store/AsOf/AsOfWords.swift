import Domain

/// What is said where the register is shown as of a day.
enum AsOfWords {
    static func onlyLooking(_ day: Day) -> Phrase {
        Phrase(
            zh: "这是截至 \(day) 的登记册，只能查看。要登记，请不带 --as-of 重新打开。",
            en: "This is the register as of \(day), to be looked at only. To write, open it "
                + "again without --as-of.")
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
