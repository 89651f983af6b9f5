package import Pool

extension Encoding {
    /// The text as Windows programs write files: with the mark of its encoding where there is one,
    /// and with a carriage return before each line feed; `nil` when a character has no code.
    package func windowsFile(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 2)
        if self != .gb18030 { _ = append("\u{FEFF}", to: &bytes) }
        for scalar in text.unicodeScalars {
            if scalar == "\n" { _ = append("\r", to: &bytes) }
            guard append(scalar, to: &bytes) else { return nil }
        }
        return bytes
    }

    private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
        switch self {
        case .utf8: bytes += UTF8.encode(scalar) ?? .init()
        case .gb18030: return GB18030Encoder.shared.append(scalar, to: &bytes)
        case .utf16LittleEndian, .utf16BigEndian:
            for unit in UTF16.encode(scalar) ?? .init() {
                let halves = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
                bytes += self == .utf16BigEndian ? halves : halves.reversed()
            }
        }
        return true
    }

    /// Where a batch in UTF-8 holds characters that have no code here.
    package func notEncodable(in bytes: [UInt8], file: String) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            for (column, character) in String(decoding: line, as: UTF8.self).enumerated() {
                var code: [UInt8] = []
                let lost = character.unicodeScalars.first { !append($0, to: &code) }
                guard let lost else { continue }
                let number = String(lost.value, radix: 16, uppercase: true)
                found.append(
                    Diagnostic(
                        .notEncodable,
                        at: Place(file: file, line: index + 1, column: column + 1),
                        [.character: "U+\(number)", .name: rawValue.uppercased()]))
            }
        }
        return found
    }
}
