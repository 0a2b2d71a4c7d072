import Domain

/// The words of `huize forecast`.
enum ForecastWords {
    static func found(_ rows: [ForecastRow]) -> Phrase {
        let lacking = rows.count { !$0.missingPapers.isEmpty }
        return Phrase(
            zh: "将符合条件 \(rows.count) 人次，其中 \(lacking) 人次还缺材料。",
            en: "\(rows.count) become entitled; \(lacking) of them lack papers.")
    }
}
