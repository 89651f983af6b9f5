/// Why a part of an archive cannot be had.
package struct ArchiveFault: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// It is not there, or not whole.
        case damaged
        /// It holds more than was asked for at most.
        case oversized
    }

    package let kind: Kind
    package let part: String

    init(_ kind: Kind, part: String) { (self.kind, self.part) = (kind, part) }
}
