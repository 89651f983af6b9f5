package import BatchFormat
package import Ledger
import Pool

extension ImportOutcome {
    /// The people whom a full roster no longer names, to be filled in; `nil` when there are none.
    package func missingFile(madeAt: String) -> MissingFile? {
        let people = missing.filter { $0.kind == .talent }
        guard let header, !people.isEmpty else { return nil }
        return MissingFile(
            of: file, header: header, madeAt: madeAt,
            people: people.map { ($0.key.description, $0.title) })
    }
}
