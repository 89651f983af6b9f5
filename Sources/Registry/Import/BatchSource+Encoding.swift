package import BatchFormat
package import Pool

extension ImportRequest {
    /// The request for the same batch in UTF-8, and the encoding that the file has.
    func decoded() throws -> (request: ImportRequest, encoding: Encoding) {
        let encoding = try encoding ?? source.detectEncoding()
        var request = self
        request.source = source.decoded(from: encoding)
        return (request, encoding)
    }
}

extension BatchSource {
    /// The encoding of the whole file, as far as it can be told.
    func detectEncoding() throws -> Encoding {
        var detector = EncodingDetector()
        try forEachChunk { detector.feed($0) }
        if let encoding = detector.encoding { return encoding }
        var evidence = EncodingEvidence()
        try forEachChunk { evidence.feed($0) }
        return evidence.encoding
    }

    /// The same batch in UTF-8, whatever it is in.
    package func inUTF8() throws -> BatchSource { try decoded(from: detectEncoding()) }

    /// The same batch in UTF-8.
    func decoded(from encoding: Encoding) -> BatchSource {
        guard encoding != .utf8 else { return self }
        let original = self
        return BatchSource(name: name) { body in
            var decoder = Decoder(encoding)
            try original.forEachChunk { chunk in try body(decoder.feed(chunk)) }
            let rest = decoder.feed([], isLast: true)
            if !rest.isEmpty { try body(rest) }
        }
    }

    /// The diagnostics with the bytes of the file as it lies on the disk.
    func relocated(_ list: DiagnosticList, from encoding: Encoding) throws -> DiagnosticList {
        guard encoding != .utf8 else { return list }
        var map = OffsetMap(
            encoding,
            list.kept.flatMap { [$0.place.bytes.lowerBound, $0.place.bytes.upperBound] })
        try forEachChunk { map.feed($0) }
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
        var found: [Range<Int>: [UInt8]] = [:]
        var offset = 0
        try forEachChunk { chunk in
            for place in places {
                let part = place.clamped(to: offset..<offset + chunk.count)
                found[place, default: []] +=
                    chunk[part.lowerBound - offset..<part.upperBound - offset]
            }
            offset += chunk.count
        }
        list.mapKept { diagnostic in
            guard diagnostic.code == .badBytes, let bytes = found[diagnostic.place.bytes] else {
                return diagnostic
            }
            var diagnostic = diagnostic
            diagnostic.parameters[.bytes] = bytes.spaced
            return diagnostic
        }
    }

    /// Reads the batch alone, with no registry to compare it with, and hands out its records.
    package func read(
        _ context: ReadingContext, isDraft: Bool, _ body: (ReadRecord) -> Void = { _ in }
    ) throws -> BatchReader {
        let encoding = try detectEncoding()
        var reader = BatchReader(file: name, context: context, isDraft: isDraft)
        try decoded(from: encoding).forEachChunk { reader.feed($0, body) }
        reader.finish(body)
        reader.diagnostics = try relocated(reader.diagnostics, from: encoding)
        return reader
    }
}
