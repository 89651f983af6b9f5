import Pool
import Words

extension ReportWords {
    /// An amount as it stands in a sentence: `80至120万元`, `CNY 800,000 to 1,200,000`.
    func money(_ money: Money) -> String {
        if language == .chinese { return tenThousands(money) + "万元" }
        return "CNY " + bounds(money, " to ") { Self.grouped($0.whole) + $0.fraction(of: 100) }
    }

    /// An amount in units of 10,000 yuan, exact to the fen: `80至120`, `23.6`.
    func tenThousands(_ money: Money) -> String {
        bounds(money, language == .chinese ? "至" : "–") {
            "\($0 / 1_000_000)" + $0.fraction(of: 1_000_000)
        }
    }

    private func bounds(_ money: Money, _ mark: String, _ text: (Int) -> String) -> String {
        let lowest = text(money.lowest)
        return money.isRange ? lowest + mark + text(money.highest) : lowest
    }

    /// A number with its thousands apart: `1,200,000`.
    private static func grouped(_ number: Int) -> String {
        guard number > 999 else { return "\(number)" }
        return grouped(number / 1000) + "," + String(String(1000 + number % 1000).dropFirst())
    }
}

extension Int {
    /// The yuan of an amount in fen.
    fileprivate var whole: Int { self / 100 }

    /// What is left over of so many, as decimals without noughts at their end.
    fileprivate func fraction(of unit: Int) -> String {
        let rest = self % unit
        guard rest > 0 else { return "" }
        var digits = String(unit + rest).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "." + digits
    }
}
