import BatchFormat
import Foundation
import Testing

/// The decoder agrees with another one, the `iconv` of the system.
struct DecoderTests {
    private static let iconv = URL(filePath: "/usr/bin/iconv")
    private static var hasIconv: Bool { FileManager.default.isExecutableFile(atPath: iconv.path()) }

    /// Code points that one of the two reads otherwise: those that the edition of 2022 moved out of
    /// the private area, as `GB18030` says, and what they were before.
    private static func isDisputed(_ scalar: Unicode.Scalar) -> Bool {
        0xE000...0xF8FF ~= scalar.value || 0x9FA6...0x9FBB ~= scalar.value
            || 0xFE10...0xFE19 ~= scalar.value
            || [0x20087, 0x20089, 0x200CC, 0x215D7, 0x2298F, 0x241FE, 0x1E3F, 0x1F9]
                .contains(scalar.value)
    }

    private static let scalars = (UInt32(0x20)...0x2_FFFF).compactMap(Unicode.Scalar.init)
        .filter { !isDisputed($0) }

    @Test(
        .enabled(if: hasIconv, "iconv is not installed"),
        arguments: [
            (Encoding.gb18030, "GB18030"), (.utf16LittleEndian, "UTF-16LE"),
            (.utf16BigEndian, "UTF-16BE"),
        ])
    func readsWhatAnotherWrote(encoding: Encoding, name: String) throws {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: Self.scalars)
        let bytes = try convert(Data(String(text).utf8), to: name)
        for chunk in [1009, bytes.count] {
            var decoder = Decoder(encoding)
            var decoded: [UInt8] = []
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                decoded += decoder.feed(Array(bytes[start...].prefix(chunk)))
            }
            decoded += decoder.feed([], isLast: true)
            let read = String(decoding: decoded, as: UTF8.self).unicodeScalars
            let wrong = zip(read, Self.scalars).first { $0 != $1 }
            #expect(wrong == nil && read.count == Self.scalars.count)
        }
    }

    private func convert(_ text: Data, to name: String) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        try text.write(to: file)
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = Self.iconv
        process.arguments = ["-f", "UTF-8", "-t", name, file.path()]
        process.standardOutput = pipe
        try process.run()
        return Array(try pipe.fileHandleForReading.readToEnd() ?? Data())
    }
}
