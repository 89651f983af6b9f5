import BatchFormat
import Foundation
import Pool
import TestSupport
import Testing

@testable import Ledger
@testable import Registry

/// Strings that break programs come back from the registry as they went in, or are refused.
@Suite(.enabled(if: SharedData.isPresent, "the shared data is absent"))
struct NaughtyStringTests {
    /// A record with `%` where the string goes and `#` where a number goes.
    struct Place: CustomTestStringConvertible {
        var record: String
        /// What the field is to hold for a string.
        var value: @Sendable (String) -> String?

        /// Without a value only that what is accepted is exported and imported unchanged is looked at.
        init(
            _ record: String, _ value: @escaping @Sendable (String) -> String? = { _ in nil }
        ) {
            self.record = record
            self.value = value
        }

        var testDescription: String { record.replacing("\n", with: " | ") }
    }

    static let places = [
        Place("Talent: #\nName: 林若溪\nEmployer: %") { $0.trimmed },
        Place("Talent: #\nName: 林若溪\nBio: 首行\n+ %") { "首行\n\($0)".trimmed },
        Place("Talent: #\nName: %"),
        Place("Talent: #\nName: 林若溪\nAward: 一等奖\nAward: %") { Composite($0.trimmed).text },
        Place("Talent: #\nName: 林若溪\nHonor: 称号 ; doc=%") { string in
            Composite("称号 ; doc=\(string.trimmed)").text
        },
        Place("Talent: #\nName: 林若溪\nSkill: %"),
        Place("Talent: #\nName: 林若溪\nX_own: %") { "X_own: \($0.trimmed)" },
        Place("Talent: #\nName: 林若溪\nEmail: %"),
        Place("Talent: %\nName: 林若溪"),
        Place("Org: #\nName: %\nType: 企业") { $0.trimmed },
        Place("Org: #\nName: 某厂\nType: %"),
        Place("Org: #\nName: 某厂\nType: 企业\nAddress: %"),
        Place("Need: #\nTitle: 某需求\nOrg: o\nLevel: 企业\nKind: 其他\nIndicator: % ; unit=%"),
        Place("Need: #\nTitle: 某需求\nOrg: o\nLevel: 企业\nKind: 其他\nProblem: %") { $0.trimmed },
    ]

    private static let strings: [String] = {
        guard let data = try? Data(contentsOf: SharedData.url("csv-cases/naughty-strings.json"))
        else { return [] }
        let strings = (try? JSONDecoder().decode([String].self, from: data)) ?? []
        // Words that say that there is nothing are no values.
        return strings.filter { Placeholder($0.nfc.trimmed) == nil }
    }()

    @Test(arguments: places)
    func comeBackOrAreRefused(place: Place) throws {
        #expect(Self.strings.count > 400)
        let fixture = try Fixture(["Org: o\nName: 某公司\nType: 企业"])
        var (records, values): ([String], [String: String]) = ([], [:])
        for (number, string) in Self.strings.enumerated() {
            let record = place.record.replacing("#", with: "k\(number)")
                .replacing("%", with: string.replacing("\n", with: "\n+ "))
            let findings = findings(in: Batch(record).text(number: 1))
            guard !findings.hasErrors else { continue }
            records.append(record)
            // What was taken out or put in another form was said.
            guard findings.counts[.invisibleChar] == nil else { continue }
            values["lzgx:k\(number)"] = place.value(string.nfc)
        }
        let outcome = try fixture.take(Batch(records.joined(separator: "\n\n"))) {
            $0.isPartial = true
        }
        #expect([.accepted, .partial].contains(outcome.result))
        let refused = Set(outcome.diagnostics.errors.compactMap { $0.record?.key })
        #expect(refused.count == outcome.preview.counts.rejected)
        values = values.filter { !refused.contains($0.key) }
        try expectExport(of: fixture, toHold: values)
    }

    private func findings(in text: String) -> DiagnosticList {
        var reader = BatchReader(file: "a.rec", context: ReadingContext(regions: .sample))
        reader.feed(Array(text.utf8)) { _ in }
        reader.finish { _ in }
        return reader.diagnostics
    }

    /// The export imports without a change, and holds these values.
    private func expectExport(of fixture: Fixture, toHold values: [String: String]) throws {
        let text = try fixture.export()
        var records: [String: Record] = [:]
        var reader = BatchReader(file: "a.rec", context: ReadingContext(regions: .sample))
        reader.feed(Array(text.utf8)) { records[$0.name.key] = $0.record }
        reader.finish { records[$0.name.key] = $0.record }
        #expect(!reader.diagnostics.hasErrors)
        for (key, value) in values {
            let found = records[key]?.entries.map { Array($0.text.unicodeScalars) } ?? []
            #expect(found.contains(Array(value.unicodeScalars)), "\(key): \(value)")
        }
        let file = BatchSource(name: "a.rec", bytes: Array(text.utf8))
        let counts = try fixture.take(file) { $0.isDryRun = true }.preview.counts
        #expect(counts.unchanged == records.count && counts.created + counts.changed == 0)
    }
}
