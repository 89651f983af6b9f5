import BatchFormat
import Foundation
import Pool
import RecText
import TestSupport
import Testing

/// What is written reads as the same records, and is written the same again.
@Suite struct RoundTripTests {
    @Test(arguments: Kind.stored)
    func readsWhatItWrote(kind: Kind) throws {
        var random = RandomRecords(seed: UInt64(kind.number))
        let records = (0..<200).map { _ in random.next(kind) }
        let text = sealed(records)
        let reading = BatchReading(text)
        let findings = reading.diagnostics.filter { $0.severity != .warning }
        #expect(findings.isEmpty, "\(findings[0].code.rawValue) \(findings[0].place)")
        try #require(reading.records.count == records.count)
        for (read, written) in zip(reading.records, records)
        where read.record?.withoutLines != written {
            Issue.record("\(written.canonicalText)reads as\n\(read.record?.canonicalText ?? "")")
        }
        #expect(sealed(reading.records.compactMap(\.record)).isIdentical(to: text))
    }

    /// Text that shows at a glance to be canonical is what reading it closely gives.
    @Test(arguments: Kind.stored)
    func readsCloselyWhatItReadsAtAGlance(kind: Kind) throws {
        var random = RandomRecords(seed: 300 + UInt64(kind.number))
        let context = ReadingContext(regions: Regions())
        for _ in 0..<100 {
            for entry in random.next(kind).entries where entry.text.contains(" ; ") {
                guard let type = kind.field(entry.field)?.type, !type.parameters.isEmpty else {
                    continue
                }
                // A blank at the end keeps it from being taken at a glance.
                let reading = try type.read(entry.text + " ", in: context)
                #expect(reading.value.isIdentical(to: entry.text))
            }
        }
    }

    @Test(.enabled(if: SharedData.isPresent, "the shared data is absent"))
    func keepsOrRefusesNaughtyStrings() throws {
        let data = try Data(contentsOf: SharedData.url("csv-cases/naughty-strings.json"))
        let strings = try JSONDecoder().decode([String].self, from: data)
        #expect(strings.count > 400)
        for string in strings where Placeholder(string.nfc.trimmed) == nil {
            let given = fieldText("Note", string)
            let first = BatchReading(record: "Talent: 001\n\(given)")
            guard let text = first.text else {
                #expect(!first.errors.isEmpty)
                continue
            }
            guard first.isAccepted else { continue }
            let second = BatchReading(record: text)
            #expect(second.isAccepted && second.text == text)
            let value = first.records.first?.record?[Talent.note] ?? ""
            let hasLost = first.codes.contains("W106")
            #expect(
                hasLost || value.unicodeScalars.elementsEqual(string.nfc.trimmed.unicodeScalars))
        }
    }
}

extension Record {
    fileprivate var withoutLines: Record {
        var record = self
        record.line = 0
        for index in record.entries.indices { record.entries[index].line = 0 }
        return record
    }
}
