import Ledger
import Pool
import Registry
import Reports

extension RegistryStore {
    /// The report of a saved match run.
    func storedReport(_ name: String) throws -> StoredReport {
        guard let content = try content(ofRun: name) else { throw try unknownRun(name) }
        guard let bytes = content.report else {
            throw Failure(.inputOutput, .runDamaged(name), hint: .dropRun(name))
        }
        guard content.format <= StoredReport.format,
            let report = try? StoredReport(bytes: bytes)
        else { throw Failure(.inputOutput, .runNewer(name)) }
        return report
    }

    /// Why there is no run of a name.
    func unknownRun(_ name: String) throws -> Failure {
        let guess = closest(to: name, in: try savedRuns().map(\.name))
        return Failure(.notFound, .unknownRun(name, guess: guess), hint: .seeRuns)
    }
}
