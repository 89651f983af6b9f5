import Ledger
import Pool
import Rosters

/// The records of the tables of a file on their way into a stage.
struct StagedTables {
    private var stage: Stage
    private var diagnostics = DiagnosticList()
    private var hashes: [String] = []
    private var recordCount = 0
    /// The credit codes that forms give organizations, by their names.
    private(set) var creditCodes: [String: Set<CreditCode>] = [:]

    init(_ stage: Stage) { self.stage = stage }

    /// Takes the records of one kind.
    mutating func take(
        _ given: RosterReader, of roster: Roster, _ known: KnownPeople, _ request: ImportRequest
    ) throws {
        var reader = given
        var arrivals = Arrivals(roster.kind == .talent ? known : .nobody)
        try reader.read { read in
            guard !request.isInterrupted() else { throw RegistryError(.interrupted) }
            if let read = arrivals.settled(read) { try stage.add(read) }
        }
        for read in arrivals.rest() { try stage.add(read) }
        diagnostics.append(reader.diagnostics)
        diagnostics.append(contentsOf: arrivals.findings.map { roster.located($0) })
        hashes.append(reader.contentHash)
        recordCount += reader.recordCount
        creditCodes.merge(reader.creditCodes) { $0.union($1) }
    }

    /// Says which sheets were read as what, and that there is nothing in them.
    mutating func tell(of rosters: [Roster]) {
        if let finding = rosters.sheetsByKind { diagnostics.append(finding) }
        if recordCount == 0, !diagnostics.hasErrors, let first = rosters.first {
            diagnostics.append(Diagnostic(.noRows, at: Place(file: first.file)))
        }
    }

    /// The stage with what shows only when all is read.
    func closed(_ rosters: [Roster], _ head: RosterHead, _ request: ImportRequest) -> Stage {
        var stage = stage
        var header = BatchHeader(
            id: "\(head.source)-\(hash.prefix(12))", source: head.source,
            sourceName: head.sourceName, madeAt: request.now, asOf: head.asOf)
        header.rejectsOf = rosters.lazy.compactMap(\.titles.rejectsOf).first
        stage.close(
            header: header, hash: hash, diagnostics: diagnostics, recordCount: recordCount,
            // What was exported says by its revisions what is newer.
            rosterOf: rosters.main.flatMap { $0.isExported ? nil : $0.kind },
            isOfRejects: rosters.contains(where: \.isOfRejects), request)
        return stage
    }

    /// The hash of what the records say: that of their table, or of the hashes of several.
    private var hash: String {
        guard hashes.count != 1 else { return hashes[0] }
        var seal = Seal()
        for hash in hashes { seal.update(hash) }
        return seal.hex()
    }
}
