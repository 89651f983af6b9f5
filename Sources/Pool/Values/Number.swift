/// A decimal number that is not negative, kept exactly: `3`, `0.95`.
package struct Number: CanonicalValue {
    /// The digits without the point.
    package let units: Int
    /// How many of the digits stand after the point; the last of them is not nought.
    package let scale: Int

    package init?(units: Int, scale: Int = 0) {
        guard units >= 0, 0...18 ~= scale else { return nil }
        var (units, scale) = (units, scale)
        while scale > 0, units % 10 == 0 {
            units /= 10
            scale -= 1
        }
        self.units = units
        self.scale = scale
    }

    package var text: String {
        let digits = String(units)
        guard scale > 0 else { return digits }
        let padded = String(repeating: "0", count: Swift.max(0, scale + 1 - digits.count)) + digits
        return padded.dropLast(scale) + "." + padded.suffix(scale)
    }

    /// The number when it has no fraction.
    package var integer: Int? { scale == 0 ? units : nil }

    /// The number times a power of ten or any other factor, when that is whole and not too large.
    package func scaled(by factor: Int) -> Int? {
        let (product, overflow) = units.multipliedReportingOverflow(by: factor)
        let divisor = (0..<scale).reduce(1) { power, _ in power * 10 }
        return overflow || product % divisor != 0 ? nil : product / divisor
    }
}

extension Number {
    /// Reads digits with an optional fraction, in any width and with commas between thousands.
    package static func read(_ text: String) throws(ValueFault) -> Reading<Self> {
        guard let number = Number(digits: text) ?? Number(digits: plain(text.tidied)) else {
            throw ValueFault(.notANumber, [.value: text])
        }
        return Reading(number, from: text, note: .halfwidth)
    }

    /// Reads ASCII digits with an optional fraction, at most 18 in all.
    init?(digits text: some StringProtocol) {
        var units = 0
        var count = 0
        var pointAt: Int?
        for byte in text.utf8 {
            if byte == UInt8(ascii: "."), pointAt == nil, count > 0 {
                pointAt = count
            } else if byte.isDigit, count < 18 {
                units = units * 10 + Int(byte - UInt8(ascii: "0"))
                count += 1
            } else {
                return nil
            }
        }
        guard count > 0, pointAt != count else { return nil }
        self.init(units: units, scale: count - (pointAt ?? count))
    }

    /// The text without the commas of `1,200,000`, if that is how they stand.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: ",")) else { return text }
        let whole = text.prefix { $0 != "." }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        guard 1...3 ~= groups[0].count, groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
            return text
        }
        return groups.joined() + text.dropFirst(whole.count)
    }
}

extension Number: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        let whole = (left.whole, right.whole)
        if whole.0 != whole.1 { return whole.0 < whole.1 }
        return left.fraction < right.fraction
    }

    private var power: Int { (0..<scale).reduce(1) { power, _ in power * 10 } }

    private var whole: Int { units / power }

    /// The digits after the point, filled up to 18 of them.
    private var fraction: Int {
        (scale..<18).reduce(units % power) { digits, _ in digits * 10 }
    }
}
