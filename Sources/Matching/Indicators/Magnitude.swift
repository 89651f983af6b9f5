/// A decimal number as it is written, without a detour through binary fractions.
struct Magnitude: Hashable {
    let digits: Int
    /// The power of ten that the digits are multiplied with.
    let exponent: Int

    /// Returns `nil` where the numbers lie too far apart to be compared exactly.
    func compared(with other: Self) -> Int? {
        let least = min(exponent, other.exponent)
        guard let own = scaled(to: least), let others = other.scaled(to: least) else { return nil }
        return own < others ? -1 : own > others ? 1 : 0
    }

    /// The number in another unit.
    func times(_ factor: Int, exponent shift: Int) -> Self? {
        let (product, isTooLarge) = digits.multipliedReportingOverflow(by: factor)
        return isTooLarge ? nil : Self(digits: product, exponent: exponent + shift)
    }

    /// The digits where the last one is worth `10^exponent`.
    private func scaled(to exponent: Int) -> Int? {
        var result = digits
        for _ in exponent..<self.exponent {
            let (product, isTooLarge) = result.multipliedReportingOverflow(by: 10)
            if isTooLarge { return nil }
            result = product
        }
        return result
    }
}
