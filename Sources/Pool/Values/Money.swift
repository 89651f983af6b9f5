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
    /// Reads `80万元`, `80-120万元`, `1.5亿元`, `人民币1,200,000元`; a bare number is in `unit`.
    package static func read(
        _ text: String, unit: String = "元"
    ) throws(ValueFault) -> Reading<Self> {
        let amounts = bounds(of: plain(text)).map(Amount.init)
        let fallback = amounts.last.flatMap { $0.unit.isEmpty ? nil : $0.unit } ?? unit
        let fen = amounts.compactMap { $0.fen(else: fallback) }
        guard fen.count == amounts.count, let lowest = fen.first,
            let money = Money(fen: lowest, to: fen.last)
        else { throw ValueFault(.money, [.value: text]) }
        return Reading(money, from: text, note: .halfwidth)
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
