import Domain

extension OpenRegister {
    /// Carries out a command on behalf of the account.
    @discardableResult
    func commit(_ command: Command) throws(Failure) -> Receipt {
        let submission = Submission(
            id: Surroundings.makeID(), by: registry.account.id, at: now(), command: command)
        return try answer { registry throws(RegistryError) in try registry.commit(submission) }
    }

    /// Asks the register; what it refuses is a failure of the command.
    func answer<Value>(
        _ ask: (any Registry) throws(RegistryError) -> Value
    ) throws(Failure) -> Value {
        do throws(RegistryError) {
            return try ask(registry)
        } catch {
            throw Failure(error)
        }
    }

    /// The name of a programme in the language of the account; its code if it is not defined.
    func programmeName(_ code: String) -> String {
        definitions.programme(code)?.term(language) ?? code
    }

    /// A posting by its number.
    func posting(_ number: Int64) throws(Failure) -> PostingFile {
        try answer { registry throws(RegistryError) in
            try registry.posting(Posting.ID(rawValue: number))
        }
    }

    /// The one person that the words find; several are listed, so that better words can be given.
    func person(_ words: String, _ console: Console) throws(Failure) -> PersonRow {
        let found = try answer { registry throws(RegistryError) in
            try registry.find(FindQuery(words: words, area: nil, limit: 20))
        }
        if found.rows.count == 1, let row = found.rows.first { return row }
        guard !found.rows.isEmpty else { throw Failure(.badData, WhyWords.nobody(words)) }
        let candidates = PersonListing.make(found.rows, language).table(in: language)
        for line in candidates.split(separator: "\n").map(String.init) {
            console.say(Phrase(zh: line, en: line))
        }
        throw Failure(.badData, WhyWords.several(found.total))
    }
}
