/// Numbers that identify or reach a person, wherever in a text they stand.
///
/// A spreadsheet whose columns slipped puts them under birth or gender, and what is wrong with
/// that value is shown, kept in receipts and sent about. So no finding quotes them, whatever field
/// it is about.
extension String {
    /// The text with all but the last two characters of such numbers left out: `***34`.
    package var maskingPersonalNumbers: String {
        guard utf8.count >= Self.mobileLength else { return self }
        var masked: [UInt8] = []
        var run: [UInt8] = []
        func endRun() {
            masked += Self.isPersonalNumber(run) ? Array("***".utf8) + run.suffix(2) : run
            run = []
        }
        for byte in utf8 {
            let mayEndIdentity = run.count == 17 && (byte | 0x20) == UInt8(ascii: "x")
            if byte.isDigit || mayEndIdentity {
                run.append(byte)
            } else {
                endRun()
                masked.append(byte)
            }
        }
        endRun()
        return String(decoding: masked, as: UTF8.self)
    }

    private static let mobileLength = 11

    /// Whether the digits have the form of a citizen's number (GB 11643) or of a mobile telephone.
    private static func isPersonalNumber(_ run: [UInt8]) -> Bool {
        let digits = run.map { Int($0) - 0x30 }
        switch run.count {
        case mobileLength, mobileLength + 2:
            // With the prefix 86 too.
            let number = digits.suffix(mobileLength)
            return number.first == 1 && (3...9).contains(number.dropFirst().first ?? 0)
        case 18:
            let (century, month) = (digits[6] * 10 + digits[7], digits[10] * 10 + digits[11])
            let day = digits[12] * 10 + digits[13]
            return (18...20).contains(century) && (1...12).contains(month)
                && (1...31).contains(day)
        default: return false
        }
    }
}

extension Diagnostic {
    /// The finding without numbers that identify or reach a person; a line that holds one is not
    /// quoted at all.
    package var withoutPersonalNumbers: Diagnostic {
        var finding = self
        finding.parameters = parameters.mapValues(\.maskingPersonalNumbers)
        finding.record = record.map { record in
            RecordName(
                kind: record.kind, key: record.key.maskingPersonalNumbers,
                title: record.title?.maskingPersonalNumbers)
        }
        if let excerpt = place.excerpt, excerpt.maskingPersonalNumbers != excerpt {
            finding.place.excerpt = nil
        }
        return finding
    }
}
