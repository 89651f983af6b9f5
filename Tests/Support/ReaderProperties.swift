package import BatchFormat
package import Pool

/// What holds of the reader for any bytes whatever.
package struct ReaderProperties {
    private let bytes: [UInt8]
    private let chunks: [Int]
    private let show: (Diagnostic) -> Void
    private static let context = ReadingContext(regions: Regions())

    /// Takes the sizes of the pieces in which the bytes are read too, and what puts a finding into
    /// words, which must be possible.
    package init(
        of bytes: [UInt8], chunks: [Int] = [1, 3, 61], show: @escaping (Diagnostic) -> Void
    ) {
        self.bytes = bytes
        self.chunks = chunks
        self.show = show
    }

    /// The first property that does not hold.
    package var violation: String? {
        let encoding = Self.encoding(of: bytes)
        let text = Self.decoded(bytes, encoding, chunk: .max)
        let whole = Reading(text, chunk: .max)
        for chunk in chunks {
            if Self.decoded(bytes, encoding, chunk: chunk) != text { return "decodes otherwise" }
            if Reading(text, chunk: chunk) != whole {
                return "reads otherwise in pieces of \(chunk)"
            }
        }
        whole.located(in: text).forEach(show)
        return whole.diagnostics.hasErrors ? nil : rewritten(whole)
    }

    package static func encoding(of bytes: [UInt8]) -> Encoding {
        var detector = EncodingDetector()
        detector.feed(bytes)
        var evidence = EncodingEvidence()
        evidence.feed(bytes)
        return detector.encoding ?? evidence.encoding
    }

    private static func decoded(_ bytes: [UInt8], _ encoding: Encoding, chunk: Int) -> [UInt8] {
        var decoder = Decoder(encoding)
        var decoded: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: min(chunk, max(1, bytes.count))) {
            decoded += decoder.feed(Array(bytes[start...].prefix(chunk)))
        }
        return decoded + decoder.feed([], isLast: true)
    }

    /// What is accepted is written so that it reads as the same, with nothing to remark.
    private func rewritten(_ reading: Reading) -> String? {
        guard let header = reading.header, let madeAt = header.madeAt else {
            return "accepts a file without a head"
        }
        var writer = BatchWriter(id: header.id)
        var text = writer.begin([
            ("Format", "tpb/1"), ("Source", header.source), ("Made_at", madeAt),
        ])
        for record in reading.records { text += writer.write(record) }
        let again = Reading(Array((text + writer.end()).utf8), chunk: .max)
        let remarks = again.diagnostics.kept.map(\.code).filter { $0.severity != .warning }
        if let remark = remarks.first { return "writes what reads with \(remark.rawValue)" }
        return again.texts == reading.texts ? nil : "writes what reads otherwise"
    }

    /// All that a reader tells of a text.
    private struct Reading {
        var records: [Record] = []
        var ranges: [Range<Int>] = []
        var diagnostics = DiagnosticList()
        var header: BatchHeader?
        var hash: String

        var texts: [String] { records.map(\.canonicalText) }

        init(_ bytes: [UInt8], chunk: Int) {
            var reader = BatchReader(file: "a.rec", context: context)
            var (records, ranges): ([Record], [Range<Int>]) = ([], [])
            let collect = { (read: ReadRecord) in
                ranges.append(read.bytes)
                if let record = read.record { records.append(record) }
            }
            for start in stride(from: 0, to: bytes.count, by: min(chunk, max(1, bytes.count))) {
                reader.feed(bytes[start...].prefix(chunk), collect)
            }
            reader.finish(collect)
            (self.records, self.ranges) = (records, ranges)
            diagnostics = reader.diagnostics
            header = reader.header
            hash = reader.contentHash
        }

        static func != (left: Self, right: Self) -> Bool {
            left.texts != right.texts || left.ranges != right.ranges || left.hash != right.hash
                || left.diagnostics.kept != right.diagnostics.kept
                || left.diagnostics.counts != right.diagnostics.counts
        }

        /// The findings with their lines.
        func located(in text: [UInt8]) -> [Diagnostic] {
            var locator = Locator(diagnostics.kept)
            locator.feed(text)
            locator.finish()
            return diagnostics.kept.map { locator.locate($0) }
        }
    }
}
