import Pool

/// Reads numbers with units, place by place, from a text that is folded to half width.
struct QuantityReader {
    let text: [Unicode.Scalar]
    var place: Int
    /// What the quantity before was for each of: 由每升280毫克降到0.5毫克 is all of litres.
    private var denominator: MeasuringUnit?
    /// The unit of the quantity before, which 由90 ppm降到20以下 does not say again.
    private var unitBefore: MeasuringUnit?

    init(_ text: [Unicode.Scalar], at place: Int = 0) {
        self.text = text
        self.place = place
    }

    var rest: ArraySlice<Unicode.Scalar> { text[min(place, text.count)...] }
    var next: Unicode.Scalar? { rest.first }

    /// Takes a word if it comes next.
    mutating func take(_ word: [Unicode.Scalar]) -> Bool {
        guard rest.starts(with: word) else { return false }
        place += word.count
        return true
    }

    mutating func takeBlanks() {
        while let next, next == " " || next == "\u{3000}" { place += 1 }
    }

    /// A quantity or a range of them, with what is said of its bounds before and after.
    ///
    /// Returns `nil` where no number comes next, or one whose unit cannot be told.
    mutating func interval() -> Interval? {
        takeBlanks()
        var bound = takeBound(BoundWord.before)
        takeBlanks()
        if let stated = takeDenominator() { denominator = stated }
        takeBlanks()
        guard let first = number() else { return nil }
        let firstUnit = unit()
        var last = first
        if takeRangeMark() {
            guard let end = number() else { return nil }
            last = end
        }
        guard var unit = last == first ? firstUnit : unit() ?? firstUnit else { return nil }
        if unit == .none, let unitBefore { unit = unitBefore }
        unitBefore = unit
        if let denominator {
            guard let whole = unit.per(denominator) else { return nil }
            unit = whole
        }
        bound = takeBound(BoundWord.after) ?? bound
        return Interval(first, last, bound, in: unit)
    }

    private mutating func takeBound(_ words: [(word: [Unicode.Scalar], bound: Bound)]) -> Bound? {
        for (word, bound) in words where take(word) { return bound }
        return nil
    }

    /// 每升 of 每升0.3毫克.
    private mutating func takeDenominator() -> MeasuringUnit? {
        guard next == "每" else { return nil }
        let start = place
        place += 1
        guard let unit = atom() else {
            place = start
            return nil
        }
        return unit
    }

    private mutating func takeRangeMark() -> Bool {
        let start = place
        takeBlanks()
        guard let mark = next, "~-–—至到".unicodeScalars.contains(mark) else {
            place = start
            return false
        }
        place += 1
        takeBlanks()
        if next?.isASCIIDigit == true { return true }
        place = start
        return false
    }
}

extension QuantityReader {
    /// A number in digits, with its sign, its thousands parted or not, and 万 or 亿.
    mutating func number() -> Magnitude? {
        if let simple = numeral() { return simple }
        let start = place
        let isNegative = next == "-" || next == "−"
        if isNegative { place += 1 }
        guard next?.isASCIIDigit == true else {
            place = start
            return nil
        }
        var value = 0
        var exponent = 0
        var isFraction = false
        var count = 0
        while let digit = next {
            if let number = digit.decimalDigit {
                value = value * 10 + number
                exponent -= isFraction ? 1 : 0
                count += 1
            } else if digit == ".", !isFraction, digitFollows {
                isFraction = true
            } else if digit != "," || isFraction || !hasThousands {
                break
            }
            place += 1
        }
        // Powers of ten are not read.
        guard count <= 15, next != "×", next != "^" else { return nil }
        if let next, let power = Self.powers[next], rest.dropFirst().first != "元" {
            exponent += power
            place += 1
        }
        return Magnitude(digits: isNegative ? -value : value, exponent: exponent)
    }

    private static let powers: [Unicode.Scalar: Int] = ["万": 4, "亿": 8]

    private var digitFollows: Bool { rest.dropFirst().first?.isASCIIDigit == true }

    /// Whether three digits follow the comma, and no fourth.
    private var hasThousands: Bool {
        let digits = rest.dropFirst().prefix { $0.isASCIIDigit }
        return digits.count == 3
    }

    /// 三 of 三年: one character before a unit of time.
    private mutating func numeral() -> Magnitude? {
        guard let next, let value = Self.numerals[next] else { return nil }
        var ahead = self
        ahead.place += 1
        guard let unit = ahead.atom(), ["time", "month"].contains(unit.dimension) else {
            return nil
        }
        place += 1
        return Magnitude(digits: value, exponent: 0)
    }

    private static let numerals: [Unicode.Scalar: Int] = [
        "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]
}

extension QuantityReader {
    /// A unit or a quotient of two; a pure number where what comes next cannot be one.
    ///
    /// Returns `nil` where a word follows that may be a unit, but is none that is known.
    mutating func unit() -> MeasuringUnit? {
        let start = place
        takeBlanks()
        guard let numerator = atom() else {
            place = start
            return endsNumber ? MeasuringUnit.none : nil
        }
        guard next == "/" || next == "每" else { return numerator }
        place += 1
        return atom().flatMap(numerator.per)
    }

    /// A unit without a quotient; one in letters ends where the letters end.
    mutating func atom() -> MeasuringUnit? {
        for (name, unit) in MeasuringUnit.named where rest.starts(with: name) {
            let after = rest.dropFirst(name.count).first
            if name.last?.isHan == false, after?.isASCIIWord == true { continue }
            place += name.count
            return unit
        }
        return nil
    }

    /// Whether nothing that could be a unit follows.
    private var endsNumber: Bool {
        guard let next else { return true }
        if ",，、。;；:：)）~-–—]】\"”\n".unicodeScalars.contains(next) { return true }
        if next == "." { return !digitFollows }
        if next == " " {
            let after = rest.drop { $0 == " " }
            if let first = after.first, !first.isASCII, Script(first) == .word { return false }
            let word = after.prefix { $0.isASCIIWord }
            return word.isEmpty
                || FunctionWords.all.contains(String(String.UnicodeScalarView(word)))
        }
        return BoundWord.after.contains { rest.starts(with: $0.word) }
            || ResultVerb.all.contains { rest.starts(with: $0.word) }
            || ["的", "和", "与", "且", "并", "及"].contains(next)
    }
}

extension Unicode.Scalar {
    fileprivate var decimalDigit: Int? { isASCIIDigit ? Int(value) - 48 : nil }
}
