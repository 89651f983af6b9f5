import GRDB
package import Ledger
package import Pool

/// What needs and contracts say of money, by the numbers of their records; nothing of those that do
/// not.
package struct NeedMoney: Hashable, Sendable {
    /// What each need has for its solution.
    package var budgets: [Int: Money] = [:]
    /// What the contract of each introduction is worth.
    package var contracts: [Int: Money] = [:]

    package init() {}
}

extension RegistryStore {
    /// The money of all needs and introductions.
    ///
    /// - Complexity: one column of two tables, each read once.
    package func needMoney() throws(RegistryError) -> NeedMoney {
        try read { database in
            var money = NeedMoney()
            try eachAmount("SELECT id, budget FROM kind_need", database) {
                money.budgets[$0] = $1
            }
            try eachAmount("SELECT id, amount FROM kind_engagement", database) {
                money.contracts[$0] = $1
            }
            return money
        }
    }

    private func eachAmount(
        _ sql: String, _ database: Database, _ take: (Int, Money) -> Void
    ) throws {
        try database.makeStatement(sql: sql).forEachRow { row in
            guard let amount = row.text(ifAny: 1).flatMap({ Money(canonical: $0) }) else { return }
            take(row.int(0), amount)
        }
    }
}
