import BatchFormat
import Foundation
import Ledger
import Pool
import Registry
import TestSupport
import Testing

/// Rosters of thousands of real people, firms and needs through import and export.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct RealDataTests {
    /// A batch, its records by kind, and the findings that the data gives cause for.
    struct Sample: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var make: @Sendable () throws -> RealBatch
        var counts: [Kind: Int]
        /// Control characters in the data; the batch goes without them.
        var controlCount = 0
        var findings: [DiagnosticCode: Int]
    }

    private static let samples = [
        Sample(
            testDescription: "academicians", make: RealData.academicians, counts: [.talent: 1658],
            // Those who would be older than a hundred are to be looked at.
            // Thirteen have the name and month of birth of somebody else on the list.
            findings: [
                .sourceNew: 1, .privateChar: 3, .dateOdd: 74, .personalNumber: 1, .maybeSame: 13,
            ]),
        Sample(
            testDescription: "firms", make: RealData.firms, counts: [.org: 17845],
            // Delete characters in two lines of business.
            controlCount: 2,
            // Three firms were registered under 620303, which GB/T 2260 never listed; four say / or -.
            findings: [.sourceNew: 1, .unlisted: 3, .nothingRead: 4]),
        Sample(
            testDescription: "demands", make: RealData.demands,
            counts: [.org: 1, .talent: 7376, .work: 7376, .need: 371],
            // All stand under one firm here, and some were sent twice or tell the same in parts.
            findings: [.sourceNew: 1, .personalNumber: 4, .needAlike: 26]),
    ]

    @Test(arguments: samples)
    func entersTheRegistryInOneRunAndComesBackUnchanged(sample: Sample) throws {
        let batch = try sample.make()
        #expect(batch.counts == sample.counts)
        #expect(batch.controlCount == sample.controlCount)
        try ScratchRegistry.use { registry in
            let total = sample.counts.values.reduce(0, +)
            let first = try registry.take(batch)
            #expect(first.result == .accepted)
            #expect(first.preview.counts.created == total)
            #expect(first.preview.counts.received == total)
            #expect(first.diagnostics.counts == sample.findings)
            #expect(try registry.store.counts() == sample.counts)

            let again = try registry.take(batch)
            #expect(again.result == .already)
            #expect(again.preview.counts.unchanged == total)
            #expect(again.revision == first.revision)

            let returned = try registry.take(registry.export(), named: "export.rec")
            #expect(returned.result == .accepted)
            #expect(returned.preview.counts.unchanged == total)
            #expect(returned.preview.counts.received == total)
        }
    }
}
