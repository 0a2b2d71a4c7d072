import Testing

@testable import Domain

/// Which steps a batch can take where it is.
@Suite struct BatchStepTests {
    private static let digest = SHA256.hex(of: "file")
    private static let steps: [MoveBatch.Step] = [
        .dropLine(BatchLine.ID(rawValue: 1)), .seal, .send(.bankCSV, files: [digest]),
        .cancel(reason: "重做"), .close(reason: "银行不再答复"),
    ]

    private static func batch(_ state: BatchState, lines: Int = 2) throws -> BatchDetails {
        BatchDetails(
            area: .everywhere, period: try #require(Period("2011")), programmes: [],
            state: state, madeAt: Instant(milliseconds: 0), madeBy: Account.ID(rawValue: 1),
            lines: lines, total: Money(yuan: 960))
    }

    private static func result(
        _ step: MoveBatch.Step, _ batch: BatchDetails, disputed: Int = 0
    ) -> BatchState? {
        try? MoveBatch(batch: Batch.ID(rawValue: 1), step: step)
            .decide(on: batch, disputed: disputed)
    }

    @Test(arguments: [
        (BatchState.made, [BatchState.made, .sealed, nil, .cancelled, nil]),
        (.sealed, [nil, nil, .sent, .cancelled, nil]), (.sent, [nil, nil, nil, nil, .reconciled]),
        (.reconciled, [nil, nil, nil, nil, nil]), (.cancelled, [nil, nil, nil, nil, nil]),
    ])
    func `every state takes its own steps and no others`(
        state: BatchState, expected: [BatchState?]
    ) throws {
        let batch = try Self.batch(state)
        #expect(Self.steps.map { Self.result($0, batch) } == expected)
    }

    @Test func `the last line is not taken out, and what is disputed is not closed over`() throws {
        #expect(Self.result(Self.steps[0], try Self.batch(.made, lines: 1)) == nil)
        #expect(Self.result(Self.steps[4], try Self.batch(.sent), disputed: 1) == nil)
    }

    @Test func `a reason has words, and files have digests`() throws {
        #expect(Self.result(.cancel(reason: "  "), try Self.batch(.made)) == nil)
        #expect(Self.result(.close(reason: ""), try Self.batch(.sent)) == nil)
        #expect(Self.result(.cancel(reason: "ab"), try Self.batch(.made)) == nil)
        #expect(Self.result(.close(reason: "看"), try Self.batch(.sent)) == nil)
        for files in [[], ["abc"], [Self.digest.uppercased()]] {
            #expect(Self.result(.send(.oneCard, files: files), try Self.batch(.sealed)) == nil)
        }
    }

    @Test func `a batch takes the programmes that a bank pays, in their order`() throws {
        func programme(_ code: String, _ kind: BenefitKind) -> Programme {
            Programme(
                code: code, term: Phrase(zh: code, en: code), kind: kind, rhythm: .yearly,
                recipient: .person)
        }
        let definitions = Definitions(
            screeningKinds: [], visitPurposes: [], topics: [], services: [], schedules: [],
            programmes: [
                programme("z", .cash), programme("grain", .inKind),
                programme("a", .insuranceClaim),
            ])
        func decided(_ codes: [String]) throws(Rejection) -> [String] {
            try MakeBatch(
                area: .everywhere, period: Period(.year, containing: Day(daysSince1970: 0)),
                programmes: codes
            ).decide(by: definitions)
        }
        #expect(try decided([]) == ["z", "a"])
        #expect(try decided(["a"]) == ["a"])
        #expect(throws: Rejection.self) { try decided(["grain"]) }
        #expect(throws: Rejection.self) { try decided(["a", "nothing"]) }
    }
}
