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
            guard let store = intake.store else {
                return try alone(roster(file, given), intake)
            }
            let maps = SavedMaps(intake.session)
            let saved = given == nil ? try maps.fitting(file, of: terms.source) : []
            let (roster, answer) = try settled(file, given, saved, intake, store)
            var intake = intake
            intake.answer = answer
            let report = try intake.report(on: name, hasReached) { request in
                try store.importRoster(roster, answer.head, request)
            }
            if let given, report.result == .accepted || report.result == .partial {
                try maps.keep(given, for: roster, of: answer.head.source)
            }
            return report
        } catch let open as RosterQuestion.Unsettled {
            return FileReport(file: name, refusedFor: open.findings)
        } catch let fault as SheetFault {
            return FileReport(file: name, refusedFor: [fault.diagnostic])
        }
    }

    private func roster(_ file: SheetFile, _ map: RosterMap?) throws -> Roster {
        try Roster(
            file, of: terms.kind, map: map, builtIn: ColumnMap.builtIn, sheet: terms.sheet)
    }

    /// The roster and what it does not say in so many words; where no map is given, by the one that is
    /// remembered with its office for such a table.
    ///
    /// Whose it is may show only once it is read by the map of somebody who has the same titles.
    private func settled(
        _ file: SheetFile, _ given: RosterMap?, _ saved: [SavedMaps.Entry],
        _ intake: BatchIntake, _ store: RegistryStore
    ) throws -> (Roster, RosterQuestion.Answer) {
        let roster = try roster(file, given ?? saved.first?.map)
        var answer = try RosterQuestion(
            session: intake.session, store: store, terms: terms, roster: roster,
            isDryRun: intake.isDryRun
        ).answer()
        guard let first = saved.first else { return (roster, answer) }
        let own = saved.first { $0.source == answer.head.source }
        if let own {
            answer.findings.append(
                Diagnostic(
                    .mapRemembered, at: Place(file: file.name),
                    [.name: own.map.name, .source: own.source]))
        }
        let isRead = own?.file == first.file
        return (isRead ? roster : try self.roster(file, own?.map), answer)
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
