import BatchFormat
import Pool
import TestSupport
import Testing

/// How a file is cut into pieces makes no difference to what is read.
@Suite struct ChunkTests {
    @Test(arguments: [1, 2, 7, 64])
    func readsTheSameInPieces(chunk: Int) {
        for text in Self.texts {
            let bytes = Array(text.utf8)
            let whole = BatchReading(bytes)
            let pieces = BatchReading(bytes, chunk: chunk)
            #expect(pieces.findings == whole.findings)
            #expect((pieces.diagnostics == whole.diagnostics) == true)
            #expect(pieces.hash == whole.hash)
            #expect(pieces.recordCount == whole.recordCount)
            #expect(pieces.records.map(\.record) == whole.records.map(\.record))
            #expect(pieces.records.map(\.bytes) == whole.records.map(\.bytes))
            #expect(pieces.records.map(\.isSound) == whole.records.map(\.isSound))
        }
    }

    private static let texts: [String] = {
        var records = RandomRecords(seed: 11)
        let sound = sealed(Kind.stored.map { records.next($0) })
        var random = RandomSource(seed: 12)
        let pieces = [
            "\n", "\n\n", "\r\n", "\r", "Talent: 1", "Name: 甲", "+ 乙", "\\\n", "%rec: Need\n", "#",
            "Capacity: 三\n", "Employer：某所\n", "End: demo-02\n", "\u{FEFF}", " ", ":",
            "X_a: \(String(repeating: "长", count: 8_000))",
        ]
        let broken = (0..<20).map { _ in framed(random.text(of: pieces, most: 30)) }
        return [sound, sound.replacing("\n", with: "\r\n"), "\u{FEFF}" + sound] + broken
    }()
}
