import Domain

extension NoteExport: Handled {
    func carryOut(_ work: Work) throws {
        let purpose = try decide()
        guard let reach = work.account.reach(area) else { throw RegistryError.notFound }
        work.isDone(because: purpose)
        work.isAbout("\(kind.term.zh) \(kind.rawValue)", in: reach)
    }
}
