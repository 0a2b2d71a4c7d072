import Domain

/// The words of help and palette.
enum HelpWords {
    static let run = Phrase(zh: "执行", en: "run")

    static func goTo(_ place: Phrase) -> Phrase {
        Phrase(zh: "前往：\(place.zh)", en: "Go to: \(place.en)")
    }
}
