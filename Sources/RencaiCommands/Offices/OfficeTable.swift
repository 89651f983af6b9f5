import BatchFormat
import Ledger
import Pool
import Registry
import Rosters

/// A table of offices, to be taken into a registry as a batch.
struct OfficeTable {
    let name: String
    let sheet: String?
    let encoding: Encoding?

    /// Takes the table; what is wrong with it is said at its cells.
    func report(_ intake: BatchIntake, _ store: RegistryStore) throws -> FileReport {
        do {
            return try taken(intake, store)
        } catch let fault as FileFault {
            return FileReport(fault)
        } catch let fault as SheetFault {
            return FileReport(file: name, refusedFor: [fault.diagnostic])
        }
    }

    private func taken(_ intake: BatchIntake, _ store: RegistryStore) throws -> FileReport {
        let environment = intake.session.environment
        let input = try InputFile(name, environment: environment, or: SheetFile.kinds)
        let file = try SheetFile(name: name, bytes: input.bytes(), encoding: encoding)
        let (sheet, header) = try file.sheet(of: .source, named: self.sheet)
        let converted = try SheetBatch(sheet, header, kind: .source)
        var findings = converted.diagnostics
        findings.append(contentsOf: [file.hiddenSheets].compactMap(\.self))
        guard !findings.stopsFile else { return FileReport(file: name, refusedFor: findings.kept) }
        guard !converted.body.isEmpty else { throw FileFault(.noRows, name) }

        let batch = EditBatch(
            from: try store.state().source,
            madeAt: environment.timestamp(of: input.modified ?? environment.now),
            body: converted.body)
        var intake = intake
        intake.origin = BatchOrigin(findings: findings) {
            converted.located($0, headLines: batch.headLines)
        }
        return try intake.report(on: batch.source(named: name))
    }
}
