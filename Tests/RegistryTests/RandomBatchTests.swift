import BatchFormat
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// What holds of any batches whatever.
struct RandomBatchTests {
    /// Each import is previewed in one registry and only imported in the other, which takes every
    /// batch as one that is larger than the registry.
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func doesWhatThePreviewSaidAndKeepsTheRegistryWhole(_ seed: UInt64) throws {
        var batches = RandomBatches(seed: seed)
        let first = try Fixture()
        let second = try Fixture(keyOf: first)
        var taken = 0
        for round in 1...60 {
            let batch = try batches.repeating(first.records(), in: batches.next())
            let isPartial = batches.isPartialNext
            let place = "seed \(seed), round \(round)\n\(batch.text(number: 0))"
            let before = try first.export()
            let preview = try first.take(batch) {
                $0.isPartial = isPartial
                $0.isDryRun = true
            }
            let outcome = try first.take(batch) { $0.isPartial = isPartial }
            #expect(preview.says(outcome), "\(place)")
            let other = try second.take(batch) {
                $0.isPartial = isPartial
                $0.isBulk = true
            }
            #expect(outcome.result == other.result, "\(place)")
            #expect(outcome.preview.id == other.preview.id, "\(place)")
            let after = try first.export()
            #expect(after == (try second.export()), "\(place)")
            guard outcome.result == .accepted || outcome.result == .partial else {
                #expect(after == before, "\(place)")
                continue
            }
            taken += 1
            try first.checkInvariants(place)
            try second.checkInvariants(place)
            try checkThatTheExportChangesNothing(first, after, place)
            if batches.once(in: 4) {
                try checkUndo(of: batch, first, before: before, after: after, place)
                try checkUndoInBulk(of: batch, second, before: before, after: after, place)
            }
        }
        #expect(taken > 20)
    }

    private func checkThatTheExportChangesNothing(
        _ fixture: Fixture, _ export: String, _ place: String
    ) throws {
        let outcome = try fixture.take(BatchSource(name: "export.rec", bytes: Array(export.utf8))) {
            $0.isDryRun = true
        }
        #expect(outcome.result == .previewed, "\(outcome.findings) \(place)")
        #expect(
            outcome.preview.counts == .unchanged(outcome.preview.counts.received), "\(place)")
    }

    /// Undo brings back the state before, and its own undo the state after.
    private func checkUndo(
        of batch: Batch, _ fixture: Fixture, before: String, after: String, _ place: String
    ) throws {
        let undone = try #require(try fixture.undo(batch))
        #expect(undone.conflicts == [], "\(place)")
        #expect(try fixture.export() == before, "\(place)")
        try fixture.checkInvariants(place)
        let redone = try #require(try fixture.undo("undo-\(batch.id ?? "")"))
        #expect(redone.conflicts == [], "\(place)")
        #expect(try fixture.export() == after, "\(place)")
        try fixture.checkInvariants(place)
    }

    /// A batch that is most of the registry is taken back another way, to the same state.
    private func checkUndoInBulk(
        of batch: Batch, _ fixture: Fixture, before: String, after: String, _ place: String
    ) throws {
        for (name, export) in [("", before), ("undo-", after)] {
            let outcome = try fixture.undo("\(name)\(batch.id ?? "")", isBulk: true)
            #expect(outcome?.conflicts == [], "\(place)")
            #expect(try fixture.export() == export, "\(place)")
            try fixture.checkInvariants(place)
        }
    }
}

extension Fixture {
    fileprivate func undo(_ batch: Batch) throws -> UndoOutcome? { try undo(batch.id ?? "") }
}

extension ImportOutcome {
    /// Whether a preview promised what the import did.
    fileprivate func says(_ outcome: ImportOutcome) -> Bool {
        preview.id == outcome.preview.id && preview.counts == outcome.preview.counts
            && preview.entries == outcome.preview.entries
            && diagnostics.kept
                == outcome.diagnostics.kept.map { diagnostic in
                    var diagnostic = diagnostic
                    diagnostic.place.file = diagnostics.kept.first?.place.file ?? ""
                    return diagnostic
                }
            && rejects == outcome.rejects
    }
}
