import Domain
import Screens

/// A run over many villages: first looked at, then written one by one.
struct BenefitRun {
    let query: RunQuery
    let register: OpenRegister
    /// Made once: a village that is tried again is the same submission.
    private let nonce = Surroundings.makeID()

    init(query: RunQuery, register: OpenRegister) {
        self.query = query
        self.register = register
    }

    /// What was written.
    struct Written: Hashable {
        /// In how many villages.
        var villages = 0
        /// How many cases were opened.
        var cases = 0
        /// How many payments were made.
        var payments = 0
        /// Whether it was stopped before the last village.
        var isStopped = false
    }

    /// What a run would change.
    func preview(_ progress: Progress) throws(Failure) -> RunPreview {
        do {
            return try register.registry.runPreview(query) { done, all in
                progress.report(done: Int64(done), of: Int64(all))
                return !progress.isCancelled
            }
        } catch {
            if progress.isCancelled { throw Failure(.unavailable, error.sentence) }
            throw Failure(error)
        }
    }

    /// Writes what a preview found, village by village.
    func confirm(_ preview: RunPreview, _ progress: Progress) throws(Failure) -> Written {
        let villages = Set(preview.lines.filter(\.kind.isWritten).map(\.village)).sorted()
        var written = Written()
        for (done, village) in villages.enumerated() {
            progress.report(done: Int64(done), of: Int64(villages.count))
            if progress.isCancelled {
                written.isStopped = true
                return written
            }
            let receipt: Receipt
            do {
                receipt = try register.registry.commit(submission(of: village))
            } catch {
                throw Failure(error)
            }
            written.villages += 1
            for record in receipt.records {
                switch record {
                case .benefitCase: written.cases += 1
                case .entitlement: written.payments += 1
                default: break
                }
            }
        }
        progress.report(done: Int64(villages.count), of: Int64(villages.count))
        return written
    }

    private func submission(of village: AreaCode) -> Submission {
        let part = RunQuery(area: village, period: query.period, programmes: query.programmes)
        let text = "\(nonce)|\(village)|\(query.period)|\(query.programmes.joined(separator: ","))"
        return Submission(
            id: SubmissionID(String(SHA256.hex(of: text).prefix(32))),
            by: register.registry.account.id, at: register.now(),
            command: .confirmRun(ConfirmRun(query: part)))
    }
}
