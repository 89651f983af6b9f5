import BatchFormat
import Foundation
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// One batch in many encodings is one batch, and a wrong byte is found where it lies in the file.
struct EncodingTests {
    /// Characters of two, three and four bytes, and the euro sign.
    private static let text = Batch(
        """
        Talent: 1
        Name: 林若溪
        Employer: 𠮷祥镍业，示例
        Note: 每年 300 € 起，丂㐀㒰。

        Org: f-01
        Name: 陇原镍业新材料有限责任公司
        Type: 企业
        """, id: "lzgx-1"
    ).text(number: 1)

    /// The ways in which programs write a file.
    enum Form: String, CaseIterable {
        case utf8, marked, crlf, gb18030, codePage936, utf16LittleEndian, utf16BigEndian

        func bytes(of text: String) -> [UInt8] {
            switch self {
            case .utf8: Array(text.utf8)
            case .marked: [0xEF, 0xBB, 0xBF] + text.utf8
            case .crlf: Array(text.replacing("\n", with: "\r\n").utf8)
            case .gb18030: Array(text.data(using: Self.gb18030Encoding) ?? Data())
            // Windows has the euro sign in one byte.
            case .codePage936:
                Array(
                    text.split(separator: "€").map { Self.gb18030.bytes(of: String($0)) }
                        .joined(separator: [0x80]))
            case .utf16LittleEndian: ("\u{FEFF}" + text).utf16.flatMap { [$0.low, $0.high] }
            case .utf16BigEndian: ("\u{FEFF}" + text).utf16.flatMap { [$0.high, $0.low] }
            }
        }

        private static let gb18030Encoding = String.Encoding(rawValue: 0x8000_0632)
    }

    @Test func areOneBatch() throws {
        let fixture = try Fixture()
        var previews: Set<String> = []
        for form in Form.allCases {
            let outcome = try fixture.take(form.bytes(of: Self.text)) { $0.isDryRun = true }
            #expect(outcome.result == .previewed, "\(form) \(outcome.findings)")
            previews.insert(outcome.preview.id)
        }
        #expect(previews.count == 1)
        for (number, form) in Form.allCases.shuffled().enumerated() {
            let outcome = try fixture.take(form.bytes(of: Self.text))
            #expect(outcome.result == (number == 0 ? .accepted : .already), "\(form)")
        }
        #expect(try fixture.records().contains("Employer: 𠮷祥镍业，示例\nNote: 每年 300 € 起，丂㐀㒰。"))
    }

    /// Wrong bytes in place of `！`, and how they are shown.
    private static func wrong(in form: Form) -> (bytes: [UInt8], shown: String) {
        switch form {
        case .utf8, .marked, .crlf: ([0xE6, 0x9E], "E6 9E")
        case .gb18030, .codePage936: ([0xFF], "FF")
        case .utf16LittleEndian: ([0x00, 0xD8], "00 D8")
        case .utf16BigEndian: ([0xD8, 0x00], "D8 00")
        }
    }

    @Test(arguments: Form.allCases)
    func showsAWrongByteWhereItLies(form: Form) throws {
        let (bytes, shown) = Self.wrong(in: form)
        let parts = Self.text.replacing("示例", with: "！").split(separator: "！")
        let head = form.bytes(of: String(parts[0]))
        // The rest goes on in the middle of a file.
        let rest = form.bytes(of: String(parts[1])).dropFirst(form.markLength)
        let fixture = try Fixture()
        for chunk in [1, 7, 1 << 20] {
            let outcome = try fixture.take(head + bytes + rest, chunk: chunk)
            #expect(outcome.result == .rejected)
            let errors = outcome.diagnostics.errors
            #expect(errors.map(\.code) == [.badBytes], "\(outcome.findings)")
            let error = try #require(errors.first)
            #expect((error.place.line, error.place.column) == (8, 16))
            #expect(error.place.bytes == head.count..<head.count + bytes.count)
            #expect(error.parameters[.bytes] == shown)
        }
    }

    /// The registry's own findings lie in the file as well.
    @Test(arguments: Form.allCases)
    func showsAnUnknownReferenceWhereItLies(form: Form) throws {
        let text = Self.text.replacing("Type:", with: "Supervisor: g-09\nType:")
        let outcome = try Fixture().take(form.bytes(of: text))
        let error = try #require(outcome.diagnostics.errors.first)
        #expect(error.code == .refNotFound)
        let before = String(text[..<(text.range(of: "g-09")?.lowerBound ?? text.startIndex)])
        let start = form.bytes(of: before).count
        #expect(error.place.bytes.lowerBound == start)
        #expect((error.place.line, error.place.column) == (13, 13))
    }

    /// A file that is UTF-8 but for one byte may fit GB 18030 by chance, and is not read as that.
    @Test func takesNoUTF8ForAnother() throws {
        let fixture = try Fixture()
        let text = Batch("Org: 1\nName: 某厂~设备\nType: 企业").text(number: 1)
        for wrong in UInt8(0x80)...0xFF {
            let bytes = text.utf8.map { $0 == UInt8(ascii: "~") ? wrong : $0 }
            let outcome = try fixture.take(bytes)
            #expect(outcome.findings == ["E102 7"], "\(wrong)")
        }
    }

    /// Lines of another encoding do not change how the others are read.
    @Test func takesNoLineForAnotherEncodingThanTheFile() throws {
        let lines = (1...9).map { "Org: \($0)\nName: 陇原镍业公司\nType: 企业" }
        let text = Array(Batch(lines.joined(separator: "\n\n")).text(number: 1).utf8)
        let name = Array("陇原镍业公司".utf8)
        let pasted = text.replacing(
            name, with: Form.gb18030.bytes(of: "陇原镍业公司"), maxReplacements: 1)
        let outcome = try Fixture().take(pasted)
        #expect(outcome.findings == ["E102 7"])
    }
}

extension EncodingTests.Form {
    fileprivate var markLength: Int {
        switch self {
        case .marked: 3
        case .utf16LittleEndian, .utf16BigEndian: 2
        default: 0
        }
    }
}

extension UInt16 {
    fileprivate var low: UInt8 { UInt8(truncatingIfNeeded: self) }
    fileprivate var high: UInt8 { UInt8(self >> 8) }
}

extension Fixture {
    /// Imports a file as it comes, in pieces of at most so many bytes.
    fileprivate func take(
        _ bytes: [UInt8], chunk: Int = .max, _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws -> ImportOutcome {
        let source = BatchSource(name: "a.rec") { body in
            for start in stride(from: 0, to: bytes.count, by: Swift.min(chunk, bytes.count)) {
                try body(Array(bytes[start...].prefix(chunk)))
            }
        }
        return try take(source, change)
    }
}
