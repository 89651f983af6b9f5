extension FieldType {
    /// Whether the text is a value in its canonical form, as far as that shows at a glance.
    ///
    /// Most text of a batch is, and then needs no reading. The text is in NFC, without blanks at
    /// its ends, and on one line.
    package func isEvidentlyCanonical(
        _ bytes: Span<UInt8>, in context: borrowing ReadingContext
    ) -> Bool {
        if bytes.isEmpty { return false }
        switch self {
        // A text has at least as many bytes as characters.
        case .text(let limit), .line(let limit): return bytes.count <= limit
        case .personName: return PersonName.isEvidentlyCanonical(bytes)
        case .code(let list): return list.isValue(bytes)
        case .flag: return CodeList.flag.isValue(bytes)
        case .number(let range): return Self.isNumber(bytes, in: range)
        case .date: return PartialDate(canonical: bytes) != nil
        case .phone: return Phone.isCanonical(bytes)
        case .email: return Email.isCanonical(bytes)
        case .region: return context.regions.isKnown(bytes)
        case .reference(let kinds):
            return bytes.count <= Self.referenceLimit && (kinds.contains(.skill) || bytes.isASCII)
        case .composite(let head, let parameters):
            return Self.isComposite(bytes, head, parameters, in: context)
        case .dateTime, .period, .money, .creditCode, .identity: return false
        }
    }

    /// Decimal digits without a nought before them.
    private static func isNumber(_ bytes: Span<UInt8>, in range: ClosedRange<Int>) -> Bool {
        guard bytes.count <= 9, bytes.count == 1 || bytes[0] != UInt8(ascii: "0"),
            let number = bytes.number(in: bytes.indices)
        else { return false }
        return range.contains(number)
    }

    /// A head and parameters in the order of the table, each canonical and without an escape.
    private static func isComposite(
        _ bytes: Span<UInt8>, _ head: FieldType, _ parameters: [Parameter],
        in context: borrowing ReadingContext
    ) -> Bool {
        let end = bytes.firstIndex(of: UInt8(ascii: ";"), from: 0)
        let part = bytes.part(0, end)
        guard head.isEvidentlyCanonical(part, in: context), part.isUnescaped else { return false }
        guard var separator = end else { return true }
        var next = parameters.startIndex
        while true {
            let end = bytes.firstIndex(of: UInt8(ascii: ";"), from: separator + 1)
            let part = bytes.part(separator + 1, end)
            guard part.isUnescaped else { return false }
            while next < parameters.endIndex, !part.gives(parameters[next].name) { next += 1 }
            guard next < parameters.endIndex else { return false }
            let value = part.extracting((parameters[next].name.utf8.count + 1)...)
            guard parameters[next].type.isEvidentlyCanonical(value, in: context) else {
                return false
            }
            guard let end else { return true }
            (next, separator) = (next + 1, end)
        }
    }
}

extension Span<UInt8> {
    /// The part of a composite from `start` up to a semicolon, without one blank before and after.
    ///
    /// Nothing is left of a part that has not these blanks, or more of them.
    @_lifetime(copy self)
    fileprivate func part(_ start: Int, _ semicolon: Int?) -> Span<UInt8> {
        let blank = UInt8(ascii: " ")
        var range = start..<(semicolon ?? count)
        if start > 0 {
            guard !range.isEmpty, self[start] == blank else { return extracting(0..<0) }
            range = start + 1..<range.upperBound
        }
        if semicolon != nil {
            guard !range.isEmpty, self[range.upperBound - 1] == blank else {
                return extracting(0..<0)
            }
            range = range.lowerBound..<range.upperBound - 1
        }
        return extracting(range)
    }

    /// Whether the part is not empty, has no blanks at its ends, and no escape.
    fileprivate var isUnescaped: Bool {
        guard count > 0, self[0] != UInt8(ascii: " "), self[count - 1] != UInt8(ascii: " ") else {
            return false
        }
        return firstIndex(of: UInt8(ascii: "\\"), from: 0) == nil
    }

    /// Whether the part is `name=` and something.
    fileprivate func gives(_ name: String) -> Bool {
        let name = name.utf8.span
        guard count > name.count + 1, self[name.count] == UInt8(ascii: "=") else { return false }
        for index in name.indices where self[index] != name[index] { return false }
        return self[name.count + 1] != UInt8(ascii: " ")
    }

    fileprivate var isASCII: Bool {
        for index in indices where self[index] >= 0x80 { return false }
        return true
    }
}
