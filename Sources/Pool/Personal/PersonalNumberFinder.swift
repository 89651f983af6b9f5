/// Goes through a text and finds the personal numbers in it.
///
/// Characters of a number are gathered, in half width; what cannot stand in a number ends them.
struct PersonalNumberFinder {
    private var run = NumberRun()
    private var found: [PersonalNumber] = []
    private var offset = 0
    /// How many blanks and signs stand one after the other.
    private var gap = 0
    private var address = AddressFinder()

    /// The most blanks and signs between two digits of one number.
    private static let longestGap = 3

    mutating func add(_ scalar: Unicode.Scalar) {
        let bytes = offset..<offset + UTF8.width(scalar)
        offset = bytes.upperBound
        address.add(scalar, bytes)
        switch NumberCharacter(scalar) {
        case .unseen: break
        case .other: endRun()
        case .separator(let sign):
            // Two dots join dates to a period.
            let isPeriod = sign == UInt8(ascii: ".") && run.characters.last == sign
            gap += 1
            if isPeriod || gap > Self.longestGap { endRun() } else { run.append(sign, bytes) }
        case .character(let character):
            gap = 0
            run.append(character, bytes)
        }
    }

    mutating func finish() -> [PersonalNumber] {
        endRun()
        found += address.finish()
        return found.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }

    private mutating func endRun() {
        found += run.numbers
        run = NumberRun()
        gap = 0
    }
}

/// What a character is to a number.
private enum NumberCharacter {
    /// A digit, an upper-case letter or a plus sign.
    case character(UInt8)
    case separator(UInt8)
    /// It is not seen, and readers remove or refuse it.
    case unseen
    case other

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        // The Roman number, which input methods offer, and letters that look like it.
        case 0x2169, 0x2179, 0x0425, 0x0445, 0x03A7, 0x00D7:
            self = .character(UInt8(ascii: "X"))
        case 0x2010...0x2015, 0x2212, 0xFE63: self = .separator(UInt8(ascii: "-"))
        // Middle dots and the comma of lists.
        case 0x00B7, 0x2022, 0x2027, 0x30FB, 0x3001: self = .separator(UInt8(ascii: ","))
        default: self = Self.plain(scalar.halfWidth)
        }
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Self {
        guard scalar.isASCII else {
            if scalar.isUnseen { return .unseen }
            return scalar.isBlank ? .separator(UInt8(ascii: " ")) : .other
        }
        let byte = UInt8(scalar.value)
        if byte.isLowerLetter { return .character(byte & 0xDF) }
        switch scalar {
        case _ where byte.isDigit || byte.isUpperLetter, "+": return .character(byte)
        case "-", ".": return .separator(byte)
        case "(", ")": return .separator(UInt8(ascii: " "))
        case "/", "_", ",": return .separator(UInt8(ascii: ","))
        default:
            return scalar.isBlank
                ? .separator(UInt8(ascii: " ")) : scalar.isUnseen ? .unseen : .other
        }
    }
}

extension Unicode.Scalar {
    /// Whether nothing is seen of the character: marks of direction, controls, what could not be
    /// decoded.
    package var isUnseen: Bool {
        switch value {
        // Nearly all characters, of which nothing has to be looked up.
        case 0x20...0x7E, 0x3001...0x9FFF, 0xFF01...0xFF5E: value == 0x3164
        case 0x09...0x0D, 0x85, 0x2028, 0x2029: false
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0xFFFD, 0xE000...0xF8FF: true
        default:
            properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format
        }
    }
}

/// Finds addresses of electronic mail: what stands round an `@` without a blank.
private struct AddressFinder {
    private var bytes: Range<Int>?
    /// The last two bytes; an address has more.
    private var tail: (UInt8, UInt8) = (0, 0)
    private var hasAt = false
    private var hasDot = false
    private var found: [PersonalNumber] = []

    mutating func add(_ scalar: Unicode.Scalar, _ place: Range<Int>) {
        let plain = scalar.halfWidth
        guard plain.isASCII, !plain.isBlank, !plain.endsAddress else {
            if !scalar.isUnseen { end() }
            return
        }
        bytes = (bytes?.lowerBound ?? place.lowerBound)..<place.upperBound
        tail = (tail.1, UInt8(plain.value))
        hasDot = hasDot || hasAt && plain == "."
        hasAt = hasAt || plain == "@"
    }

    mutating func finish() -> [PersonalNumber] {
        end()
        return found
    }

    private mutating func end() {
        if let bytes, hasAt, hasDot {
            found.append(
                PersonalNumber(
                    form: .email, bytes: bytes,
                    tail: String(decoding: [tail.0, tail.1], as: UTF8.self)))
        }
        (bytes, hasAt, hasDot) = (nil, false, false)
    }
}

extension Unicode.Scalar {
    /// Whether the sign stands beside an address and never in one.
    fileprivate var endsAddress: Bool {
        switch self {
        case ",", ";", ":", "<", ">", "(", ")", "[", "]", "\"", "=", "/": true
        default: false
        }
    }
}
