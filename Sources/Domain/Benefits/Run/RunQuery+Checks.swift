extension RunQuery {
    /// The same, if benefits are paid by such a period.
    public func checked() throws(Rejection) -> RunQuery {
        guard period.kind == .year || period.kind == .month else {
            throw Rejection(problems: [
                FieldProblem(
                    field: "period",
                    sentence: Phrase(
                        zh: "请写年份或月份，例如 2011 或 201111。",
                        en: "Give a year or a month, such as 2011 or 201111."))
            ])
        }
        return self
    }
}
