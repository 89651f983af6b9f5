import BatchFormat
import Ledger
import Pool
import Registry
import Rosters

/// A file with tables, to be taken into a registry as a batch.
struct RosterFile {
    let input: InputFile
    let terms: RosterTerms

    /// Takes the roster; what is wrong with it is said at its cells.
    func report(_ intake: BatchIntake, _ hasReached: @escaping @Sendable (Int) -> Void) throws
        -> FileReport
    {
        let name = input.source.name
        do {
            let roster = try roster(intake.session)
            guard let store = intake.store else { return try alone(roster, intake) }
            var intake = intake
            let answer = try RosterQuestion(
                session: intake.session, store: store, terms: terms, roster: roster,
                isDryRun: intake.isDryRun
            ).answer()
            intake.answer = answer
            return try intake.report(on: name, hasReached) { request in
                try store.importRoster(roster, answer.head, request)
            }
        } catch let open as RosterQuestion.Unsettled {
            return FileReport(file: name, refusedFor: open.findings)
        } catch let fault as SheetFault {
            return FileReport(file: name, refusedFor: [fault.diagnostic])
        }
    }

    private func roster(_ session: Session) throws -> Roster {
        let map = try ColumnMap(of: input.source.name, terms.map, session).map
        let file = try SheetFile(
            name: input.source.name, bytes: input.bytes(),
            encoding: terms.encoding ?? map?.encoding)
        return try Roster(
            file, of: terms.kind, map: map, builtIn: ColumnMap.builtIn, sheet: terms.sheet)
    }

    /// Reads the roster without a registry to compare it with.
    private func alone(_ roster: Roster, _ intake: BatchIntake) throws -> FileReport {
        let head = RosterHead(
            source: terms.source ?? roster.map?.source ?? "local", asOf: roster.titles.asOf?.date)
        var reader = RosterReader(roster, head, intake.context, isStrict: intake.isStrict)
        try reader.read { _ in }
        return FileReport(reader, of: roster.file)
    }
}
