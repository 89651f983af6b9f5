import BatchFormat
import Pool
import TestSupport
import Testing

/// The head, the end, and what else belongs to the file as a whole.
@Suite struct FrameTests {
    private static let head = "Batch: demo-02\nFormat: tpb/1\nSource: demo\nMade_at: 2026-04-02\n\n"

    @Test(
        arguments: [
            ("", ["E909 0:1"]),
            ("\n", ["E501 1:1", "E601 1:1"]),
            ("Talent: 001\nName: 林若溪\n\nEnd: x\n", ["E501 1:1"]),
            (head + "End: demo-03\n", ["N234 4:10", "E606 6:6"]),
            (head + "End: demo-02\n\n# 完\n\n", ["N234 4:10"]),
            (head + "End: demo-02", ["N234 4:10", "E604 6:1"]),
            (head + "Talent: 1\nName: 甲\n", ["N234 4:10", "E601 7:1"]),
            (head + "End: demo-02\n\nTalent: 1\n", ["N234 4:10", "E605 8:1"]),
            (head + "End: demo-02\n\n%rec: Talent\n", ["N234 4:10", "E605 8:1"]),
            (head + "End: demo-02\nRecords: 1\n", ["N234 4:10", "E602 7:10"]),
            (head + "End: demo-02\nSha256: 00\n", ["N234 4:10", "E603 7:9"]),
            (head + head + "End: demo-02\n", ["N234 4:10", "E501 6:1", "N234 9:10"]),
            (head.replacing("tpb/1", with: "tpb/2") + "End: demo-02\n", ["N234 4:10", "E502 2:9"]),
            (
                head.replacing("tpb/1", with: "tpb/1.x") + "End: demo-02\n",
                ["N234 4:10", "E502 2:9"]
            ),
            (
                head.replacing("Source: demo", with: "Source: 兰州") + "End: demo-02\n",
                ["N234 4:10", "E301 3:9"]
            ),
            ("Batch: demo-02\nFormat: tpb/1\n\nEnd: demo-02\n", ["E204 1:1", "E204 1:1"]),
            ("%rec: Talent\n\n" + head + "%rec: Talent\n\nEnd: demo-02\n", ["N234 6:10"]),
        ])
    func findsWhatIsWrongWithTheFile(text: String, expected: [String]) {
        #expect(BatchReading(text).findings.sorted() == expected.sorted())
    }

    @Test func readsTheHead() throws {
        let text = """
            批次: demo-02
            Format: tpb/1
            Source: demo
            填报时间: 2026-04-02T09:30:00+08:00
            数据截至: 2026-03-31
            Made_by: 张伟 ; tel=0931-8888888

            End: demo-02

            """
        let header = try #require(BatchReading(text).header)
        #expect(header.id == "demo-02" && header.source == "demo")
        #expect(header.asOf?.text == "2026-03-31" && header.madeBy == "张伟")
    }

    @Test func letsADraftLackItsEnd() {
        #expect(
            BatchReading("Batch: a\nFormat: tpb/1\nSource: demo\n", isDraft: true).codes == ["E204"]
        )
    }

    @Test(
        arguments: [
            ("\u{FEFF}", [0xFF, 0xFE], true), ("", [0xFE, 0xFF], true), ("", [], false),
        ] as [(String, [UInt8], Bool)])
    func refusesUTF16(note: String, mark: [UInt8], isMarked: Bool) {
        let bytes = mark + framed("Talent: 001\nName: a").utf16.flatMap { [UInt8($0 & 0xFF), 0] }
        #expect(BatchReading(bytes).codes == ["E101"])
        #expect(BatchReading(bytes, chunk: 1).codes == ["E101"])
    }

    @Test func placesBytesThatAreNotUTF8() throws {
        var bytes = Array(framed("Talent: 001\nName: 林").utf8)
        let place = try #require(bytes.firstRange(of: Array("林".utf8)))
        bytes.replaceSubrange(place, with: [0xC1, 0xD6])
        let reading = BatchReading(bytes)
        #expect(reading.findings == ["E102 7:7"])
        #expect(reading.diagnostics[0].place.bytes.lowerBound == place.lowerBound)
        #expect(reading.diagnostics[0].parameters[.bytes] == "C1")
        #expect(reading.diagnostics[0].place.excerpt?.hasPrefix("Name: ") == true)
    }

    @Test func listsTheFirstThousandLinesThatAreNotUTF8() {
        let line = Array("X_a: ".utf8) + [0xFF, 0x0A]
        let bytes =
            Array("Batch: a\nFormat: tpb/1\nSource: demo\n\nTalent: 1\n".utf8)
            + Array(repeatElement(line, count: 1500).joined())
        #expect(BatchReading(bytes, isDraft: true).codes.count { $0 == "E102" } == 1000)
        #expect(BatchReading(bytes, isDraft: true).records.map(\.isSound) == [false])
    }

    @Test func readsTheSameFromFilesThatWindowsSaved() {
        var records = RandomRecords(seed: 3)
        let text = sealed([records.next(.talent), records.next(.need)])
        let plain = BatchReading(text)
        #expect(plain.isAccepted && plain.records.count == 2)
        let returns = BatchReading(text.replacing("\n", with: "\r\n"))
        #expect(returns.codes.first == "N109" && returns.hash == plain.hash)
        let marked = BatchReading("\u{FEFF}" + text.replacing("\n", with: "\r\n"))
        #expect(marked.codes.prefix(2) == ["N108", "N109"] && marked.hash == plain.hash)
        #expect(marked.records.map(\.record) == plain.records.map(\.record))
        let start = marked.records[0].bytes.lowerBound
        let bytes = Array(("\u{FEFF}" + text.replacing("\n", with: "\r\n")).utf8)
        #expect(bytes[start...].starts(with: Array("Talent: ".utf8)))
    }
}
