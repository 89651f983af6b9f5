import BatchFormat
import Foundation
import GRDB
import Pool
import Synchronization
import Testing

@testable import Ledger
@testable import Registry

/// A file that somebody saves, cuts or replaces while it is imported.
struct OneReadingTests {
    /// What becomes of the file.
    enum Fate: String, CaseIterable, Sendable {
        case replaced, cut, emptied, appended
    }

    /// When that happens.
    enum Step: String, CaseIterable, Sendable {
        case whileRead, whilePlanned, whileWaiting, whileAnswered
    }

    @Test(arguments: Fate.allCases, Step.allCases)
    func takesWhatItJudged(_ fate: Fate, _ step: Step) throws {
        let fixture = try Fixture()
        let file = try ChangingFile(in: fixture.folder, fate)
        let opened = Atomic(0)
        let source = BatchSource(name: "a.rec") { body in
            opened.add(1, ordering: .relaxed)
            try file.forEachChunk { chunk in
                if step == .whileRead { file.meetFate() }
                try body(chunk)
            }
        }
        let outcome = try fixture.take(source) { request in
            request.isPartial = true
            if step == .whilePlanned { request.hasReached = { _ in file.meetFate() } }
            if step == .whileWaiting {
                request.hasReached = fixture.holdingTheLock { file.meetFate() }
            }
            request.keepRejects = { _ in
                if step == .whileAnswered { file.meetFate() }
                return "a.rejects.rec"
            }
        }
        #expect(opened.load(ordering: .relaxed) == 1)
        let people = try fixture.store.counts()[.talent] ?? 0
        // What came of it is what was judged, all of it or nothing.
        #expect(people == (outcome.result == .partial ? outcome.preview.counts.created : 0))
        // What was read before it changed is the whole of it.
        guard step != .whileRead else { return }
        #expect(people == ChangingFile.count)
        #expect(try outcome.hash == fixture.hash(of: file.original))
    }

    @Test func plansAnewWhenAnotherWritesMeanwhile() throws {
        let fixture = try Fixture(["Talent: 1\nName: 林若溪"])
        let rival = try RegistryStore(path: fixture.store.path, .writing)
        let hasWritten = Atomic(false)
        let source = BatchSource(
            name: "b.rec",
            bytes: Array(Batch("Talent: 1\nPost: 所长", id: "b").text(number: 9).utf8))
        var request = ImportRequest(
            context: .init(regions: .sample), operatorName: "张某", now: "2026-05-06")
        let otherSource = BatchSource(
            name: "c.rec",
            bytes: Array(
                Batch("Talent: 1\nOp: delete\nReason: 调离", id: "c").text(number: 8).utf8))
        let other = ImportRequest(
            context: .init(regions: .sample), operatorName: "李某", now: "2026-05-06")
        request.hasReached = { _ in
            if !hasWritten.exchange(true, ordering: .relaxed) {
                _ = try? rival.importBatch(otherSource, other)
            }
        }
        let outcome = try fixture.store.importBatch(source, request)
        #expect(outcome.findings == ["E415 6"])
        #expect(try fixture.store.counts()[.talent] ?? 0 == 0)
        try fixture.checkInvariants()
    }
}

extension Fixture {
    /// What another program does that takes the lock when the first record is planned, keeps it a
    /// moment, and lets the file meet its fate meanwhile.
    fileprivate func holdingTheLock(
        _ body: @escaping @Sendable () -> Void
    ) -> @Sendable (Int) -> Void {
        let path = store.path
        let isHeld = Mutex(false)
        return { _ in
            guard
                isHeld.withLock({ held in
                    defer { held = true }
                    return !held
                })
            else { return }
            let taken = DispatchSemaphore(value: 0)
            Thread.detachNewThread {
                let other = try? DatabaseQueue(path: path)
                try? other?.inTransaction(.immediate) { _ in
                    taken.signal()
                    usleep(30_000)
                    body()
                    return .rollback
                }
            }
            taken.wait()
        }
    }

    /// The hash of a batch as it is.
    fileprivate func hash(of bytes: [UInt8]) throws -> String {
        try take(BatchSource(name: "a.rec", bytes: bytes)) { $0.isDryRun = true }.hash
    }
}

/// A batch on the disk that changes once.
private final class ChangingFile: Sendable {
    /// How many people of it can be taken; one more cannot.
    static let count = 60

    let original: [UInt8]
    private let fate: OneReadingTests.Fate
    private let path: String
    private let hasMet = Atomic(false)

    init(in folder: URL, _ fate: OneReadingTests.Fate) throws {
        self.fate = fate
        path = folder.appending(path: "a.rec").path()
        original = Array(Self.batch(of: Self.count).text(number: 1).utf8)
        try Data(original).write(to: URL(filePath: path))
    }

    private static func batch(of count: Int) -> Batch {
        let people = (1...count).map { "Talent: \($0)\nName: 人员甲\nPost: 第\($0)室" }
        return Batch((people + ["Talent: x\nPost: 无名"]).joined(separator: "\n\n"), id: "a")
    }

    func forEachChunk(_ body: ([UInt8]) throws -> Void) throws {
        let file = try FileHandle(forReadingFrom: URL(filePath: path))
        defer { try? file.close() }
        while let chunk = try file.read(upToCount: 512), !chunk.isEmpty { try body(Array(chunk)) }
    }

    /// Becomes another file in place, once.
    func meetFate() {
        guard !hasMet.exchange(true, ordering: .relaxed) else { return }
        let bytes: [UInt8] =
            switch fate {
            case .replaced: Array(Self.batch(of: 30).text(number: 2).utf8)
            case .cut: Array(original.prefix(original.count / 2))
            case .emptied: []
            case .appended: original + Array("\nTalent: y\nName: 人员乙\n".utf8)
            }
        let file = FileHandle(forWritingAtPath: path)
        try? file?.truncate(atOffset: 0)
        try? file?.write(contentsOf: Data(bytes))
        try? file?.close()
    }
}
