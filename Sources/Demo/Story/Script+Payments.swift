import Domain

extension Script {
    /// A batch that went to the bank and came back, and one that is not sealed yet.
    mutating func tellBatches() {
        make("batch-1", DemoCodes.Programme.onlyChildParents, in: .township, ago: 13) {
            Period(.month, containing: $0.today).previous
        }
        moveBatch("batch-1", .seal, ago: 13)
        // The digest of a file that nobody has: an invented register sent nothing to a bank.
        moveBatch("batch-1", .send(.bankCSV, files: [Self.digest("b")]), ago: 12)
        on(9, .qian) { scene throws(RegistryError) in
            guard let batch = scene.batch("batch-1"), let registry = scene.registries[.qian]
            else { return nil }
            let count = try registry.batch(batch).batch.details.lines
            let lines = try registry.batchLines(
                BatchLineQuery(batch: batch), .first(limit: count))
            let rows = lines.rows.map { Self.answer(to: $0.line, on: scene.day(10)) }
            return .enterAnswer(
                EnterAnswer(
                    batch: batch,
                    answer: BankAnswer(
                        digest: Self.digest("c"), batchNumber: batch.number, rows: rows)))
        }
        // Of the village alone, so that its manager sees a batch too.
        make("batch-2", DemoCodes.Programme.rewardAssistance, in: .village, ago: 1) {
            Period(.year, containing: $0.today)
        }
    }

    private mutating func make(
        _ name: String, _ programme: String,
        in level: AreaCode.Level, ago: Int,
        _ period: @escaping @Sendable (Scene) -> Period
    ) {
        on(ago, .qian, as: name) { scene throws(RegistryError) in
            let wanted = MakeBatch(
                area: scene.village.cut(to: level), period: period(scene), programmes: [programme])
            let preview = try scene.registries[.qian]?.batchPreview(wanted)
            return (preview?.payments ?? 0) > 0 ? .makeBatch(wanted) : nil
        }
    }

    private mutating func moveBatch(_ name: String, _ step: MoveBatch.Step, ago: Int) {
        on(ago, .qian) { scene in
            scene.batch(name).map { .moveBatch(MoveBatch(batch: $0, step: step)) }
        }
    }

    /// 64 hexadecimal digits.
    private static func digest(_ digit: Character) -> String { String(repeating: digit, count: 64) }

    /// Everybody is paid but for the second line, of the first village, and one further down.
    private static func answer(to line: BatchLine, on day: Day) -> BankAnswerRow {
        let reason: PaymentReason? =
            switch line.position {
            case 2: .accountClosed
            case 40: .nameMismatch
            default: nil
            }
        return BankAnswerRow(
            line: line.position + 1, position: line.position,
            accountNumber: line.account.number, name: line.name, amount: line.amount, day: day,
            isPaid: reason == nil, reason: reason)
    }

    /// A month was paid twice over, and part of it is back already.
    mutating func tellRecovery() {
        guard let payment = cast.paid.last(where: { $0.details.period.kind == .month }) else {
            return
        }
        on(11, .qian, as: "recovery") { _ in
            .openRecovery(
                OpenRecovery(
                    payment: payment.id, amount: payment.details.amount,
                    reason: "与单位发放的同月奖励费重复，本人同意分次退回。"))
        }
        on(3, .qian) { scene in
            scene.recovery("recovery").map {
                .updateRecovery(
                    UpdateRecovery(
                        recovery: $0, received: Money(fen: payment.details.amount.fen / 2)))
            }
        }
    }
}
