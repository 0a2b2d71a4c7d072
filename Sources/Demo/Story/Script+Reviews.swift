import Domain

extension Script {
    /// Half of the year's annual review: one person was not met, and is visited a second time.
    mutating func tellReviews() {
        for place in 0..<16 {
            let ago = 17 - place / 4
            on(ago, .liu) { scene throws(RegistryError) in
                let query = ReviewQuery(area: scene.village, year: scene.today.year)
                let rows = try scene.registries[.liu]?.reviewList(query, .first(limit: 100)).rows
                guard let rows, place < rows.count / 2 else { return nil }
                let outcome: ReviewOutcome =
                    switch place {
                    case 2: .notMet
                    case 5: .accountChanged
                    default: .unchanged
                    }
                return .recordReview(
                    RecordReview(
                        person: rows[place].person.id, year: scene.today.year,
                        outcome: outcome, day: scene.day(ago)))
            }
        }
    }

    /// A payment that did not come is overdue for an answer; a complaint about a wait is closed.
    mutating func tellGrievances() {
        let waiting = cast.returned.first?.details.person
        on(24, .liu, as: "grievance-1") { scene in
            .openGrievance(
                OpenGrievance(
                    village: scene.village, person: waiting, kind: "payment",
                    text: "今年的补助到现在还没有到账。", receivedOn: scene.day(24)))
        }
        note("grievance-1", .note("已请信用社查账号，等回复。"), by: .liu, ago: 18)
        let visitor = cast.parents.first?.husband.id
        on(30, .liu, as: "grievance-2") { scene in
            .openGrievance(
                OpenGrievance(
                    village: scene.village, person: visitor, kind: "service",
                    text: "体检那天等了两个多小时，希望分批通知。", receivedOn: scene.day(30)))
        }
        note("grievance-2", .note("与服务中心商定，下次按组分时段通知。"), by: .zhang, ago: 26)
        note(
            "grievance-2",
            .close(outcome: "体检改为分时段通知，已向本人致歉。", toldHow: "入户当面告知"),
            by: .liu, ago: 22)
    }

    private mutating func note(
        _ name: String, _ step: UpdateGrievance.Step, by actor: Actor, ago: Int
    ) {
        on(ago, actor) { scene in
            scene.grievance(name).map {
                .updateGrievance(UpdateGrievance(grievance: $0, step: step))
            }
        }
    }
}
