import Domain
import Testing

/// Whether a case may move, and who may move it.
@Suite struct CaseGateTests {
    @Test(arguments: [
        (CaseState.submitted, Level.village, Given.village),
        (.villageReviewed, .township, Given.township),
        (.townshipReviewed, .county, Given.county),
    ])
    func `each level reviews in its turn`(state: CaseState, level: Level, account: Account) {
        let gate = Given.gate(state)
        #expect(gate.answer(Given.request(.approve, level), by: account) == "")
        #expect(
            gate.answer(Given.request(.returnForCorrection, level, reason: "补"), by: account) == "")
        for other in [Level.village, .township, .county] where other != level {
            #expect(gate.answer(Given.request(.approve, other), by: account).contains("next"))
        }
    }

    @Test func `what the table does not list cannot be done`() {
        for state in CaseState.allCases {
            for action in CaseAction.allCases
            where CaseTable.move(from: state, by: action) == nil {
                let answer = Given.gate(state).answer(
                    Given.request(action, .village, day: Given.today), by: Given.village)
                #expect(answer.contains("not possible"), "\(state) \(action): \(answer)")
            }
        }
    }

    @Test func `no review is without a mandate that names the reviewer`() {
        let approve = Given.request(.approve, .village)
        let other = Given.account(9, .villageReviewer)
        #expect(Given.gate(.submitted).answer(approve, by: other).contains("somebody else"))
        let bare = Given.gate(.submitted) { $0.mandates = [] }
        #expect(bare.answer(approve, by: Given.village).contains("mandate"))
    }

    @Test func `who entered it, reviewed it elsewhere or lives with the family stands aside`() {
        let approve = Given.request(.approve, .township)
        let gate = Given.gate(.villageReviewed)
        #expect(
            gate.answer(approve, by: Given.township, of: Given.home).contains("household"))
        let entered = Given.gate(.villageReviewed) {
            $0.benefitCase.details.enteredBy = Given.township.id
        }
        #expect(entered.answer(approve, by: Given.township).contains("entered"))
        let twice = Given.gate(.villageReviewed) { gate in
            gate.mandates[1].reviewer = Given.village.id
        }
        #expect(twice.answer(approve, by: Given.village).contains("for the village already"))
    }

    @Test func `a case is handed in with every paper and nothing that is known not to hold`() {
        let submit = Given.request(.submit)
        #expect(Given.gate(.draft).answer(submit, by: Given.clerk) == "")
        let cases: [(Explanation?, String)] = [
            (Given.explanation(.no), "Not met: agricultural"),
            (Given.explanation(isPaperShown: false), "missing: declaration"),
            (Given.explanation(isConfirmed: false), "missing: declaration"), (nil, "No rule"),
        ]
        for (explanation, words) in cases {
            let gate = Given.gate(.draft) { $0.explanation = explanation }
            #expect(gate.answer(submit, by: Given.clerk).contains(words))
        }
        let unknown = Given.gate(.draft) { $0.explanation = Given.explanation(.unknown) }
        #expect(unknown.answer(submit, by: Given.clerk) == "", "a reviewer decides what is unknown")
    }

    @Test func `what is unknown is approved with a reason in words only`() {
        let gate = Given.gate(.submitted) { $0.explanation = Given.explanation(.unknown) }
        let bare = gate.answer(Given.request(.approve, .village), by: Given.village)
        #expect(bare.contains("Not known: agricultural"))
        let told = Given.request(.approve, .village, reason: "村民代表作证")
        #expect(gate.answer(told, by: Given.village) == "")
    }

    @Test(arguments: [
        (CaseState.submitted, CaseAction.approve), (.countyReviewed, .file),
        (.filed, .release),
    ])
    func `a condition that turned stops the case by name`(state: CaseState, action: CaseAction) {
        let gate = Given.gate(state) { $0.explanation = Given.explanation(.no) }
        let level: Level? = action == .approve ? .village : nil
        let account = action == .approve ? Given.village : Given.officer
        #expect(
            gate.answer(Given.request(action, level, reason: "通过"), by: account)
                .contains("agricultural"))
    }

    @Test func `the next step waits for the posting, and for objections`() {
        let approve = Given.request(.approve, .township)
        func answer(_ edit: (inout CaseGate) -> Void) -> String {
            Given.gate(.villageReviewed, edit).answer(approve, by: Given.township)
        }
        #expect(answer { $0.postings = [] }.contains("not posted"))
        #expect(answer { $0.postings = [Given.posting(.township)] }.contains("not posted"))
        #expect(
            answer { $0.postings = [Given.posting(.village, last: Given.today)] }
                .contains("runs until 2011-11-23"))
        #expect(answer { $0.postings = [Given.posting(.village, last: Given.today - 1)] } == "")
        let old = Given.posting(.village, last: Given.today - 21)
        #expect(answer { $0.postings = [old] }.contains("not posted"), "of an earlier review")
        var objection = Objection(
            id: Objection.ID(rawValue: 1), posting: Posting.ID(rawValue: 1), benefitCase: nil,
            raisedOn: Given.today - 3, raisedBy: nil, text: "异议")
        #expect(answer { $0.objections = [objection] }.contains("objection"))
        objection.closedOn = Given.today
        #expect(answer { $0.objections = [objection] } == "")
        #expect(
            answer { gate in
                gate.postings = []
                gate.reviews = Given.reviews.map {
                    ReviewStep(level: $0.level, postingDays: 0, counting: .calendar)
                }
            } == "")
    }

    /// A case whose list an objection against was upheld, so many days ago.
    private func objected(
        _ state: CaseState, _ days: Int, _ edit: (inout CaseGate) -> Void = { _ in }
    ) -> CaseGate {
        Given.gate(state) { gate in
            var objection = Objection(
                id: Objection.ID(rawValue: 1), posting: Posting.ID(rawValue: 1),
                benefitCase: gate.benefitCase.id, raisedOn: Given.today - days, raisedBy: nil,
                text: "异议", outcome: "属实", isUpheld: true)
            objection.closedOn = Given.today - days
            gate.objections = [objection]
            edit(&gate)
        }
    }

    @Test func `an objection that was upheld keeps the case from being approved`() {
        let approve = Given.request(.approve, .township)
        let gate = objected(.villageReviewed, 3)
        #expect(gate.answer(approve, by: Given.township).contains("was upheld"))
        #expect(gate.upheld.count == 1)
        let back = Given.request(.returnForCorrection, .township, reason: "属实")
        #expect(gate.answer(back, by: Given.township) == "")
        let refuse = Given.request(.refuse, .township, reason: "属实")
        #expect(gate.answer(refuse, by: Given.township) == "")
        let file = objected(.countyReviewed, 3).answer(Given.request(.file), by: Given.officer)
        #expect(file.contains("Withdraw the case"))
        let release = objected(.filed, 3).answer(Given.request(.release), by: Given.officer)
        #expect(release.contains("Withdraw the case"))
        let whole = objected(.villageReviewed, 3) { $0.objections[0].benefitCase = nil }
        #expect(whole.answer(approve, by: Given.township).contains("was upheld"))
    }

    @Test func `once the case was handed in anew the old objection stops it no more`() {
        let approve = Given.request(.approve, .township)
        // Handed in and reviewed in the village twenty days ago.
        let gate = objected(.villageReviewed, 21)
        #expect(gate.answer(approve, by: Given.township) == "")
        #expect(gate.upheld.isEmpty && !gate.objections.isEmpty)
        #expect(objected(.correction, 3).upheld.isEmpty, "it waits for the village")
    }

    @Test func `on the day of handing in, what a list put up since brought stops the case`() {
        let approve = Given.request(.approve, .township)
        #expect(
            objected(.villageReviewed, 20).answer(approve, by: Given.township)
                .contains("was upheld"))
        let before = objected(.submitted, 20)
        #expect(before.answer(Given.request(.approve, .village), by: Given.village) == "")
        let late = objected(.villageReviewed, 20) { gate in
            gate.objections[0].raisedOn = Given.today - 25
        }
        #expect(late.answer(approve, by: Given.township) == "")
    }

    @Test func `a case can be returned or withdrawn while its list still hangs`() {
        let gate = Given.gate(.villageReviewed) { $0.postings = [] }
        let back = Given.request(.returnForCorrection, .township, reason: "补材料")
        #expect(gate.answer(back, by: Given.township) == "")
        #expect(gate.answer(Given.request(.withdraw, reason: "本人要求"), by: Given.clerk) == "")
    }

    @Test func `a case taken over from paper is only ended and archived`() {
        let gate = Given.gate(.ready, rule: nil)
        #expect(gate.answer(Given.request(.end, day: Given.today), by: Given.officer) == "")
        let submitted = Given.gate(.submitted, rule: nil)
        #expect(
            submitted.answer(Given.request(.approve, .village), by: Given.village)
                .contains("paper"))
        let late = Given.request(.end, day: Given.today + 60)
        #expect(gate.answer(late, by: Given.officer).contains("for 2011"))
    }
}
