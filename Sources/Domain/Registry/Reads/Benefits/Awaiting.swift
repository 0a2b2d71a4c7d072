// Until every read has its home in the store.

extension BatchReads {
    public func batches(in area: AreaCode, _ page: PageRequest) throws(RegistryError) -> Page<BatchRow> { throw .notFound }
    public func batch(_ id: Batch.ID) throws(RegistryError) -> BatchFile { throw .notFound }
    public func batchLines(
        _ query: BatchLineQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<BatchLineRow> { throw .notFound }
    public func eachLine(
        of batch: Batch.ID, _ body: (BatchLine) throws(RegistryError) -> Void
    ) throws(RegistryError) { throw .notFound }
    public func batchPreview(_ command: MakeBatch) throws(RegistryError) -> BatchPreview { throw .notFound }
    public func findings(
        of answer: BankAnswer, in batch: Batch.ID
    ) throws(RegistryError) -> [AnswerNote] { throw .notFound }
    public func answerNotes(of batch: Batch.ID) throws(RegistryError) -> [AnswerNote] { throw .notFound }
    public func attempts(of payment: Entitlement.ID) throws(RegistryError) -> [BatchLineRow] { throw .notFound }
    public func layers(of payment: Entitlement.ID) throws(RegistryError) -> [AmountLayer] { throw .notFound }
    public func arrears(in area: AreaCode, on today: Day) throws(RegistryError) -> [ArrearsRow] { throw .notFound }
    public func recoveries(in area: AreaCode) throws(RegistryError) -> [RecoveryRow] { throw .notFound }
    public func paymentReport(_ query: ReportQuery) throws(RegistryError) -> [ReportRow] { throw .notFound }
}
