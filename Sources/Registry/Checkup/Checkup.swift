package import Ledger
package import Pool

/// What a look over a registry found, item by item.
package struct Checkup: Sendable {
    /// What is looked at, in this order.
    package enum Item: String, CaseIterable, Sendable {
        /// Whether SQLite finds its file whole.
        case file
        /// Whether every reference leads somewhere.
        case references
        /// Whether every record is as its digest says.
        case records
        /// Whether the audit is what was written.
        case audit
        /// Whether the key is there, and read by its owner alone.
        case key
        /// Whether every sealed value opens.
        case sealed
        /// How long ago a state was kept.
        case backups
        /// On what the registry lies.
        case place
        /// Which records were not reported for longer than their kind is kept.
        case retention
        /// Whether a run that was killed has left a form.
        case forms
    }

    /// What was found of one item.
    package struct Result: Sendable {
        package let item: Item
        /// How many were looked at; for backups, how many are kept.
        package let count: Int
        /// For backups the moment of the newest, in UTC.
        package var moment: String?
        package var findings: [Diagnostic]

        package init(
            item: Item, count: Int, moment: String? = nil, findings: [Diagnostic] = []
        ) {
            (self.item, self.count) = (item, count)
            (self.moment, self.findings) = (moment, findings)
        }
    }

    package let path: String
    /// `nil` where it could not be opened.
    package let state: RegistryState?
    /// The hash of the last entry of the audit, to be kept elsewhere; `nil` before the first.
    package var auditHead: String?
    package var results: [Result]

    package var findings: [Diagnostic] { results.flatMap(\.findings) }
}

extension Checkup {
    /// A registry that cannot be opened at all.
    package init(of path: String, unopened error: RegistryError) {
        self.path = path
        state = nil
        results = [Result(item: .file, count: 0, findings: [error.diagnostic(file: path)])]
    }
}
