import Domain
import Exchange

/// A posting of so many persons.
enum PosterFixture {
    static let first = Day(daysSince1970: 15_301)

    static func poster(
        _ count: Int, names: [String] = ["张桂兰"], detail: Poster.Detail = .masked,
        language: Language = .zh, telephone: String? = nil, counting: DayCounting = .working
    ) -> Poster {
        Poster(
            of: file(count, names), by: definitions(counting), in: language, detail: detail,
            telephone: telephone)
    }

    private static func file(_ count: Int, _ names: [String]) -> PostingFile {
        let area = AreaCode("999901001001") ?? .everywhere
        let rows = (0..<count).map { index in
            PostedRow(
                benefitCase: BenefitCase.ID(rawValue: Int64(index + 1)),
                person: PersonRow(
                    id: Person.ID(rawValue: Int64(index + 1)), name: names[index % names.count],
                    sex: .female, birthday: nil,
                    residentID: ResidentID(
                        areaPrefix: 999_901, birthDay: Day(daysSince1970: -7_000 + index),
                        sequence: 2),
                    phone: "13900000000", relation: nil, marital: nil, residence: .resident,
                    death: nil, household: Household.ID(rawValue: 1), householdLabel: "1-001",
                    village: area, villageName: "东营村"),
                amount: Money(yuan: 960))
        }
        let details = PostingDetails(
            level: .village, area: area, programme: "reward", year: 2011, place: "村委会公示栏",
            first: first, last: first + 8)
        return PostingFile(
            posting: Posting(id: Posting.ID(rawValue: 1), details: details), areaName: "东营村",
            rows: rows, objections: [])
    }

    private static func definitions(_ counting: DayCounting) -> Definitions {
        Definitions(
            screeningKinds: [], visitPurposes: [], topics: [], services: [], schedules: [],
            programmes: [
                Programme(
                    code: "reward", term: Phrase(zh: "奖励扶助", en: "Reward assistance"),
                    rhythm: .yearly,
                    rules: [
                        Rule(
                            version: "1", from: Day(daysSince1970: 0), conditions: [],
                            reviews: [
                                ReviewStep(level: .village, postingDays: 7, counting: counting)
                            ])
                    ])
            ])
    }
}
