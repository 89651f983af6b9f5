import Foundation
import Pool
import Synchronization
import TestSupport
import Testing

@testable import Ledger
@testable import Registry

/// What a batch is between its reading and its plan.
struct StageTests {
    @Test(arguments: [0, Spool.limit])
    func givesRecordsBackAsTheyCame(_ limit: Int) throws {
        var random = RandomRecords(seed: 11)
        var items: [StagedRecords.Item] = []
        var staged = StagedRecords(spool: Spool(limit: limit))
        for number in 0..<3000 {
            var record = random.next(random.random.pick(Kind.stored))
            record.line = number * 7
            for index in record.entries.indices { record.entries[index].line = record.line + index }
            items.append(.init(record: record, bytes: number * 90..<number * 90 + 77))
            try staged.append(items[number])
        }
        var count = 0
        try staged.forEachItem { item in
            #expect(item.record == items[count].record && item.bytes == items[count].bytes)
            count += 1
        }
        #expect(count == items.count)
    }

    @Test func keepsWhatGoesBeyondItsLimitOffTheDisk() throws {
        let secret = Array("Phone: 13800001111\n".utf8)
        var spool = Spool(limit: 10)
        for _ in 0..<3 { try spool.append(secret + [UInt8](repeating: 7, count: 5000)) }
        var blocks = 0
        try spool.forEachBlock { block in
            #expect(block.starts(with: secret) && block.count == secret.count + 5000)
            blocks += 1
        }
        #expect(blocks == 3)
        let open = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
        let hidden = open.map { "/proc/self/fd/\($0)" }.filter { file in
            let name = try? FileManager.default.destinationOfSymbolicLink(atPath: file)
            return name?.contains("/rencai-") == true && name?.hasSuffix("(deleted)") == true
        }
        #expect(!hidden.isEmpty)
        for file in hidden {
            let bytes = try Data(contentsOf: URL(filePath: file))
            #expect(bytes.range(of: Data(secret)) == nil)
        }
    }

    @Test func findsWhoNeedsWhomThroughOthers() {
        var dependencies = Dependencies()
        for line in 2...5000 { dependencies.add(line, on: line - 1) }
        dependencies.add(1, on: 5000)
        dependencies.add(9000, on: 8000)
        #expect(dependencies.dependents(of: [1]) == Set(1...5000))
        #expect(dependencies.dependents(of: [8000]) == [9000])
        #expect(dependencies.dependents(of: [9000]).isEmpty)
    }

    /// A chain of tags, the first of which is bad.
    @Test func leavesOutAWholeChainInThreePasses() throws {
        let tags = (2...200).map { "Skill: t\($0)\nLabel: 标签\($0)\nBroader: t\($0 - 1)" }
        let fixture = try Fixture()
        let passes = Passes()
        let outcome = try fixture.take(
            Batch((["Skill: t1\nDef: 无名"] + tags).joined(separator: "\n\n"), id: "c")
        ) {
            $0.isPartial = true
            $0.isDryRun = true
            $0.hasReached = passes.note
        }
        #expect(outcome.preview.counts.rejected == 200)
        #expect(outcome.findings.count == 200)
        #expect(passes.count <= 3)
    }
}

/// Counts how often a batch is gone through from its start.
private final class Passes: Sendable {
    private let state = Mutex((count: 0, last: Int.max))

    var count: Int { state.withLock { $0.count } }

    func note(_ line: Int) {
        state.withLock { state in
            if line <= state.last { state.count += 1 }
            state.last = line
        }
    }
}
