import Ledger
import Pool
import Registry
import Reports

extension RegistryStore {
    /// The report of a saved match run.
    func storedReport(_ name: String) throws -> StoredReport {
        try read(name) { try StoredReport(bytes: $0) }
    }

    /// Of the report of a saved match run what is to be decided on, of each need at most so many pairs.
    func storedReport(_ name: String, toDecide most: Int) throws -> StoredReport {
        try read(name) { try StoredReport.toDecide($0, most: most) }
    }

    /// Who was listed for each need in a saved match run.
    func candidates(ofRun name: String) throws -> [Key: Set<Key>] {
        try read(name) { try StoredReport.candidates(in: $0) }
    }

    private func read<Part>(_ name: String, _ part: ([UInt8]) throws -> Part) throws -> Part {
        guard let content = try content(ofRun: name) else { throw try unknownRun(name) }
        guard let bytes = content.report else {
            throw Failure(.inputOutput, .runDamaged(name), hint: .dropRun(name))
        }
        guard content.format <= StoredReport.format, let part = try? part(bytes) else {
            throw Failure(.inputOutput, .runNewer(name))
        }
        return part
    }

    /// Why there is no run of a name.
    func unknownRun(_ name: String) throws -> Failure {
        let guess = closest(to: name, in: try savedRuns().map(\.name))
        return Failure(.notFound, .unknownRun(name, guess: guess), hint: .seeRuns)
    }
}
