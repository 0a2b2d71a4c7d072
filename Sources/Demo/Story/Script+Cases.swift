import Domain

extension Script {
    /// Reward assistance: one case on every step between the draft and the payment.
    mutating func tellElders() {
        let programme = DemoCodes.Programme.rewardAssistance
        let papers = DemoCodes.Paper.forRewardAssistance
        let names = ["志强", "秀兰", "建军", "丽萍"]
        for (place, couple) in cast.elders.prefix(4).enumerated() {
            enterChild(
                names[place], place % 2 == 0 ? .male : .female, of: couple,
                ago: [80, 48, 16, 12][place])
        }
        if let couple = cast.elders.first {
            let both = ["elder-1", "elder-2"]
            handIn(both[0], programme, papers, for: couple.husband, ago: 80)
            handIn(both[1], programme, papers, for: couple.wife, ago: 80)
            approve(both, at: .village, ago: 78, posted: 77, programme, as: "village-1")
            approve(both, at: .township, ago: 59, posted: 58, programme, as: "township-1")
            approve(both, at: .county, ago: 40, posted: 39, programme, as: "county-1")
            // The other waits to be filed.
            move([both[0]], .file, by: .qian, ago: 20)
            move([both[0]], .release, by: .qian, ago: 19)
        }
        if let couple = cast.elders.dropFirst().first {
            handIn("elder-3", programme, papers, for: couple.husband, ago: 48)
            approve(["elder-3"], at: .village, ago: 46, posted: 45, programme, as: "village-2")
            approve(["elder-3"], at: .township, ago: 26, posted: 25, programme, as: "township-2")
            open("elder-4", programme, for: couple.wife, ago: 4)
        }
        if let couple = cast.elders.dropFirst(2).first {
            let both = ["elder-5", "elder-6"]
            handIn(both[0], programme, papers, for: couple.husband, ago: 14)
            handIn(both[1], programme, papers, for: couple.wife, ago: 14)
            approve(both, at: .village, ago: 8, posted: 6, programme, as: "village-3")
            on(2, .liu) { scene in
                guard let posting = scene.posting("village-3") else { return nil }
                return .raiseObjection(
                    RaiseObjection(
                        posting: posting, benefitCase: scene.benefitCase(both[0]),
                        raisedOn: scene.day(2), raisedBy: nil,
                        text: "听说他家还有一个孩子在外地，请核实一下。"))
            }
        }
        if let couple = cast.elders.dropFirst(3).first {
            handIn("elder-7", programme, papers, for: couple.husband, ago: 9)
            handIn("elder-8", programme, papers, for: couple.wife, ago: 9)
            move(
                ["elder-8"], .returnForCorrection, at: .village, by: .zhao, ago: 5,
                phrase: "household-book")
        }
    }

    /// Special assistance: the village asks, the family brings its papers when it is ready to.
    mutating func tellBereaved() {
        guard let couple = cast.bereaved.first else { return }
        let programme = DemoCodes.Programme.specialAssistance
        enterChild("文斌", .male, of: couple, ago: 7, died: 900)
        handIn(
            "bereaved-1", programme, DemoCodes.Paper.forSpecialAssistance, for: couple.wife,
            ago: 6)
        open("bereaved-2", programme, for: couple.husband, ago: 6)
    }

    /// The only-child parents' reward: on the township's list, refused, withdrawn, handed in.
    mutating func tellParents() {
        let programme = DemoCodes.Programme.onlyChildParents
        let papers = DemoCodes.Paper.forOnlyChildParents
        let couples = Array(cast.parents.prefix(3))
        for (place, couple) in couples.enumerated() {
            let ago = [31, 20, 3][place]
            enterCertificate("9920110\(place)1", of: couple.wife, ago: ago)
            handIn("parent-\(place)", programme, papers, for: couple.wife, ago: ago)
        }
        approve(["parent-0"], at: .village, ago: 30, posted: 29, programme, as: "village-4")
        approve(["parent-0"], at: .township, ago: 10, posted: 6, programme, as: "township-3")
        move(
            ["parent-1"], .refuse, at: .village, by: .zhao, ago: 18, phrase: "already-paid",
            reason: "单位已按月发放同一奖励费。")
        if let father = couples.dropFirst().first?.husband {
            open("parent-3", programme, for: father, ago: 20)
            move(["parent-3"], .withdraw, by: .liu, ago: 17, phrase: "own-wish")
        }
    }
}
