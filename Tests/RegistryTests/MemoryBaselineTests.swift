import BatchFormat
import Intake
import Pool
import TestSupport
import Testing

@testable import Ledger
@testable import Registry

/// Plans on a registry in memory, which know no database.
struct MemoryBaselineTests {
    @Test(arguments: [7, 8, 9] as [UInt64])
    func plansAsOnTheDatabase(_ seed: UInt64) throws {
        var batches = RandomBatches(seed: seed)
        let fixture = try Fixture()
        let vault = try #require(fixture.store.vault)
        var memory = MemoryBaseline(source: "dept", vault: vault)
        for round in 1...60 {
            let batch = batches.next()
            let source = BatchSource(
                name: "\(round).rec", bytes: Array(batch.text(number: round).utf8))
            var request = ImportRequest(
                context: ReadingContext(regions: .sample), operatorName: "张某",
                now: "2026-05-06T12:08:09+08:00")
            request.isPartial = batches.isPartialNext
            let place = "seed \(seed), round \(round)\n\(batch.text(number: 0))"
            let planned = try memory.take(source, request, vault)
            let outcome = try fixture.store.importBatch(source, request)
            #expect(planned.result == outcome.result, "\(place)")
            #expect(planned.preview.id == outcome.preview.id, "\(place)")
            #expect(planned.findings == outcome.findings, "\(place)")
            #expect(planned.rejects == outcome.rejects, "\(place)")
            guard outcome.result == .accepted || outcome.result == .partial,
                let name = outcome.header?.id,
                let undone = try memory.undoneBatch(name)
            else { continue }
            let undo = try Undo(undone, memory).judge()
            let other = try fixture.store.undo(name, operatorName: "", now: "", isDryRun: true)
            #expect(undo.preview.id == other?.preview.id, "\(place)")
            #expect(undo.conflicts == other?.conflicts, "\(place)")
        }
        #expect(try memory.state.revision == fixture.store.state().revision)
        #expect(memory.state.revision > 15)
    }
}

extension MemoryBaseline {
    /// Judges a batch as an import does, and takes what it would write.
    fileprivate mutating func take(
        _ source: BatchSource, _ request: ImportRequest, _ vault: Vault
    ) throws -> ImportOutcome {
        var request = request
        request.context.pseudonym = { vault.pseudonym($0) }
        let stage = try StagedBatch(source, request).stage
        let judgement = try Importer(
            baseline: self, vault: vault, request: request, stage: stage
        ).judge()
        guard judgement.isTaken, let pass = judgement.pass, let changes = pass.changes.all,
            let header = stage.header
        else { return judgement.outcome }
        take(
            changes,
            of: LedgerEntry(
                number: 0, name: header.id, source: header.source, hash: stage.hash,
                file: stage.file, asOf: header.asOf?.text, operatorName: request.operatorName,
                appliedAt: request.now, isPartial: judgement.outcome.result == .partial,
                rejectsOf: header.rejectsOf, standing: .stands),
            spaces: pass.spaces)
        return judgement.outcome
    }
}
