extension Span<UInt8> {
    /// The number that the digits of the range write; `nil` if one of them is no digit.
    func number(in range: Range<Int>) -> Int? {
        var number = 0
        for index in range {
            guard self[index].isDigit else { return nil }
            number = number * 10 + Int(self[index] - UInt8(ascii: "0"))
        }
        return number
    }

    /// Whether the range holds digits and nothing else.
    func isDigits(in range: Range<Int>) -> Bool {
        for index in range where !self[index].isDigit { return false }
        return true
    }
}
