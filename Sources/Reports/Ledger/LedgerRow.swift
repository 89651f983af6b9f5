package import Pool

/// A line of the ledger of engagements (引才台账): a contract, and how it goes in a period.
package struct LedgerRow: Hashable, Sendable {
    /// Who is engaged: a talent, a team or a workstation.
    package struct Bearer: Hashable, Sendable {
        /// The number of the record, by which people are counted once.
        package var record: Int
        package var kind: Kind
        package var name: String
        /// The classes that were held in the period.
        package var classes: [String] = []
        package var titles: [String] = []
        /// Where somebody works, or a team belongs.
        package var employer = ""
    }

    /// What was agreed, and the days of it in the years of the period.
    package struct Agreement: Hashable, Sendable {
        package var number: String?
        package var term: ContractTerm
        package var amount: Money?
        package var planned: Int?
        package var actual: Int?
    }

    /// What is done, and what came of it.
    package struct Work: Hashable, Sendable {
        package var mode = ""
        package var content = ""
        package var outcome = ""
        package var patents = 0
        package var benefit: Money?
        /// The grades of the years of the period.
        package var grades: [String] = []
    }

    /// A service that was granted in the period, or asked for.
    package struct Granted: Hashable, Sendable {
        package var service: Open<Service>
        package var amount: Money?
        package var state: GrantState
    }

    package var key: Key
    package var bearer: Bearer
    /// Who engages.
    package var org: String
    package var agreement: Agreement
    package var work: Work
    package var granted: [Granted]
    /// The unit that answers for it, and the person there.
    package var unit: String
    package var handler: String
    /// The workstation through which a talent or team is engaged.
    package var station: String?
    package var note: String
}
