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
        case .text(let limit), .line(let limit):
            return bytes.count <= limit && !bytes.mayBePlaceholder
        case .personName:
            return PersonName.isEvidentlyCanonical(bytes) && !bytes.mayBePlaceholder
        case .code(let list): return list.isValue(bytes)
        case .flag: return YesNo.list.isValue(bytes)
        case .number(let range): return Self.isNumber(bytes, in: range)
        case .date, .endDate: return PartialDate(canonical: bytes) != nil
        case .phone: return Phone.isCanonical(bytes)
        case .email: return Email.isCanonical(bytes)
        case .region: return context.regions.isKnown(bytes)
        case .schemeClass: return SchemeClass.isEvidentlyCanonical(bytes)
        case .reference(let kinds):
            return bytes.count <= Self.referenceLimit && (kinds.contains(.skill) || bytes.isASCII)
                && !bytes.mayBePlaceholder
                && (bytes.count < 15 || !bytes.mayHoldPersonalNumber)
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
        guard var part = bytes.firstPart,
            head.isEvidentlyCanonical(bytes.extracting(part), in: context)
        else { return false }
        var next = 0
        while part.upperBound < bytes.count {
            guard let following = bytes.part(after: part) else { return false }
            part = following
            let given = bytes.extracting(part)
            while next < parameters.count, !given.gives(parameters[next].name) { next += 1 }
            guard next < parameters.count else { return false }
            let value = given.extracting((parameters[next].name.utf8.count + 1)...)
            guard !value.mayHaveBlankEnds,
                parameters[next].type.isEvidentlyCanonical(value, in: context)
            else { return false }
            next += 1
        }
        return true
    }
}

extension Span<UInt8> {
    /// The head of a composite.
    fileprivate var firstPart: Range<Int>? { part(from: 0) }

    /// The part of a composite that follows another after ` ; `.
    fileprivate func part(after part: Range<Int>) -> Range<Int>? {
        self.part(from: part.upperBound + 3)
    }

    /// The part from `start` on, up to a semicolon with single blanks round it.
    ///
    /// Returns `nil` where it is not written so, and where there is an escape.
    private func part(from start: Int) -> Range<Int>? {
        let blank = UInt8(ascii: " ")
        guard start < count else { return nil }
        var end = count
        if let semicolon = firstIndex(
            of: UInt8(ascii: ";"), or: UInt8(ascii: "\\"), from: start)
        {
            guard self[semicolon] == UInt8(ascii: ";"), semicolon > start,
                self[semicolon - 1] == blank, semicolon + 1 < count,
                self[semicolon + 1] == blank
            else { return nil }
            end = semicolon - 1
        }
        guard end > start, !extracting(start..<end).mayHaveBlankEnds else { return nil }
        return start..<end
    }

    /// Whether white space may stand at an end.
    ///
    /// Besides the blank it is two or three bytes, of which C2 or E1 to E3 is the first.
    fileprivate var mayHaveBlankEnds: Bool {
        let isFirst = { (byte: UInt8) in byte == 0xC2 || 0xE1...0xE3 ~= byte }
        return isEmpty || self[0] <= 0x20 || self[count - 1] <= 0x20 || isFirst(self[0])
            || count >= 2 && isFirst(self[count - 2]) || count >= 3 && isFirst(self[count - 3])
    }

    /// Whether the part is `name=` and something.
    fileprivate func gives(_ name: String) -> Bool {
        let name = name.utf8.span
        guard count > name.count, self[name.count] == UInt8(ascii: "=") else { return false }
        for index in name.indices where self[index] != name[index] { return false }
        return true
    }

    fileprivate var isASCII: Bool {
        for index in indices where self[index] >= 0x80 { return false }
        return true
    }
}
