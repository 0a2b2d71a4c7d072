import Domain
import Testing

/// What the register tells of a person, and what it leaves open.
@Suite struct FactTests {
    private let today = day(20_111_231)

    private func value(_ dossier: Dossier, _ name: FactName, on day: Day? = nil) -> FactValue? {
        dossier.fact(name, on: day ?? today).value
    }

    private func words(_ dossier: Dossier, _ name: FactName) -> [String] {
        dossier.fact(name, on: today).sources.map(\.words.zh)
    }

    private func number(_ dossier: Dossier, _ name: FactName, on day: Day) -> Int? {
        guard case .number(let number)? = value(dossier, name, on: day) else { return nil }
        return number
    }

    @Test func `age goes by the identity card before the household book`() throws {
        let card = try #require(
            ResidentID(areaPrefix: 990_000, birthDay: day(19_500_302), sequence: 2))
        let dossier = Kin.couple(born: 19_520_101) { $0.residentID = card }
        #expect(value(dossier, .age) == .number(61))
        #expect(words(dossier, .age) == ["身份证 1950-03-02"])
        #expect(words(Kin.couple(born: 19_520_101), .age) == ["户口簿 1952-01-01"])
    }

    @Test func `somebody is a year older on the birthday itself`() {
        let dossier = Kin.couple(born: 19_511_123)
        #expect(value(dossier, .age, on: day(20_111_122)) == .number(59))
        #expect(value(dossier, .age, on: day(20_111_123)) == .number(60))
    }

    @Test func `a birth known to the year is no age, and it is said what to enter`() {
        let dossier = Kin.couple { $0.birth = RecordedDate(.gregorian, year: 1950) }
        let fact = dossier.fact(.age, on: today)
        #expect(fact.value == nil)
        #expect(fact.sources.map(\.record) == [nil])
    }

    @Test(arguments: [
        ([Kin.boy(19_750_601)], FamilyPattern.oneBoy),
        ([Kin.girl(19_750_601)], .oneGirl),
        ([Kin.girl(19_750_601), Kin.girl(19_780_601)], .twoGirls),
        ([Kin.boy(19_750_601), Kin.girl(19_780_601)], .other),
        ([Kin.boy(19_750_601, died: 20_100_101), Kin.girl(19_780_601)], .oneGirl),
        ([Kin.boy(19_750_601, died: 20_100_101)], .bereaved),
        (
            [Kin.girl(19_750_601, died: 20_090_101), Kin.girl(19_780_601, died: 20_100_101)],
            .bereaved
        ),
        (
            [Kin.boy(19_750_601, died: 20_090_101), Kin.girl(19_780_601, died: 20_100_101)],
            .other
        ),
    ])
    func `families are told apart by the children who live`(
        children: [Person], pattern: FamilyPattern
    ) {
        #expect(Kin.couple(children: children).family(on: today) == pattern)
    }

    @Test func `a child is lost from the day of its death, and counts from its birth`() {
        let lost = Kin.couple(children: [Kin.boy(19_750_601, died: 20_110_310)])
        #expect(lost.family(on: day(20_110_309)) == .oneBoy)
        #expect(lost.family(on: day(20_110_310)) == .bereaved)
        let born = Kin.couple(children: [Kin.girl(19_750_601), Kin.boy(20_110_310)])
        #expect(born.family(on: day(20_110_309)) == .oneGirl)
        #expect(born.family(on: day(20_110_310)) == .other)
    }

    @Test func `no child on file is no childless couple, unless a paper says so`() {
        let nobody = Kin.couple(children: [])
        #expect(nobody.family(on: today) == nil)
        #expect(value(nobody, .livingChildren) == nil)
        #expect(nobody.fact(.family, on: today).sources.map(\.record) == [nil])
        let paper = Kin.paper(Dossier.noChildPaper)
        #expect(Kin.couple(children: [], papers: [paper]).family(on: today) == .childless)
        let denied = Kin.paper(Dossier.noChildPaper, isConfirmed: false)
        #expect(Kin.couple(children: [], papers: [denied]).family(on: today) == nil)
    }

    @Test func `a child is named with the year of birth`() {
        #expect(words(Kin.couple(), .family) == ["张强 1975 年生"])
    }

    @Test(arguments: [MaritalStatus.unmarried, .widowed, .divorced])
    func `what is asked of a spouse does not apply to somebody alone`(status: MaritalStatus) {
        var dossier = Kin.couple { $0.marital = status }
        dossier.spouse = nil
        #expect(value(dossier, .spouseHukou) == .notApplicable)
        let test = FactTest(fact: .spouseHukou, expected: .codes(["agricultural"]))
        #expect(test.truth(of: dossier.fact(.spouseHukou, on: today)) == .yes)
    }

    @Test func `a spouse who is not on file is unknown, one who died is none`() {
        var dossier = Kin.couple()
        dossier.spouse = nil
        #expect(value(dossier, .spouseHukou) == nil)
        dossier.spouse = Kin.person(2, "张福", .male, born: 19_480_101, died: 20_110_501)
        #expect(value(dossier, .spouseHukou) == .notApplicable)
        #expect(value(dossier, .maritalStatus) == .code(MaritalStatus.widowed.rawValue))
        #expect(value(dossier, .spouseHukou, on: day(20_110_430)) == .code("agricultural"))
    }

    @Test func `a couple is judged by the wife's age, a man alone by his own`() {
        let husband = Kin.couple(born: 19_620_101, husbandBorn: 19_560_101, husband: true)
        #expect(number(husband, .wifeAge, on: today) == 49)
        let widower = Kin.couple(husbandBorn: 19_560_101, husband: true) { $0.marital = .widowed }
        #expect(number(widower, .wifeAge, on: today) == 55)
    }

    @Test func `the heaviest grade among living children counts, no certificate is no grade`() {
        var ill = Kin.girl(19_780_601)
        ill.details.disability = DisabilityCertificate(kind: .physical, grade: .two)
        var dead = Kin.boy(19_750_601, died: 20_100_101)
        dead.details.disability = DisabilityCertificate(kind: .physical, grade: .one)
        #expect(value(Kin.couple(children: [dead, ill]), .childDisability) == .number(2))
        #expect(value(Kin.couple(), .childDisability) == .absent)
        #expect(value(Kin.couple(children: []), .childDisability) == nil)
    }

    @Test func `the youngest living child's age counts`() {
        let children = [Kin.girl(19_930_601), Kin.boy(19_960_601, died: 20_100_101)]
        #expect(value(Kin.couple(children: children), .youngestChildAge) == .number(18))
    }

    @Test func `a paper is true, false or not there, and the latest counts`() {
        func fact(_ papers: Paper...) -> FactValue? {
            Kin.couple(papers: papers).fact(
                .paper, paper: "declaration", on: today, validYears: 2
            ).value
        }
        let denied = Kin.paper("declaration", shown: 20_110_201, isConfirmed: false)
        #expect(fact() == nil)
        #expect(fact(Kin.paper("other")) == nil)
        #expect(fact(Kin.declaration()) == .flag(true))
        #expect(fact(Kin.declaration(), denied) == .flag(false))
        #expect(fact(Kin.paper("declaration", shown: 20_091_230)) == nil)
        #expect(fact(Kin.paper("declaration", shown: 20_091_231)) == .flag(true))
    }

    @Test func `a certificate serves both parents`() {
        var dossier = Kin.couple()
        #expect(value(dossier, .certificate) == nil)
        dossier.spouse?.details.onlyChildCertificate = OnlyChildCertificate(
            number: "0099", issued: day(20_110_501))
        #expect(value(dossier, .certificate) == .flag(true))
        #expect(value(dossier, .certificate, on: day(20_110_430)) == nil)
    }

    @Test func `a pupil's parents and their children are looked at`() {
        var pupil = Kin.couple(born: 19_980_901, children: [])
        #expect(value(pupil, .parentsFamily) == nil)
        #expect(value(pupil, .parentsAway) == nil)
        pupil.mother = Kin.person(3, "王芳", .female, born: 19_750_101)
        #expect(value(pupil, .parentsFamily) == .code("one-girl"))
        #expect(value(pupil, .parentsAway) == nil)
        pupil.mother?.details.residence = .away
        #expect(value(pupil, .parentsAway) == .flag(true))
        #expect(value(pupil, .parentsHukou) == nil)
        pupil.father = Kin.person(4, "张军", .male, born: 19_730_101)
        #expect(value(pupil, .parentsHukou) == .code("agricultural"))
        pupil.father?.details.hukou = .nonAgricultural
        #expect(value(pupil, .parentsHukou) == .code("nonAgricultural"))
    }

    @Test(arguments: FactName.allCases)
    func `every fact names where it was read or what is missing`(name: FactName) {
        for dossier in [Kin.couple(), Kin.couple(children: [], papers: [])] {
            let fact = dossier.fact(name, paper: "declaration", on: today)
            #expect(!fact.sources.isEmpty)
            #expect(fact.value != nil || fact.sources.contains { $0.record == nil })
        }
    }
}
