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
            let given = try ColumnMap(of: name, terms.map, intake.session).map
            let file = try SheetFile(
                name: name, bytes: input.bytes(), encoding: terms.encoding ?? given?.encoding)
            if let decisions = try DecisionTable(file) {
                return try DecisionIntake(table: decisions, file: name, asOf: terms.asOf)
                    .report(intake)
            }
            guard let store = intake.store else {
                return try alone(rosters(file, given), intake)
            }
            let maps = SavedMaps(intake.session)
            let saved = given == nil ? try maps.fitting(file, of: terms.source) : []
            let (rosters, answer) = try settled(file, given, saved, intake, store)
            var intake = intake
            intake.answer = answer
            let report = try intake.report(on: name, hasReached) { request in
                try store.importRosters(rosters, answer.head, request)
            }
            if let given, report.result == .accepted || report.result == .partial {
                for roster in rosters { try maps.keep(given, for: roster, of: answer.head.source) }
            }
            return report
        } catch let open as RosterQuestion.Unsettled {
            return FileReport(file: name, refusedFor: open.findings)
        } catch let fault as SheetFault {
            return FileReport(file: name, refusedFor: [fault.diagnostic])
        }
    }

    /// The rosters of the file; a form that is handed in has one.
    private func rosters(_ file: SheetFile, _ map: RosterMap?) throws -> [Roster] {
        guard terms.isHandedIn else {
            return try Roster.all(
                in: file, of: terms.kind, map: map, builtIn: ColumnMap.builtIn,
                sheet: terms.sheet)
        }
        return [
            try Roster(
                file, of: terms.kind, map: map, builtIn: ColumnMap.builtIn, sheet: terms.sheet)
        ]
    }

    /// The rosters and what they do not say in so many words; where no map is given, by the one that is
    /// remembered with its office for such a table.
    ///
    /// Whose they are may show only once they are read by the map of somebody who has the same titles.
    private func settled(
        _ file: SheetFile, _ given: RosterMap?, _ saved: [SavedMaps.Entry],
        _ intake: BatchIntake, _ store: RegistryStore
    ) throws -> ([Roster], RosterQuestion.Answer) {
        let rosters = try rosters(file, given ?? saved.first?.map)
        guard let main = rosters.main else { preconditionFailure("a file has a roster") }
        var answer = try RosterQuestion(
            session: intake.session, store: store, terms: terms, roster: main,
            isDryRun: intake.isDryRun
        ).answer()
        guard let first = saved.first else { return (rosters, answer) }
        let own = saved.first { $0.source == answer.head.source }
        if let own {
            answer.findings.append(
                Diagnostic(
                    .mapRemembered, at: Place(file: file.name),
                    [.name: own.map.name, .source: own.source]))
        }
        let isRead = own?.file == first.file
        return (isRead ? rosters : try self.rosters(file, own?.map), answer)
    }

    /// Reads the rosters without a registry to compare them with.
    private func alone(_ rosters: [Roster], _ intake: BatchIntake) throws -> FileReport {
        let main = rosters.main
        let head = RosterHead(
            source: terms.source ?? main?.map?.source ?? "local", asOf: main?.titles.asOf?.date)
        let readers = try rosters.map { roster in
            var reader = RosterReader(roster, head, intake.context, isStrict: intake.isStrict)
            try reader.read { _ in }
            return reader
        }
        return FileReport(readers, of: input.source.name, rosters.sheetsByKind)
    }
}
