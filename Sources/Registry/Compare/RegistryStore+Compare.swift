import BatchFormat
import GRDB
import Intake
package import Ledger
import Pool

extension RegistryStore {
    /// Compares the records and fields that a batch names with what the registry holds.
    ///
    /// The batch is planned like an import, but revisions, dates and earlier imports are no
    /// hindrance: what counts is what the values would become.
    package func compare(
        _ source: BatchSource, _ request: ImportRequest
    ) throws(RegistryError) -> Comparison {
        do {
            var request = request
            request.context.pseudonym = pseudonym
            request.isDraft = true
            request.precedence = Precedence(.take)
            request.confirmed = .everything
            let batch = try StagedBatch(source, request)
            var comparison = try queue.look { database in
                try Comparison(batch.stage, with: StoreBaseline(database), vault, request)
            }
            let findings = try batch.located(comparison.diagnostics.withholdingSecrets)
            comparison.diagnostics = DiagnosticList()
            comparison.diagnostics.append(contentsOf: findings.errors)
            return comparison
        } catch {
            throw RegistryError(error, path: path)
        }
    }
}
