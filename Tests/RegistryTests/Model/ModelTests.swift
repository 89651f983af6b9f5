import Foundation
import GRDB
import Pool
import TestSupport
import Testing

@testable import Ledger
@testable import Registry

/// The program against the model of FORMAT.md: imports, and undo and redo in any order.
struct ModelTests {
    /// A registry a seed; more of them with `RENCAI_MODEL_RUNS`, which says how many.
    private static let seeds: [UInt64] = {
        let runs = ProcessInfo.processInfo.environment["RENCAI_MODEL_RUNS"].flatMap(Int.init)
        return (1...(runs ?? 12)).map { UInt64($0) }
    }()

    @Test(arguments: seeds)
    func doesWhatTheFormatSays(_ seed: UInt64) throws {
        var trial = try ModelTrial(seed: seed)
        for _ in 1...100 {
            try trial.step()
            // After the first deviation everything deviates.
            guard trial.faults.isEmpty else { break }
        }
        if ProcessInfo.processInfo.environment["RENCAI_MODEL_RUNS"] != nil {
            print("seed \(seed):", trial.counts.sorted { $0.key < $1.key })
        }
        #expect(
            trial.faults == [], "seed \(seed)\n\(trial.story.suffix(40).joined(separator: "\n"))")
    }
}

/// One registry and its model, and what was done to both.
struct ModelTrial {
    private let fixture = try? Fixture()
    private var model = ModelRegistry()
    private var batches: ModelBatches
    private(set) var faults: [String] = []
    private(set) var story: [String] = []
    /// How often what happened.
    private(set) var counts: [String: Int] = [:]

    init(seed: UInt64) throws { batches = ModelBatches(seed: seed) }

    mutating func step() throws {
        let fixture = try #require(fixture)
        if batches.random.number(1...9) < 5, let entry = entry() {
            try undo(entry, fixture)
        } else {
            try take(batches.next(for: model), fixture)
        }
        try compare(fixture)
    }

    /// The name of a batch, one of the last more often.
    private mutating func entry() -> String? {
        guard !model.ledger.isEmpty else { return nil }
        let names = model.ledger.map(\.name)
        let isAny = batches.random.once(in: 3)
        return batches.random.pick(isAny ? names : names.suffix(8))
    }

    private mutating func take(_ batch: ModelBatch, _ fixture: Fixture) throws {
        let isPartial = batches.random.once(in: 2)
        story.append("-- \(isPartial ? "partial" : "import")\n\(batch.batch.text(number: 0))")
        let outcome = try fixture.take(batch.batch) {
            $0.isPartial = isPartial
            $0.confirmed = .everything
        }
        let expected = model.take(batch, isPartial: isPartial)
        counts["import", default: 0] += 1
        counts["import \(expected.result)", default: 0] += 1
        if outcome.result.rawValue != expected.result.rawValue {
            faults.append("\(outcome.result), expected \(expected): \(outcome.findings)")
        }
        let lines = Set(expected.rejected.map { batch.lines[$0] })
        if isPartial, expected.result == .partial, Set(outcome.rejects.bytes.keys) != lines {
            faults.append(
                "left out \(outcome.rejects.bytes.keys.sorted()), expected \(lines.sorted())")
        }
    }

    private mutating func undo(_ name: String, _ fixture: Fixture) throws {
        story.append("-- undo \(name)")
        let preview = try fixture.store.undo(
            name, operatorName: "张某", now: "2026-05-07T00:00:00Z", isDryRun: true)
        let outcome = try fixture.undo(name)
        let expected = model.undoable(name)
        if (outcome == nil) != (expected == nil)
            || (outcome?.importedAgain != nil) != (expected?.isTwice ?? false)
            || (outcome?.isAlready ?? false) != (expected?.isDone ?? false)
        {
            faults.append("undo of \(name): \(outcome as Any), expected \(expected as Any)")
        }
        counts["undo", default: 0] += 1
        guard let outcome, let expected, !expected.isTwice, !expected.isDone else { return }
        counts["undo done", default: 0] += 1
        for conflict in outcome.conflicts { counts["kept \(conflict.reason)", default: 0] += 1 }
        if preview?.conflicts != outcome.conflicts || preview?.preview.id != outcome.preview.id {
            faults.append("the preview of the undo is another")
        }
        let kept = outcome.conflicts.map { conflict in
            ModelRegistry.Kept(
                record: conflict.key.description, field: conflict.field,
                reason: conflict.reason.rawValue)
        }
        story += kept.map { "kept \($0.record) \($0.field ?? "") \($0.reason)" }
        faults += model.undo(expected.entry, keeping: Set(kept))
    }

    /// Compares every record, who gave each value, and where every key leads.
    private mutating func compare(_ fixture: Fixture) throws {
        let stored = try fixture.store.queue.read { try StoredState($0, fixture.store.vault) }
        let expected = model.state.records.filter(\.value.isThere)
        for key in Set(stored.records.keys).union(expected.keys).sorted() {
            let (found, meant) = (stored.records[key], expected[key]?.content)
            if found != meant {
                faults.append(
                    "\(key): \(found.map(Self.shown) ?? "-"), expected \(meant.map(Self.shown) ?? "-")"
                )
            }
            guard let revision = stored.revisions[key], let said = expected[key]?.said else {
                continue
            }
            let known = model.revisions.updateValue(said, forKey: "\(key) \(revision)")
            if known != nil, known != said { faults.append("\(key): two states of one revision") }
        }
        let keys = model.state.keys.filter { model.state.isThere($0.value) }
        if stored.keys != keys { faults.append("keys \(stored.keys), expected \(keys)") }
        faults += model.state.faults
    }

    private static func shown(_ content: [String: Set<ModelValue>]) -> String {
        content.sorted { $0.key < $1.key }.flatMap { field, values in
            values.map { "\(field)@\($0.source): \($0.target ?? "")\($0.text)" }.sorted()
        }.joined(separator: " | ")
    }
}

/// What the database holds, in the words of the model.
private struct StoredState {
    var records: [String: [String: Set<ModelValue>]] = [:]
    var revisions: [String: String] = [:]
    var keys: [String: String] = [:]

    init(_ database: Database, _ vault: Vault?) throws {
        let names = try Row.fetchAll(database, sql: "SELECT id, name FROM space")
        let spaces: [Int: String] = Dictionary(uniqueKeysWithValues: names.map { ($0[0], $0[1]) })
        for id in try Int.fetchAll(database, sql: "SELECT id FROM record WHERE gone = 0") {
            let record = try #require(try StoredRecord.load(id, from: database))
            var content: [String: Set<ModelValue>] = [:]
            for value in record.values {
                let field = record.kind.field(value.field)?.name ?? "X_"
                var given = ModelValue(source: spaces[value.source] ?? "", text: value.text)
                if value.target != nil {
                    given.target = String(value.text.prefix { $0 != " " })
                    given.text = value.parameters
                } else if let personal = value.personal {
                    let sealed = try Data.fetchOne(
                        database, sql: "SELECT cipher FROM personal WHERE id = ?",
                        arguments: [personal])
                    given.text =
                        vault?.open(
                            Array(sealed ?? Data()), record: id,
                            field: FieldNumber(record.kind, value.field).value) ?? "sealed"
                }
                content[field, default: []].insert(given)
            }
            records[record.key.description] = content
            revisions[record.key.description] = record.revision
        }
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT named.name || ':' || alias.local, home.name || ':' || record.local
                FROM alias JOIN space AS named ON named.id = alias.space
                    JOIN record ON record.id = alias.record AND record.gone = 0
                    JOIN space AS home ON home.id = record.space
                """)
        keys = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }
}
