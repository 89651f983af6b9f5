import Pool

/// How a number format shows a number.
enum NumberFormat: Hashable, Sendable {
    /// With as many places as it has; so are formats read that say more than this reader knows.
    case general
    case places(UInt8)
    case percent(places: UInt8)
    /// Filled up with noughts, and with signs between the digits: `0000-0000000`.
    case noughts([Character])
    case date(DateSerial.Precision)

    /// The format of a code; its first section counts, which is that of positive numbers.
    init(code: String) {
        let section = FormatSection(code)
        if let precision = section.precision {
            self = .date(precision)
        } else if !section.letters.isEmpty || section.isConditional {
            self = .general
        } else if section.isPercent {
            self = .percent(places: section.places)
        } else if section.isNoughtsOnly {
            self = .noughts(section.shown)
        } else {
            self = section.hasDigits ? .places(section.places) : .general
        }
    }

    /// The formats that no workbook spells out, by number; 27 to 58 as Chinese programs mean them.
    static let builtIn: [Int: NumberFormat] = {
        var codes = [
            1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 17: "yyyy/m",
            27: "yyyy/m", 36: "yyyy/m", 37: "#,##0", 38: "#,##0", 39: "#,##0.00",
            40: "#,##0.00", 50: "yyyy/m", 52: "yyyy/m", 57: "yyyy/m",
        ]
        for number in Array(14...16) + [22] + Array(27...36) + Array(50...58) {
            codes[number] = codes[number] ?? "yyyy/m/d"
        }
        return codes.mapValues(NumberFormat.init)
    }()

    /// The cell of a number in this format.
    func cell(_ number: Double, written: String, from1904: Bool) -> SheetCell {
        if case .date(let precision) = self,
            let date = DateSerial.cell(number, precision, from1904: from1904)
        {
            return date
        }
        // Spreadsheets keep fifteen digits of a number; the rest of a longer one is lost.
        guard abs(number) < 1e15 else {
            return SheetCell(written, form: .number(places: nil), fault: .mangled)
        }
        return switch self {
        case .general, .date: SheetCell(decimalText(number), form: .number(places: nil))
        case .places(let places): SheetCell(decimalText(number), form: .number(places: places))
        case .percent(let places):
            SheetCell(decimalText(number * 100) + "%", form: .number(places: places))
        case .noughts(let signs): SheetCell(Self.padded(number, signs))
        }
    }

    /// The digits of a whole number in the places of the noughts, from the last on.
    private static func padded(_ number: Double, _ signs: [Character]) -> String {
        var digits = Array(String(Int(abs(number).rounded())))
        var shown: [Character] = []
        var left = signs.count { $0 == "0" }
        for sign in signs.reversed() {
            guard sign == "0" else {
                shown.append(sign)
                continue
            }
            left -= 1
            shown.append(digits.popLast() ?? "0")
            // What has no place of its own stands before the first one.
            while left == 0, let digit = digits.popLast() { shown.append(digit) }
        }
        return (number < 0 ? "-" : "") + String(shown.reversed())
    }
}

/// The number as a spreadsheet shows it in a wide cell: at most fifteen digits, no exponent.
func decimalText(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    var whole = abs(number)
    var scale = 1e15
    while whole >= 1 {
        whole /= 10
        scale /= 10
    }
    return String((number * scale).rounded() / scale)
}
