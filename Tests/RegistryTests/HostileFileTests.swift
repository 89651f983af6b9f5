import BatchFormat
import Foundation
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// A registry takes a sealed file whole or not at all, whatever became of it on the way.
struct HostileFileTests {
    private static let batch = sealed(
        """
        Org: f-01
        Name: 示例轴承有限公司
        Type: 企业

        Talent: 0001
        Name: 林若溪
        Employer_ref: f-01

        """)

    @Test func takesNoFileThatWasCut() throws {
        let whole = Array(Self.batch.utf8)
        let complete = try Fixture()
        #expect(try complete.take(whole).result == .accepted)
        let fixture = try Fixture()
        let before = try fixture.dump()
        var accepted = 0
        for end in whole.indices {
            let outcome = try fixture.take(Array(whole[..<end]))
            if outcome.result == .accepted || outcome.result == .already {
                accepted += 1
                #expect(try fixture.records() == complete.records())
            } else if accepted == 0 {
                #expect(outcome.result == .rejected && outcome.revision == 0)
            }
            // The first byte of each line, and all around the end, are looked at closely.
            if accepted == 0, end < 2 || whole[end - 1] == UInt8(ascii: "\n") {
                #expect(try fixture.dump() == before)
            }
        }
        // Behind `End:` and behind `Records:` nothing is lost.
        #expect(accepted == 2)
    }

    @Test func takesNoFileInWhichABitWasFlipped() throws {
        var bytes = Array(Self.batch.utf8)
        let end = try #require(bytes.firstRange(of: Array("%rec: End".utf8))).lowerBound
        let fixture = try Fixture()
        let before = try fixture.dump()
        for index in bytes.indices {
            // Three bits of each byte, so that neighbours between them have all.
            for bit in [index % 8, (index + 3) % 8, 7] {
                bytes[index] ^= 1 << bit
                let outcome = try fixture.take(bytes) { $0.isDryRun = index >= end }
                #expect(index >= end || outcome.result == .rejected, "bit \(bit) of byte \(index)")
                // Where the end record still fits, nothing before it was altered.
                if outcome.result == .previewed {
                    #expect(outcome.actions == ["create Org lzgx:f-01", "create Talent lzgx:0001"])
                }
                bytes[index] ^= 1 << bit
            }
        }
        #expect(try fixture.dump() == before)
    }

    /// Asked to stop at any moment, an import has written nothing, and the next one goes through.
    @Test(arguments: [false, true])
    func writesNothingWhenItIsInterrupted(isBulk: Bool) throws {
        let fixture = try Fixture()
        let before = try fixture.dump()
        let bytes = Array(Self.batch.utf8)
        for moment in 0... {
            let patience = Countdown(moment)
            do {
                let outcome = try fixture.take(bytes) {
                    $0.isInterrupted = { patience.isOver }
                    $0.isBulk = isBulk
                }
                #expect(outcome.result == .accepted && moment > 3)
                break
            } catch let error as RegistryError {
                #expect(error.code == .interrupted)
                #expect(try fixture.dump() == before)
            }
        }
    }
}

/// Is over when it was asked so many times.
private final class Countdown: @unchecked Sendable {
    private var left: Int

    init(_ count: Int) { left = count }

    var isOver: Bool {
        left -= 1
        return left < 0
    }
}

/// A sealed batch of these records, which end in a line feed.
private func sealed(_ records: String) -> String {
    let text = Batch(records, id: "lzgx-1").text(number: 1)
    let (sealed, _) = resealed(
        Array(text.utf8), file: "a.rec", context: ReadingContext(regions: .sample))
    return sealed ?? ""
}

extension Fixture {
    fileprivate func take(
        _ bytes: [UInt8], _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws -> ImportOutcome {
        try take(BatchSource(name: "a.rec", bytes: bytes), change)
    }
}
