/// Whether every byte belongs to a character that needs no closer look.
///
/// Printable ASCII, and the three-byte characters from U+3001 to U+9FFF without the kana that
/// compose; what is plain is valid in form, visible and in NFC. Most lines of a batch are plain.
/// The continuation bytes are checked, so a plain range is also valid UTF-8.
func isPlain(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
        let byte = bytes[index]
        if byte >= 0x20, byte < 0x7F {
            index += 1
            continue
        }
        guard index + 2 < range.upperBound,
            bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80
        else { return false }
        switch byte {
        case 0xE3:
            // U+3000 is a blank; U+302A to U+302F and the kana can combine.
            guard bytes[index + 1] == 0x80, bytes[index + 2] > 0x80, bytes[index + 2] < 0xA0
            else { return false }
        case 0xE4...0xE9:
            break
        case 0xEF:
            // Full-width punctuation and letters U+FF01 to U+FF5E.
            guard bytes[index + 1] == 0xBC || (bytes[index + 1] == 0xBD && bytes[index + 2] < 0x9F),
                bytes[index + 1] != 0xBC || bytes[index + 2] > 0x80
            else { return false }
        case 0xE2:
            // Dashes, quotation marks and the ellipsis, U+2013 to U+2026.
            guard bytes[index + 1] == 0x80, bytes[index + 2] >= 0x93, bytes[index + 2] <= 0xA6
            else { return false }
        default:
            return false
        }
        index += 3
    }
    return true
}
