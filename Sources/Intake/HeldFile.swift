package import BatchFormat
package import Ledger
package import Pool

/// A batch as it was read, once: whatever becomes of the file afterwards, only this counts.
package struct HeldFile: Sendable {
    package let name: String
    package let encoding: Encoding
    private let spool: Spool

    /// Reads the source to its end and finds out, on the way, in what it is written.
    ///
    /// It throws what the source does, and E902 where a large one finds no room.
    package init(_ source: BatchSource) throws {
        var spool = Spool()
        var detector = EncodingDetector()
        try source.forEachChunk { chunk in
            detector.feed(chunk)
            try spool.append(chunk)
        }
        name = source.name
        self.spool = spool
        self.encoding = try source.encoding ?? detector.encoding ?? Self.weighed(spool)
    }

    /// The encoding of bytes that are not sound UTF-8.
    private static func weighed(_ spool: Spool) throws -> Encoding {
        var evidence = EncodingEvidence()
        try spool.forEachBlock { evidence.feed($0) }
        return evidence.encoding
    }

    /// Calls the body with the bytes in UTF-8, piece by piece.
    package func forEachChunk(_ body: ([UInt8]) throws -> Void) throws {
        guard encoding != .utf8 else { return try spool.forEachBlock(body) }
        var decoder = Decoder(encoding)
        try spool.forEachBlock { try body(decoder.feed($0)) }
        let rest = decoder.feed([], isLast: true)
        if !rest.isEmpty { try body(rest) }
    }

    /// The findings, those that name only a line with its columns and text, with the bytes of the
    /// file as it lies on the disk.
    package func located(_ findings: DiagnosticList) throws -> DiagnosticList {
        try relocated(withLines(findings))
    }

    private func withLines(_ findings: DiagnosticList) throws -> DiagnosticList {
        var findings = findings
        var locator = Locator(findings.kept)
        guard !locator.isEmpty else { return findings }
        try forEachChunk { locator.feed($0) }
        locator.finish()
        findings.mapKept { locator.locate($0) }
        return findings
    }

    private func relocated(_ list: DiagnosticList) throws -> DiagnosticList {
        guard encoding != .utf8 else { return list }
        var map = OffsetMap(
            encoding,
            list.kept.flatMap { [$0.place.bytes.lowerBound, $0.place.bytes.upperBound] })
        try spool.forEachBlock { map.feed($0) }
        map.feed([], isLast: true)
        var list = list
        list.mapKept { diagnostic in
            var diagnostic = diagnostic
            let bytes = diagnostic.place.bytes
            diagnostic.place.bytes = map[bytes.lowerBound]..<map[bytes.upperBound]
            return diagnostic
        }
        if list.counts[.badBytes] != nil { try showWrongBytes(in: &list) }
        if encoding == .gb18030 {
            list.append(Diagnostic(.encodingGb18030, at: Place(file: name, line: 1)))
        }
        return list
    }

    /// Puts the bytes as they lie in the file into the findings about wrong ones.
    private func showWrongBytes(in list: inout DiagnosticList) throws {
        let places = list.kept.filter { $0.code == .badBytes }.map(\.place.bytes)
        let texts = try bytes(in: places) { try spool.forEachBlock($0) }
        let found = Dictionary(zip(places, texts)) { first, _ in first }
        list.mapKept { diagnostic in
            guard diagnostic.code == .badBytes, let bytes = found[diagnostic.place.bytes] else {
                return diagnostic
            }
            var diagnostic = diagnostic
            diagnostic.parameters[.bytes] = bytes.spaced
            return diagnostic
        }
    }

    /// The bytes of ranges of the text, which lie one after the other.
    package func bytes(in ranges: [Range<Int>]) throws -> [[UInt8]] {
        try bytes(in: ranges, forEachChunk)
    }

    private func bytes(
        in ranges: [Range<Int>], _ forEachChunk: (([UInt8]) throws -> Void) throws -> Void
    ) throws -> [[UInt8]] {
        var found = [[UInt8]](repeating: [], count: ranges.count)
        var (offset, first) = (0, 0)
        try forEachChunk { chunk in
            let span = offset..<offset + chunk.count
            // Those before this piece are whole.
            while first < ranges.count, ranges[first].upperBound <= offset { first += 1 }
            var index = first
            while index < ranges.count, ranges[index].lowerBound < span.upperBound {
                let part = ranges[index].clamped(to: span)
                found[index] += chunk[part.lowerBound - offset..<part.upperBound - offset]
                index += 1
            }
            offset = span.upperBound
        }
        return found
    }
}
