package import Domain

/// No screen that is tried with a fake register asks for batches.
extension FakeRegistry {
    package func batches(
        in area: AreaCode, _ page: PageRequest
    ) throws(RegistryError) -> Page<BatchRow> { throw .notFound }

    package func batch(_ id: Batch.ID) throws(RegistryError) -> BatchFile { throw .notFound }

    package func batchLines(
        _ query: BatchLineQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<BatchLineRow> { throw .notFound }

    package func eachLine(
        of batch: Batch.ID, under entry: JournalEntryID?,
        _ body: (BatchLine) throws(RegistryError) -> Void
    ) throws(RegistryError) { throw .notFound }

    package func batchPreview(
        _ command: MakeBatch
    ) throws(RegistryError) -> BatchPreview { throw .notFound }

    package func findings(
        of answer: BankAnswer, in batch: Batch.ID
    ) throws(RegistryError) -> [AnswerNote] { throw .notFound }

    package func answerNotes(
        of batch: Batch.ID
    ) throws(RegistryError) -> [AnswerNote] { throw .notFound }

    package func attempts(
        of payment: Entitlement.ID
    ) throws(RegistryError) -> [BatchLineRow] { throw .notFound }

    package func layers(
        of payment: Entitlement.ID
    ) throws(RegistryError) -> [AmountLayer] { throw .notFound }

    package func arrears(
        in area: AreaCode, on today: Day
    ) throws(RegistryError) -> [ArrearsRow] { throw .notFound }

    package func recoveries(
        in area: AreaCode
    ) throws(RegistryError) -> [RecoveryRow] { throw .notFound }

    package func paymentReport(
        _ query: ReportQuery
    ) throws(RegistryError) -> [ReportRow] { throw .notFound }
}
