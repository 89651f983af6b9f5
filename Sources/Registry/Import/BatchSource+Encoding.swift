import BatchFormat
import Pool

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
    /// The encoding of the whole file; UTF-8 when it is none that we know, so that the reader can
    /// say where the wrong bytes are.
    func detectEncoding() throws -> Encoding {
        var detector = EncodingDetector()
        try forEachChunk { detector.feed($0) }
        return detector.encoding ?? .utf8
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
        if encoding == .gb18030 {
            list.append(Diagnostic(.encodingGb18030, at: Place(file: name, line: 1)))
        }
        return list
    }
}
