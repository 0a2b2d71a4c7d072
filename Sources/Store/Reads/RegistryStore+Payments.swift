public import Domain
import GRDB

extension RegistryStore {
    /// Payments in the order that the query asks for.
    public func payments(
        _ query: PaymentQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<PaymentRow> {
        guard let list = list(of: query) else { return .empty }
        let found = try read { try list.page(page, $0) }
        if !found.rows.isEmpty { try noteLook(through: query.subject) }
        return found
    }

    /// Sums of the payments of the query, group by group in the order of the list.
    public func paymentTotals(
        _ query: PaymentQuery, by grouping: PaymentGrouping
    ) throws(RegistryError) -> [PaymentTotal] {
        guard let list = list(of: query) else { return [] }
        let totals = try read { try list.totals(by: grouping, $0) }
        if !totals.isEmpty { try noteLook(through: query.subject) }
        return totals
    }

    /// How many different persons the payments of the query belong to.
    public func payingPersons(_ query: PaymentQuery) throws(RegistryError) -> Int {
        guard let list = list(of: query) else { return 0 }
        let count = try read { try list.persons($0) }
        if count > 0 { try noteLook(through: query.subject) }
        return count
    }

    private func list(of query: PaymentQuery) -> PaymentList? {
        guard case .area(let wanted) = query.subject else {
            return PaymentList(query: query, area: account.area)
        }
        return account.reach(wanted).map { PaymentList(query: query, area: $0) }
    }

    /// Notes that the payments of somebody, not of an area, were looked through.
    private func noteLook(through subject: PaymentQuery.Subject) throws(RegistryError) {
        switch subject {
        case .area: break
        case .person(let id): try noteLook(at: .person(id))
        case .household(let id): try noteLook(at: .household(id))
        }
    }

    /// One payment with the person, the household and why it is where it is.
    public func payment(_ id: Entitlement.ID) throws(RegistryError) -> PaymentFile {
        let opened = try read { database in
            guard var record = try EntitlementRecord.fetch(id.rawValue, database),
                sees(record.village),
                let person = try PersonRecord.fetch(
                    record.entitlement.details.person.rawValue, database),
                let row = try Row.fetchOne(
                    database.cachedStatement(sql: PersonRow.byID), arguments: [person.rowID])
            else { throw RegistryError.notFound }
            try record.loadLayers(database)
            let details = record.entitlement.details
            let others = try EntitlementRecord.fetchAll(
                database,
                where: "person = ? AND programme = ? AND id <> ? ORDER BY period DESC, id DESC",
                [details.person.rawValue, details.programme, id.rawValue])
            let cameBack = try String.fetchOne(
                database.cachedStatement(
                    sql: "SELECT \(Entitlement.cameBack) FROM entitlement AS e WHERE e.id = ?"),
                arguments: [id.rawValue])
            return PaymentFile(
                entitlement: record.entitlement, person: try PersonRow(row),
                currentAccount: person.person.details.account,
                others: others.map(\.entitlement),
                cameBack: cameBack.flatMap(PaymentReason.init(rawValue:)))
        }
        try noteLook(at: opened.person)
        return opened
    }
}
