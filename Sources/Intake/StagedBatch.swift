package import BatchFormat
package import Ledger
package import Pool
package import Rosters

/// What an office handed in after its one reading: its records, and what the answers are made from.
package struct StagedBatch: Sendable {
    package private(set) var stage: Stage
    /// The credit codes that a form gives organizations, by their names.
    package private(set) var creditCodes: [String: Set<CreditCode>] = [:]
    private let original: Original

    /// Where the records come from.
    private enum Original {
        case batch(HeldFile)
        case rosters([Roster])
    }

    /// Reads a batch.
    ///
    /// It throws what the source does, and E902 where a large batch finds no room.
    package init(_ source: BatchSource, _ request: ImportRequest) throws {
        let file = try HeldFile(source.interruptible(by: request.isInterrupted))
        var stage = Stage(file: file.name)
        var reader = BatchReader(
            file: file.name, context: request.context, isDraft: request.isDraft)
        func take(_ read: ReadRecord) throws(RegistryError) {
            guard !request.isInterrupted() else { throw RegistryError(.interrupted) }
            try stage.add(read)
        }
        try file.forEachChunk { try reader.feed($0, take) }
        try reader.finish(take)
        stage.close(reader, request)
        self.stage = stage
        original = .batch(file)
    }

    /// Reads the tables of a file; the batch bears a number made from what they say, so that the
    /// same tables again are the same batch.
    ///
    /// `known` are the people of the registry among whom those are looked for who bear another key,
    /// `vocabulary` the tags for which texts are
    /// searched, `organizations` those whose credit codes are compared.
    /// It throws what reading the tables does, and E902 where a large one finds no room.
    package init(
        _ rosters: [Roster], _ head: RosterHead, _ known: KnownPeople,
        _ organizations: KnownOrganizations, _ vocabulary: TagVocabulary, _ request: ImportRequest
    ) throws {
        var tables = StagedTables(Stage(file: rosters.first?.file ?? ""))
        for roster in rosters {
            let reader = RosterReader(
                roster, head, request.context,
                vocabulary: roster.kind.declaration.tags == nil ? .empty : vocabulary,
                known: organizations, isStrict: request.isStrict)
            try tables.take(reader, of: roster, known, request)
        }
        tables.tell(of: rosters)
        stage = tables.closed(rosters, head, request)
        creditCodes = tables.creditCodes
        original = .rosters(rosters)
    }

    /// The findings with their places in full.
    package func located(_ findings: DiagnosticList) throws -> DiagnosticList {
        switch original {
        case .batch(let file): return try file.located(findings)
        case .rosters(let rosters):
            var findings = findings
            findings.mapKept { rosters.located($0) }
            return findings
        }
    }

    /// The records that were not taken, as they were handed in; `nil` when there are none.
    package func rejectFile(of outcome: ImportOutcome, madeAt: String) throws -> RejectFile? {
        guard let header = outcome.header, !outcome.rejects.isEmpty else { return nil }
        return RejectFile(
            of: stage.file, header: header, madeAt: madeAt, content: try content(outcome.rejects),
            diagnostics: outcome.diagnostics.kept)
    }

    private func content(_ rejects: Rejects) throws -> RejectFile.Content {
        switch original {
        case .batch(let file):
            let ranges = rejects.bytes.sorted { $0.value.lowerBound < $1.value.lowerBound }
            let texts = try file.bytes(in: ranges.map(\.value))
            return .records(
                zip(ranges, texts).map { RejectFile.Item(line: $0.key, bytes: $1) })
        case .rosters(let rosters):
            let lines = Set(rejects.bytes.keys)
            return .tables(try rosters.flatMap { try $0.tables(ofLines: lines) })
        }
    }
}
