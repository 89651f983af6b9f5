/// An amount of money in yuan, or from one amount to another; exact to the fen.
package struct Money: CanonicalValue {
    /// The lower bound, in fen.
    package let lowest: Int
    /// The upper bound, in fen; the same as `lowest` for a single amount.
    package let highest: Int

    package init?(fen lowest: Int, to highest: Int? = nil) {
        let highest = highest ?? lowest
        guard lowest >= 0, lowest <= highest else { return nil }
        self.lowest = lowest
        self.highest = highest
    }

    package var isRange: Bool { lowest != highest }

    /// In 万元 where that leaves no fraction, else in 元.
    package var text: String {
        isRange ? Self.text(lowest) + ".." + Self.text(highest) : Self.text(lowest)
    }

    private static func text(_ fen: Int) -> String {
        let tenThousand = 1_000_000
        if fen > 0, fen % tenThousand == 0 { return String(fen / tenThousand) + "万元" }
        return (Number(units: fen, scale: 2)?.text ?? String(fen / 100)) + "元"
    }
}

extension Money {
    /// Reads `80万元`, `80-120万元`, `1.5亿元`, `人民币1,200,000元`.
    ///
    /// A number without a unit may be 元 or 万元, so that it is refused; nought is nought.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        let plain = plain(text)
        if let money = Money(plain) { return Reading(money, from: text, note: .halfwidth) }
        var parameters: [Diagnostic.Parameter: String] = [.value: text]
        if Money(plain + "元") != nil {
            parameters[.unit] = plain
        } else {
            parameters[.guess] = meant(by: plain)
        }
        throw ValueFault(.money, parameters)
    }

    /// An amount, or two, of which the second at least has a unit.
    private init?(_ plain: String) {
        let amounts = Self.bounds(of: plain).map(Amount.init)
        let isNought = amounts.allSatisfy { $0.number?.units == 0 }
        guard let last = amounts.last, !last.unit.isEmpty || isNought else { return nil }
        let fen = amounts.compactMap { $0.fen(else: isNought ? "元" : last.unit) }
        guard fen.count == amounts.count, let lowest = fen.first else { return nil }
        self.init(fen: lowest, to: fen.last)
    }

    /// The amount in a text that says more: 约80万元, 80万元以上, 八十万元.
    private static func meant(by plain: String) -> String? {
        let text = plain.withArabicDigits
        guard let start = text.firstIndex(where: { $0.isASCII && $0.isNumber }),
            let end = text.lastIndex(where: { "元万亿圆".contains($0) }), start < end
        else { return nil }
        return Money(String(text[start...end]))?.text
    }

    /// The text without currency signs, blanks and brackets, in half width.
    private static func plain(_ text: String) -> String {
        var plain = String(
            String.UnicodeScalarView(
                text.halfWidth.unicodeScalars.filter { scalar in
                    !scalar.isBlank && !"()¥￥".unicodeScalars.contains(scalar)
                }))
        for word in ["人民币", "RMB"] {
            if plain.hasPrefix(word) { plain.removeFirst(word.count) }
            if plain.hasSuffix(word) { plain.removeLast(word.count) }
        }
        if plain.hasSuffix("元整") { plain.removeLast() }
        return plain
    }

    /// The one or two amounts of the text.
    private static func bounds(of text: String) -> [Substring] {
        for separator in ["..", "~", "至", "到", "—", "–", "-"] {
            if let halves = text.halves(around: separator) { return [halves.0, halves.1] }
        }
        return [text[...]]
    }
}

/// A number and its unit as written.
private struct Amount {
    var number: Number?
    var unit: String

    init(_ text: Substring) {
        let end = text.unicodeScalars.firstIndex { !$0.isDigit && $0 != "." && $0 != "," }
        let digits = text[..<(end ?? text.endIndex)]
        number = Number(digits: Number.plain(String(digits)))
        unit = String(text[digits.endIndex...])
    }

    /// The amount in fen; `nil` when it is no amount, or has a fraction of a fen.
    func fen(else fallback: String) -> Int? {
        guard let yuan = Self.yuan(unit.isEmpty ? fallback : unit) else { return nil }
        return number?.scaled(by: yuan * 100)
    }

    private static func yuan(_ unit: String) -> Int? {
        switch unit {
        case "元", "圆": 1
        case "千元": 1000
        case "万元", "万": 10_000
        case "百万元", "百万": 1_000_000
        case "千万元", "千万": 10_000_000
        case "亿元", "亿": 100_000_000
        default: nil
        }
    }
}
