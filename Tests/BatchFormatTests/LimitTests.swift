import BatchFormat
import Pool
import TestSupport
import Testing

/// However long lines and records are, and however the file is cut, little is kept.
@Suite struct LimitTests {
    @Test(arguments: [1000, 4096, 65_536, .max])
    func passesOverALineBeyondTheLimit(chunk: Int) {
        let text = framed(
            """
            Talent: 001
            Capacity: 三
            Bio: \(String(repeating: "长", count: 100_000))
            Employer: 某所

            Talent: 002
            Name: 林若溪
            """)
        let reading = BatchReading(Array(text.utf8), chunk: chunk)
        #expect(reading.findings == ["E221 7:11", "E104 8:1"])
        #expect(reading.diagnostics[1].parameters[.count] == "300005")
        #expect(reading.diagnostics[1].place.bytes.count == 300_005)
        #expect(reading.records.map(\.isSound) == [false, true])
        #expect(reading.records[0].bytes.upperBound < reading.records[1].bytes.lowerBound)
    }

    @Test func takesALineOfExactlyTheLimit() {
        let line = "X_a: " + String(repeating: "a", count: 16_384)
        #expect(BatchReading(record: "Talent: 001\n\(line)").isAccepted)
        let comment = "#" + String(repeating: "a", count: 65_535)
        #expect(BatchReading(record: "\(comment)\n\nTalent: 001\nName: 甲").isAccepted)
        let long = BatchReading(record: "\(comment)a\n\nTalent: 001\nName: 甲")
        #expect(long.codes == ["E104"] && long.records.map(\.isSound) == [true])
    }

    @Test(arguments: [4096, .max])
    func passesOverARecordBeyondTheLimit(chunk: Int) {
        let note = (0..<40).map { _ in "+ " + String(repeating: "a", count: 60_000) + "\n" }
            .joined()
        let text = framed("Talent: 001\nCapacity: 三\nX_a: b\n\(note)\nTalent: 002\nName: 甲")
        let reading = BatchReading(Array(text.utf8), chunk: chunk)
        #expect(reading.codes == ["E221", "E230", "E118"])
        #expect(reading.records.map(\.isSound) == [false, true])
        #expect(reading.records[0].bytes.count > 2_000_000)
    }

    /// Each finding finds its line and its field at once, or these records would take minutes.
    @Test(arguments: [
        ("Talent: 001", "Post: 主任", "E205", 11_999), ("Talent: 001", "Op: update", "E205", 11_999),
        ("Talent: 001\nOp: delete\nReason: 重复", "Post: 主任", "E206", 12_000),
        ("Talent: 001", "Postt: 主任", "E202", 12_000), ("Talent: 001", "Postt 主任", "E110", 12_000),
        ("Talent: 001", "Capacity: 三", "E221", 12_000),
    ])
    func readsManyFieldsThatAreWrong(head: String, line: String, code: String, count: Int) {
        let lines = String(repeating: line + "\n", count: 12_000)
        var reader = BatchReader(file: "a.rec", context: ReadingContext(regions: Regions()))
        reader.feed(Array(framed("\(head)\n\(lines)").utf8)) { _ in }
        reader.finish { _ in }
        let found = DiagnosticCode(rawValue: code).flatMap { reader.diagnostics.counts[$0] }
        #expect(found == count)
        #expect(reader.diagnostics.kept.count { $0.code.rawValue == code } == 10_000)
    }

    @Test func keepsLittleOfAFileWithoutLineFeeds() async {
        // In a process of its own, where no other test takes memory.
        await #expect(processExitsWith: .success) {
            let chunk = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 16)
            // The pages of code count too, once each is needed: those that read and those that measure.
            var first = BatchReader(file: "a.rec", context: ReadingContext(regions: Regions()))
            for _ in 0..<8 { first.feed(chunk) { _ in } }
            first.finish { _ in }
            _ = MemoryUse.peak
            var reader = BatchReader(file: "a.rec", context: ReadingContext(regions: Regions()))
            for _ in 0..<8 { reader.feed(chunk) { _ in } }
            let before = MemoryUse.peak
            for _ in 0..<24 { reader.feed(chunk) { _ in } }
            reader.finish { _ in }
            #expect(MemoryUse.peak - before < 1 << 20)
            #expect(
                reader.diagnostics.kept.map(\.code.rawValue) == ["E604", "E104", "E501", "E601"])
        }
    }

    @Test func refusesAFileOfNoughts() {
        #expect(BatchReading([UInt8](repeating: 0, count: 1 << 20)).codes == ["E101"])
        #expect(BatchReading([0], chunk: 1).codes == ["E101"])
    }

    @Test func cutsLongTextInFindings() {
        let reading = BatchReading(
            record: "Talent: 001\nCapacity: \(String(repeating: "九", count: 9000))")
        #expect(reading.diagnostics[0].parameters[.value]?.count == 201)
        #expect((reading.diagnostics[0].place.excerpt?.utf8.count ?? 0) <= 4096)
    }

    @Test func takesEveryCharacterOfTheOpening() {
        for length in 1000...1030 {
            let text = framed(
                "# " + String(repeating: "长", count: length / 3) + "\nTalent: 1\nName: 甲")
            #expect(BatchReading(Array(text.utf8), chunk: length).isAccepted)
        }
    }
}
