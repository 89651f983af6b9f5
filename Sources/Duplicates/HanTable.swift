import CHanSounds

/// How the usual Han characters sound and what they are in simplified form, as ICU says.
///
/// Opening ICU's own tables takes longer than a whole command may; a test compares the two.
struct HanTable {
    struct Entry: Equatable {
        let simplified: Unicode.Scalar
        /// The syllable without its tone; a character that has none is its own.
        let reading: String
    }

    /// The characters that the table has.
    static let characters: ClosedRange<UInt32> = 0x4E00...0x9FFF

    private static let syllableBits = 9
    private static let syllableSize = 8

    /// Returns `nil` for a character that the table does not have.
    subscript(character: Unicode.Scalar) -> Entry? {
        guard Self.characters.contains(character.value) else { return nil }
        let bits = word(at: Int(character.value - Self.characters.lowerBound))
        guard let simplified = Unicode.Scalar(bits >> Self.syllableBits) else { return nil }
        let syllable = Int(bits & (1 << Self.syllableBits - 1))
        return Entry(
            simplified: simplified,
            reading: syllable > 0 ? text(at: syllable - 1) : String(simplified))
    }

    private var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: han_table_address(), count: han_table_count)
    }

    private func word(at place: Int) -> UInt32 {
        unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * place, as: UInt32.self))
    }

    private func text(at place: Int) -> String {
        let start = 4 * Self.characters.count + Self.syllableSize * place
        let letters = unsafe bytes[start..<start + Self.syllableSize].prefix { $0 > 0 }
        return unsafe String(decoding: letters, as: UTF8.self)
    }
}
