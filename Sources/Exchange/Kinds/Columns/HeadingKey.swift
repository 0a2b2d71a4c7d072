import Domain

/// Headings made comparable.
enum HeadingKey {
    /// A heading without blanks, marks and case: `Birth_Date *` is `birthdate`.
    static func of(_ heading: String) -> String {
        heading.folded.lowercased().filter { !" _-*:：．.、/".contains($0) }
    }

    /// The same without what stands in brackets at its end: 金额（元） is 金额.
    static func withoutRemark(_ heading: String) -> String? {
        beforeRemark(heading).map(of)
    }

    /// What stands before brackets at the end of a text; nil if there are none.
    static func beforeRemark(_ text: String) -> String? {
        let folded = text.folded
        guard let open = folded.lastIndex(where: { "([【".contains($0) }),
            open > folded.startIndex
        else { return nil }
        return String(folded[..<open])
    }
}
