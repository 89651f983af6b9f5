import BatchFormat
import Foundation
import Pool
import Synchronization
import TestSupport
import Testing
import Words

@testable import Ledger
@testable import Registry

/// What a partial import left out, mended and handed in, completes it.
struct MendedRejectsTests {
    /// One registry takes each batch as a whole, the other with slips in it, in two parts.
    @Test(arguments: [11, 12, 13, 14] as [UInt64])
    func equalTheAtomicImportOfTheCleanBatch(_ seed: UInt64) throws {
        var batches = RandomBatches(seed: seed)
        let whole = try Fixture()
        let parts = try Fixture(keyOf: whole)
        var mended = 0
        for round in 1...300 {
            let batch = batches.next()
            let place = "seed \(seed), round \(round)\n\(batch.text(number: 0))"
            // Of what is said of one record in two places the order counts, and parts change it.
            guard try !whole.isNamedTwice(in: batch),
                try whole.take(batch).result == .accepted
            else { continue }
            let rejects = Mutex<[UInt8]?>(nil)
            let outcome = try parts.take(batches.withSlips(batch)) {
                $0.isPartial = true
                $0.keepRejects = { file in
                    guard case .records(let items) = file.content else { return "" }
                    rejects.withLock { $0 = file.bytes(of: items, .plain) }
                    return "a.rejects.rec"
                }
            }
            if let file = rejects.withLock({ $0 }) {
                let result = try parts.take(mended: file)
                #expect(result.result == .accepted, "\(result.findings) \(place)")
                mended += 1
            } else if outcome.result == .rejected {
                try parts.accept(batch)
            }
            #expect(try parts.records() == whole.records(), "\(place)")
        }
        #expect(mended > 5)
        try parts.checkInvariants()
    }
}

extension Display {
    fileprivate static let plain = Display(language: .chinese) { _, field, _ in field }
}

extension RandomBatches {
    /// A line that no kind has.
    fileprivate static let slip = "Wrong: 1"

    /// The batch with a slip in some of its records.
    fileprivate mutating func withSlips(_ batch: Batch) -> Batch {
        var batch = batch
        batch.records = batch.records.split(separator: "\n\n").map { record in
            once(in: 3) ? "\(record)\n\(Self.slip)" : String(record)
        }.joined(separator: "\n\n")
        return batch
    }
}

extension Fixture {
    /// Whether two keys of the batch lead to one record, since a merge.
    fileprivate func isNamedTwice(in batch: Batch) throws -> Bool {
        let keys = batch.records.split(separator: "\n\n").compactMap { record in
            let key = record.split(separator: "\n")[0].split(separator: ": ").last ?? ""
            return key.contains(":") ? String(key) : "\(batch.source):\(key)"
        }
        let records = try keys.flatMap { try store.records(named: $0).map(\.key) }
        return Set(records).count < records.count
    }

    /// Imports a reject file from which the slips are taken out.
    fileprivate func take(mended file: [UInt8]) throws -> ImportOutcome {
        let text = String(decoding: file, as: UTF8.self)
            .replacing("\n\(RandomBatches.slip)", with: "")
        return try take(BatchSource(name: "mended.rec", bytes: Array(text.utf8)))
    }
}
