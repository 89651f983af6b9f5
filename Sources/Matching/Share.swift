/// A part of a whole, from nought to one, exactly: a whole number of parts of 2^30.
package struct Share: Hashable, Sendable {
    /// One.
    static let unit = 1 << 30

    package let value: Int

    /// A share of `value` parts of 2^30; beyond nought and one it is cut off.
    init(value: Int) { self.value = min(max(value, 0), Self.unit) }

    /// The share nearest to so many thousandths.
    package init(thousandths: Int) {
        self.init(value: (thousandths * Self.unit + 500) / 1000)
    }

    /// In thousandths, as it is printed, rounded half up.
    package var thousandths: Int { (value * 1000 + Self.unit / 2) / Self.unit }
}

extension Share: Codable {
    package init(from decoder: any Decoder) throws {
        self.init(value: try decoder.singleValueContainer().decode(Int.self))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}
