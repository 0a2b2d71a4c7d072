import Domain
import Testing

/// Who becomes entitled by time.
@Suite struct ForecastTests {
    private let coming = day(20_111_201)...day(20_121_130)

    private func forecast(_ dossier: Dossier) -> Day? {
        Scheme.reward().forecast(dossier, in: coming)?.day
    }

    @Test(
        arguments: [
            (19_511_130, nil), (19_511_201, 20_111_201), (19_520_305, 20_120_305),
            (19_521_130, 20_121_130), (19_521_201, nil),
        ] as [(Int, Int?)])
    func `who turns sixty in these days is foreseen on the day`(born: Int, day number: Int?) {
        #expect(forecast(Kin.couple(born: born)) == number.map(day))
    }

    @Test func `what else is missing is named, papers apart from the unknown`() throws {
        let dossier = Kin.couple(born: 19_520_305, papers: []) { $0.hukou = nil }
        let found = try #require(Scheme.reward().forecast(dossier, in: coming))
        #expect(found.missingPapers == [Phrase("declaration")])
        #expect(found.unknown == [Phrase("hukou")])
    }

    @Test func `nobody is foreseen against whom something definite stands`() {
        let children = [Kin.boy(19_750_101), Kin.boy(19_780_101)]
        #expect(forecast(Kin.couple(born: 19_520_305, children: children)) == nil)
        #expect(forecast(Kin.couple(born: 19_520_305, died: 20_111_101)) == nil)
        #expect(
            Scheme.reward(isClosed: true).forecast(Kin.couple(born: 19_520_305), in: coming) == nil)
    }
}
