extension String {
    /// The text with all but the last two characters of personal numbers left out: `***34`.
    ///
    /// A spreadsheet whose columns slipped puts such numbers under birth or gender, and what is
    /// wrong with that value is shown, kept in receipts and sent about. So nothing quotes them,
    /// whatever field it is about.
    package var maskingPersonalNumbers: String { masking(personalNumbers) }

    /// The text of a key or of a record without the numbers that are certainly personal ones: an
    /// employee is known by a number too.
    package var maskingCertainNumbers: String { masking(personalNumbers.filter(\.isCertain)) }

    /// The value of a field, or of one that an office made, as it is shown.
    ///
    /// Where something else than free text stands, what looks like a personal number is none.
    package func shown(in field: Field?) -> String {
        field?.type.holdsFreeText == false ? self : maskingCertainNumbers
    }

    private func masking(_ numbers: [PersonalNumber]) -> String {
        guard !numbers.isEmpty else { return self }
        let bytes = Array(utf8)
        var masked: [UInt8] = []
        var end = 0
        for number in numbers where number.bytes.lowerBound >= end {
            masked += bytes[end..<number.bytes.lowerBound] + Array(number.masked.utf8)
            end = number.bytes.upperBound
        }
        return String(decoding: masked + bytes[end...], as: UTF8.self)
    }
}

extension Key {
    /// The key as it is shown.
    package var shown: String { description.maskingCertainNumbers }
}

extension Diagnostic {
    /// The finding without numbers that identify or reach a person; a line that holds one is not
    /// quoted at all.
    package var withoutPersonalNumbers: Diagnostic {
        var finding = self
        for (parameter, text) in parameters {
            switch parameter {
            // Bytes in hexadecimal digits are no number.
            case .bytes: break
            case .key: finding.parameters[parameter] = text.maskingCertainNumbers
            default: finding.parameters[parameter] = text.maskingPersonalNumbers
            }
        }
        finding.record = record.map { record in
            RecordName(
                kind: record.kind, key: record.key.maskingCertainNumbers,
                title: record.title?.maskingPersonalNumbers)
        }
        finding.field = field?.maskingPersonalNumbers
        if let excerpt = place.excerpt, !excerpt.personalNumbers.isEmpty {
            finding.place.excerpt = nil
        }
        return finding
    }
}
