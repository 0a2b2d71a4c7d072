/// What lies with an account, so that nothing is lost when somebody else takes over.
public struct WorkInHand: Hashable, Sendable {
    /// Its forms that are not finished.
    public var drafts: Int
    /// What can be done in its area today, the late included.
    public var due: Count
    /// Of these, late.
    public var late: Count
    /// Cases of its area that wait for somebody.
    public var cases: Int
    /// Postings of its area that hang today.
    public var postings: Int

    /// Says what lies with an account.
    public init(drafts: Int, due: Count, late: Count, cases: Int, postings: Int) {
        self.drafts = drafts
        self.due = due
        self.late = late
        self.cases = cases
        self.postings = postings
    }

    /// One kind of what lies with an account.
    public enum Part: String, CaseIterable, Sendable, Termed {
        case drafts, due, late, cases, postings

        /// The name people read.
        public var term: Phrase {
            switch self {
            case .drafts: Phrase(zh: "未完成的表单", en: "Unfinished forms")
            case .due: Phrase(zh: "到期的服务", en: "Services due")
            case .late: Phrase(zh: "其中逾期", en: "Of these late")
            case .cases: Phrase(zh: "办理中的申报", en: "Cases waiting")
            case .postings: Phrase(zh: "正在公示", en: "Postings up")
            }
        }
    }

    /// How much there is of one kind.
    public func count(of part: Part) -> Count {
        switch part {
        case .drafts: Count(drafts)
        case .due: due
        case .late: late
        case .cases: Count(cases)
        case .postings: Count(postings)
        }
    }
}
