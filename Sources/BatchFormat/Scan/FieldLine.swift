import Pool

/// A line of a field, taken apart.
struct FieldLine {
    var name: Range<Int>
    /// Where the value begins; it goes up to the end of the line.
    var value: Int
    /// Whether the colon is a full-width one.
    var isWide: Bool
    /// Whether the blanks round the colon are as they are written.
    var isSpaced: Bool
}

/// Takes a line apart at its colon; `nil` when what stands before it is no name.
///
/// A full-width colon and blanks round it are read too.
func splitField(_ line: Line, in block: borrowing Span<UInt8>) -> FieldLine? {
    if let split = splitPlainField(line.range, in: block) { return split }
    let range = line.range
    var index = range.lowerBound
    while index < range.upperBound, block[index] != UInt8(ascii: ":"),
        !block.holds("：", at: index, before: range.upperBound)
    {
        index += 1
    }
    guard index < range.upperBound else { return nil }
    let isWide = block[index] != UInt8(ascii: ":")
    let name = block.trimmed(range.lowerBound..<index)
    let start = index + (isWide ? 3 : 1)
    guard block.isName(name) else { return nil }
    let value = block.trimmed(start..<range.upperBound).lowerBound
    let isSpaced =
        name.upperBound == index
        && (start == range.upperBound || value == start + 1 && block[start] == UInt8(ascii: " "))
    return FieldLine(name: name, value: value, isWide: isWide, isSpaced: isSpaced)
}

/// A line as it is mostly written, `Name: value` with an ASCII name.
private func splitPlainField(
    _ range: Range<Int>, in block: borrowing Span<UInt8>
) -> FieldLine? {
    var index = range.lowerBound
    while index < range.upperBound, unsafe block[unchecked: index].isNameByte { index += 1 }
    let value = index + 2
    guard value < range.upperBound, block[index] == UInt8(ascii: ":"),
        block[index + 1] == UInt8(ascii: " "), block[value] > UInt8(ascii: " "),
        index > range.lowerBound, !block[range.lowerBound].isDigit
    else { return nil }
    return FieldLine(
        name: range.lowerBound..<index, value: value, isWide: false, isSpaced: true)
}

extension UInt8 {
    fileprivate var isNameByte: Bool {
        // A bit for each: digits below 64; capitals, the underscore and small letters from 64 on.
        let bits: UInt64 = self < 64 ? 0x03FF_0000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
        return self < 0x80 && (bits &>> UInt64(self)) & 1 == 1
    }
}

extension Span<UInt8> {
    /// Whether the range may be the name of a field: a letter, then letters, digits and `_`.
    ///
    /// Chinese names are letters too; a sentence with a colon in it is no name.
    fileprivate func isName(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, !self[range.lowerBound].isDigit else { return false }
        for index in range {
            let byte = self[index]
            guard byte.isNameByte else {
                return text(range).unicodeScalars.allSatisfy(\.isNameCharacter)
            }
        }
        return true
    }
}

extension Unicode.Scalar {
    fileprivate var isNameCharacter: Bool {
        value < 0x80
            ? UInt8(value).isNameByte : properties.isAlphabetic
    }
}
