/// A part of an archive as it is stored there, mostly deflated.
package struct StoredPart: Hashable, Sendable {
    package let name: String
    let bytes: [UInt8]
    /// How it was made small, as zip archives number the ways.
    let method: Int32
    /// Of the inflated part, in bytes.
    let size: UInt64
    /// The CRC-32 of the inflated part.
    let checksum: UInt
}
