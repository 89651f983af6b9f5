import CZlib
import Pool

/// The report of a saved run as the registry holds it: made small, and sealed.
package struct RunContent: Hashable, Sendable {
    /// The version of the form in which the report is written.
    package let format: Int
    /// How many bytes the report has, and how many are kept of it.
    package let size: Int
    package var storedSize: Int { deflated.count }
    /// The SHA-256 of what is kept.
    let seal: [UInt8]
    let deflated: [UInt8]

    package init(_ report: [UInt8], format: Int) {
        self.format = format
        size = report.count
        deflated = Self.deflated(report)
        seal = Self.seal(of: deflated)
    }

    init(deflated: [UInt8], size: Int, seal: [UInt8], format: Int) {
        self.format = format
        self.size = size
        self.seal = seal
        self.deflated = deflated
    }

    /// The report; `nil` where it is no longer as it was saved.
    package var report: [UInt8]? {
        guard Self.seal(of: deflated) == seal, Self.sizes(of: deflated) ~= size else { return nil }
        var length = uLongf(size)
        let report = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let result = unsafe uncompress(
                buffer.baseAddress, &length, deflated, uLong(deflated.count))
            count = result == Z_OK ? Int(length) : 0
        }
        return report.count == size ? report : nil
    }

    /// What bytes may have been before: zlib makes none smaller than to a 1032nd part.
    private static func sizes(of deflated: [UInt8]) -> ClosedRange<Int> {
        1...max(1, deflated.count * 1032)
    }

    private static func seal(of bytes: [UInt8]) -> [UInt8] {
        var seal = Seal()
        seal.update(bytes)
        return seal.digest()
    }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var length = compressBound(uLong(bytes.count))
        return unsafe [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
            let result = unsafe compress(buffer.baseAddress, &length, bytes, uLong(bytes.count))
            precondition(result == Z_OK, "zlib has no memory")
            count = Int(length)
        }
    }
}
