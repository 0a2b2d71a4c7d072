import Domain

@testable import Exchange

/// Rows of every kind with values of all sorts, as the register may hold them.
struct RandomRows {
    private var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func row(_ kind: ImportKind) -> ImportRow {
        switch kind {
        case .areas: .area(area())
        case .households: .household(household())
        case .persons: .person(person())
        case .visits: .visit(visit())
        case .screenings: .screening(screening())
        case .entitlements: .entitlement(entitlement())
        }
    }

    private mutating func area() -> Area {
        Area(code: code(), name: "东营村", validFrom: maybe(day()), validTo: maybe(day()))
    }

    private mutating func household() -> HouseholdImport {
        var row = HouseholdImport(village: code(), number: number())
        row.group = entry(Int.random(in: 1...99, using: &random))
        row.address = entry(text())
        row.phone = entry(pick(["13800000000", "0391-7270000", "+85223450000", "7270000"]))
        row.status = entry(pick(HouseholdStatus.allCases))
        return row
    }

    private mutating func person() -> PersonImport {
        var row = PersonImport(village: code(), household: number(), name: name())
        row.sex = entry(pick(Sex.allCases))
        row.birth = entry(birth())
        row.residentID = entry(residentID())
        row.relation = entry(
            pick(RelationToHead.allCases + [RelationToHead(rawValue: "43") ?? .son]))
        row.hukou = entry(pick(HukouKind.allCases))
        row.marital = entry(pick(MaritalStatus.allCases))
        row.maritalSince = entry(day())
        row.spouse = entry(personKey())
        row.mother = entry(personKey())
        row.father = entry(personKey())
        row.phone = entry("13800000000")
        row.ethnicGroup = entry(pick(EthnicGroup.allCases))
        row.residence = entry(pick(Residence.allCases))
        row.disability = entry(pick(DisabilityCertificate.allCases))
        row.onlyChildCertificate = entry(
            OnlyChildCertificate(number: text(), issued: maybe(day())))
        row.account = account()
        row.death = entry(day())
        row.explanation = entry(text())
        return row
    }

    private mutating func visit() -> VisitImport {
        let definitions = TestDefinitions.definitions
        var row = VisitImport(
            village: code(), household: number(), person: maybe(personKey()), day: day(),
            purpose: pick(definitions.visitPurposes.map(\.code)))
        row.ordinal = Int.random(in: 1...3, using: &random)
        row.place = entry(pick(VisitPlace.allCases))
        row.topics = entry(definitions.topics.map(\.code).shuffled(using: &random))
        row.services = entry([pick(definitions.services.map(\.code))])
        row.consent = entry(pick(Consent.allCases))
        row.outcome = entry(text())
        row.note = entry(text())
        row.nextVisit = entry(day())
        row.lastMenstrualPeriod = entry(day())
        return row
    }

    private mutating func screening() -> ScreeningImport {
        var row = ScreeningImport(
            village: code(), household: number(), person: personKey(), day: day(),
            kind: "preconception")
        row.partner = entry(personKey())
        row.ordinal = Int.random(in: 1...3, using: &random)
        row.provider = entry(text())
        row.consent = entry(pick(Consent.allCases))
        row.riskClass = entry(pick(RiskClass.allCases))
        row.note = entry(text())
        row.nextVisit = entry(day())
        let (item, value) = pick([
            ("hb", "3.90"), ("hb", "-1"), ("hbsag", "neg"), ("left", text()), ("history", text()),
        ])
        row.result = maybe(
            ScreeningResult(
                item: item, subject: pick(ScreeningResult.Subject.allCases), value: value,
                unit: maybe("×10⁹/L"), lower: maybe(Quantity("0.10")) ?? nil, upper: nil))
        return row
    }

    private mutating func entitlement() -> EntitlementImport {
        let kind = pick(Period.Kind.allCases)
        var row = EntitlementImport(
            village: code(), household: number(), person: personKey(),
            programme: pick(["reward", "special"]), period: Period(kind, containing: day()))
        row.amount = entry(Money(fen: Int64.random(in: 0...9_999_999_999, using: &random)))
        row.status = entry(pick(PaymentStatus.allCases))
        row.reason = entry(pick(PaymentReason.allCases))
        row.account = account()
        row.paidOn = entry(day())
        return row
    }

    // MARK: Values

    private mutating func entry<Value>(_ value: Value) -> Entry<Value> {
        Bool.random(using: &random) ? .set(value) : .leave
    }

    private mutating func maybe<Value>(_ value: Value) -> Value? {
        Bool.random(using: &random) ? value : nil
    }

    private mutating func pick<Value>(_ list: [Value]) -> Value {
        list[Int.random(in: 0..<list.count, using: &random)]
    }

    private mutating func code() -> AreaCode {
        AreaCode(number: 990_823_101_000 + Int64.random(in: 1...999, using: &random)) ?? .everywhere
    }

    private mutating func day() -> Day {
        Day(daysSince1970: Int.random(in: -20_000...20_000, using: &random))
    }

    private mutating func birth() -> RecordedDate {
        let year = Int.random(in: 1930...2011, using: &random)
        return pick([
            RecordedDate(day()), RecordedDate(.gregorian, year: year),
            RecordedDate(.gregorian, year: year, month: 7), RecordedDate(.lunar, year: year),
            RecordedDate(.lunar, year: year, month: 12, day: 8),
        ]) ?? RecordedDate(day())
    }

    private mutating func number() -> String { pick(["1", "014", "2-3", "=1", "A 7"]) }

    private mutating func name() -> String {
        pick(["王芳", "欧阳娜娜", "阿卜杜拉·买买提", "𠮷川", "㐀一", "Anna Lee", "王2"])
    }

    private mutating func residentID() -> ResidentID {
        ResidentID(
            areaPrefix: 990_823, birthDay: day(), sequence: Int.random(in: 0...999, using: &random))
            ?? ResidentID(first17: 99_082_319_800_101_002) ?? residentID()
    }

    private mutating func personKey() -> PersonKey {
        Bool.random(using: &random) ? .name(name()) : .residentID(residentID())
    }

    private mutating func account() -> Entry<BankAccount> {
        guard let bank = maybe(pick(["", "农村信用社", "工行 东街"])),
            let account = try? BankAccount(
                bank: bank, number: "6210000000000000004", holder: maybe("李强"))
        else { return .leave }
        return .set(account)
    }

    private mutating func text() -> String {
        pick([
            "东街 8 号", "-", "--", "—", "＝1+1", "=1+1", "'=x", "好\n很好", "a,\"b\"", "0012", "-5", "@",
            "无", "TRUE", "1e5",
        ])
    }
}
