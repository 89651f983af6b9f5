import Glibc
import Testing

@testable import BatchFormat

/// Characters in GB 18030 and back, compared with the machine's own converter.
@Suite struct GB18030Tests {
    private static let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

    private func code(of scalar: Unicode.Scalar) -> [UInt8]? {
        var bytes: [UInt8] = []
        return GB18030Encoder.shared.append(scalar, to: &bytes) ? bytes : nil
    }

    /// The codes of 24 characters of the private area have gone to others.
    @Test func encodesEveryCharacterSoThatItDecodesAgain() {
        var (lost, wrong): ([Unicode.Scalar], [Unicode.Scalar]) = ([], [])
        for scalar in Self.scalars {
            guard let bytes = code(of: scalar) else {
                lost.append(scalar)
                continue
            }
            let read = GB18030.shared.scalar(bytes.span, at: 0)
            if read?.scalar != scalar || read?.length != bytes.count { wrong.append(scalar) }
        }
        #expect(wrong == [])
        #expect(lost.count == 24)
        #expect(lost.allSatisfy { $0.properties.generalCategory == .privateUse })
    }

    /// The converter may be of an earlier edition, which has other codes for what moved since.
    @Test(.enabled(if: Converter.isPresent, "the machine cannot convert to GB 18030"))
    func agreesWithTheConverterOfTheMachine() throws {
        let converter = try #require(Converter())
        // All of the table, and a part of what lies beyond it and is counted.
        let scalars = Self.scalars.filter { $0.value < 0x10000 || $0.value.isMultiple(of: 97) }
        let pairs = scalars.compactMap { scalar in
            code(of: scalar).flatMap { code in converter.code(of: scalar).map { (code, $0) } }
        }
        #expect(pairs.count > 70_000)
        #expect(pairs.count { $0.0 != $0.1 } <= 18)
    }
}

/// The converter of the C library, from UTF-32 to GB 18030.
@safe private struct Converter {
    private let handle: iconv_t

    init?() {
        guard let handle = unsafe iconv_open("GB18030", "UTF-32LE"), Int(bitPattern: handle) != -1
        else { return nil }
        unsafe self.handle = handle
    }

    static var isPresent: Bool { Self() != nil }

    func code(of scalar: Unicode.Scalar) -> [UInt8]? {
        var input = (0..<4).map { CChar(truncatingIfNeeded: scalar.value >> (8 * UInt32($0))) }
        var output = [CChar](repeating: 0, count: 8)
        let left = unsafe input.withUnsafeMutableBufferPointer { from in
            unsafe output.withUnsafeMutableBufferPointer { to -> Int? in
                var (source, target) = (from.baseAddress, to.baseAddress)
                var (count, room) = (4, 8)
                let lost = unsafe iconv(handle, &source, &count, &target, &room)
                return lost == 0 ? room : nil
            }
        }
        return left.map { output.prefix(8 - $0).map { UInt8(bitPattern: $0) } }
    }
}
