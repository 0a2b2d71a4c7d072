public import Domain
import GRDB

extension RegistryStore {
    /// Carries out a command, once: the one door through which everything is written.
    ///
    /// The same submission again answers the first receipt. Permission, the account's area, the
    /// command's own rule, the rows, what follows from them, the journal's entry and the end of
    /// the form's draft are one transaction.
    public func commit(_ submission: Submission) throws(RegistryError) -> Receipt {
        try noting(submission.command.kind) { () throws(RegistryError) in
            try carryOut(submission)
        }
    }

    private func carryOut(_ submission: Submission) throws(RegistryError) -> Receipt {
        if case .noteExport = submission.command { try checkExporting() }
        try checkWriting()
        let command = try translating { try Journal.json(submission.command) }
        do throws(RegistryError) {
            return try carryOut(submission, command)
        } catch {
            throw error.seen(by: sight)
        }
    }

    private func carryOut(
        _ submission: Submission, _ command: String
    ) throws(RegistryError) -> Receipt {
        try file.write { database in
            try checkStanding(on: entrance.now?().day ?? submission.at.day, database)
            let permission = submission.command.permission
            try checkDate(submission.at)
            // Nobody is answered with somebody else's receipt.
            guard submission.by == account.id else { throw RegistryError.notAllowed(permission) }
            if let receipt = try Journal.receipt(of: submission, command: command, database) {
                return receipt
            }
            guard account.may(permission) else {
                throw RegistryError.notAllowed(permission)
            }
            let work = Work(submission, for: self, database)
            do {
                try submission.command.handler.carryOut(work)
            } catch CorrectionFailure.conflict(let fields) {
                let names = RecordNames(area: account.area, database: database)
                throw RegistryError.changedMeanwhile(try fields.map(names.named))
            }
            if let earlier = work.earlier {
                var receipt = try Journal.receipt(of: earlier, database)
                receipt.isRepeated = true
                return receipt
            }
            let entry = try work.finish(command: command)
            try Drafts.delete(submission.id, of: account.id, database)
            return try Journal.receipt(of: entry, database)
        }
    }
}

extension RegistryStore {
    /// Refuses an entry that would be dated by a day to come: as of today it would not be seen.
    func checkDate(_ at: Instant) throws(RegistryError) {
        if let now = entrance.now?(), at.day > now.day {
            throw .unusable(HandlerWords.dayToCome(at.day))
        }
    }
}

extension Command {
    /// The command itself, as what the store carries out.
    fileprivate var handler: any Handled {
        switch self {
        case .registerHousehold(let command): command
        case .correctHousehold(let command): command
        case .registerPerson(let command): command
        case .correctPerson(let command): command
        case .logVisit(let command): command
        case .logScreening(let command): command
        case .openCase(let command): command
        case .recordPaper(let command): command
        case .moveCases(let command): command
        case .giveMandates(let command): command
        case .openPosting(let command): command
        case .raiseObjection(let command): command
        case .closeObjection(let command): command
        case .confirmRun(let command): command
        case .makeBatch(let command): command
        case .moveBatch(let command): command
        case .writeBatchAgain(let command): command
        case .enterAnswer(let command): command
        case .settlePayments(let command): command
        case .openRecovery(let command): command
        case .updateRecovery(let command): command
        case .recordReview(let command): command
        case .openGrievance(let command): command
        case .updateGrievance(let command): command
        case .addAccount(let command): command
        case .changeAccount(let command): command
        case .closeAccount(let command): command
        case .setAccountKeys(let command): command
        case .handOver(let command): command
        case .revealNumbers(let command): command
        case .breakGlass(let command): command
        case .endEmergency(let command): command
        case .noteExport(let command): command
        case .announce(let command): command
        case .withdrawAnnouncement(let command): command
        case .sayOnCase(let command): command
        case .undo(let command): command
        }
    }
}
