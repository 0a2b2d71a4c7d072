public import Domain
import GRDB

extension RegistryStore {
    /// Payments in the order that the query asks for.
    public func payments(
        _ query: PaymentQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<PaymentRow> {
        guard let list = list(of: query) else { return .empty }
        return try read { try list.page(page, $0) }
    }

    /// Sums of the payments of the query, group by group in the order of the list.
    public func paymentTotals(
        _ query: PaymentQuery, by grouping: PaymentGrouping
    ) throws(RegistryError) -> [PaymentTotal] {
        guard let list = list(of: query) else { return [] }
        return try read { try list.totals(by: grouping, $0) }
    }

    /// How many different persons the payments of the query belong to.
    public func payingPersons(_ query: PaymentQuery) throws(RegistryError) -> Int {
        guard let list = list(of: query) else { return 0 }
        return try read { try list.persons($0) }
    }

    private func list(of query: PaymentQuery) -> PaymentList? {
        guard case .area(let wanted) = query.subject else {
            return PaymentList(query: query, area: account.area)
        }
        return account.reach(wanted).map { PaymentList(query: query, area: $0) }
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
            return PaymentFile(
                entitlement: record.entitlement, person: try PersonRow(row),
                currentAccount: person.person.details.account,
                others: others.map(\.entitlement))
        }
        try noteLook(at: opened.person)
        return opened
    }
}
