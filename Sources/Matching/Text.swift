import Pool

/// A word or a pair of neighbouring Han characters, as a number.
///
/// A pair holds both scalars; a word holds a hash and sets the highest bit.
typealias Term = UInt64

/// The terms of one text, in order.
///
/// Words are runs of letters and digits in lower case; pure numbers and single letters are left out.
/// Han characters give overlapping pairs, and one that stands alone gives itself.
struct Tokens {
    private(set) var terms: [Term] = []
    /// The characters as compared: half-width, lower case.
    private(set) var scalars: [Unicode.Scalar] = []

    init(_ text: String) {
        var run = 0
        var kind = Script.other
        for scalar in text.unicodeScalars {
            let folded = scalar.folded
            let next = Script(folded)
            if next != kind {
                close(run..<scalars.count, kind)
                run = scalars.count
                kind = next
            }
            scalars.append(folded)
        }
        close(run..<scalars.count, kind)
    }

    private mutating func close(_ run: Range<Int>, _ script: Script) {
        switch script {
        case .han: appendPairs(run)
        case .word: appendWord(run)
        case .other: break
        }
    }

    private mutating func appendPairs(_ run: Range<Int>) {
        if run.count == 1 {
            terms.append(Term(scalars[run.lowerBound].value))
        }
        for start in run.dropLast() {
            terms.append(Term(scalars[start].value) << 21 | Term(scalars[start + 1].value))
        }
    }

    private mutating func appendWord(_ run: Range<Int>) {
        let letters = scalars[run]
        guard run.count > 1, letters.contains(where: { !("0"..."9" ~= $0) }) else { return }
        var hash = StableHash()
        for scalar in letters { hash.add(UInt64(scalar.value)) }
        terms.append(hash.value | 1 << 63)
    }
}

/// Which rule cuts a run of characters into terms.
private enum Script {
    case han
    case word
    case other

    init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            let isWord = "a"..."z" ~= scalar || "0"..."9" ~= scalar
            self = isWord ? .word : .other
        } else if scalar.isHan {
            self = .han
        } else {
            self = scalar.properties.isAlphabetic ? .word : .other
        }
    }
}

extension Unicode.Scalar {
    /// The scalar at half width and in lower case.
    fileprivate var folded: Unicode.Scalar {
        let plain = unified
        if plain.isHan { return plain }
        let narrow = halfWidth
        guard narrow.isASCII else {
            return narrow.properties.lowercaseMapping.unicodeScalars.first ?? narrow
        }
        return "A"..."Z" ~= narrow ? Unicode.Scalar(UInt8(narrow.value) + 32) : narrow
    }
}

/// A hash that is the same on every machine (FNV-1a, 64 bits).
struct StableHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ word: UInt64) {
        for shift in stride(from: 0 as UInt64, to: 64, by: 8) {
            value = (value ^ (word >> shift & 0xff)) &* 0x100_0000_01b3
        }
    }
}
