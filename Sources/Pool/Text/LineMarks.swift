/// What a character does to the line breaks around it.
struct LineMarks: OptionSet, Sendable {
    let rawValue: UInt16

    /// It takes two columns.
    static let wide = Self(rawValue: 1 << 0)
    static let blank = Self(rawValue: 1 << 1)
    static let digit = Self(rawValue: 1 << 2)
    /// A letter of English.
    static let letter = Self(rawValue: 1 << 3)
    static let slash = Self(rawValue: 1 << 4)
    static let dot = Self(rawValue: 1 << 5)
    /// No line ends with this mark.
    static let opens = Self(rawValue: 1 << 6)
    /// No line begins with this mark.
    static let closes = Self(rawValue: 1 << 7)
    /// The mark ends what an opening one began.
    static let shuts = Self(rawValue: 1 << 8)
    /// The mark holds what stands on its sides together, `2026-01`, `手工/名册`.
    static let binds = Self(rawValue: 1 << 9)
    /// The mark ends a part of a sentence even after a blank.
    static let endsPart = Self(rawValue: 1 << 10)
    static let mayStandInFileName = Self(rawValue: 1 << 11)
    /// What stands behind a figure, as its unit does.
    static let followsNumber = Self(rawValue: 1 << 12)
    static let precedesNumber = Self(rawValue: 1 << 13)
}

extension LineMarks {
    /// Of the marks no scalar combines with another.
    init(_ character: Character) {
        let scalars = character.unicodeScalars
        guard let first = scalars.first, scalars.count == 1 else {
            self = .mayStandInFileName
            return
        }
        self.init(first)
    }

    init(_ scalar: Unicode.Scalar) {
        let value = Int(scalar.value)
        self = value < Self.ofScalars.count ? Self.ofScalars[value] : .mayStandInFileName
    }

    /// By the value of the scalar; those beyond have none.
    private static let ofScalars: [LineMarks] = {
        var marks = [LineMarks](repeating: .mayStandInFileName, count: 0x1_0000)
        func mark(_ text: String, _ mark: LineMarks, inFileName: Bool = true) {
            for scalar in text.unicodeScalars {
                marks[Int(scalar.value)].insert(mark)
                if !inFileName { marks[Int(scalar.value)].remove(.mayStandInFileName) }
            }
        }
        mark(" ", .blank, inFileName: false)
        mark("|→", [], inFileName: false)
        mark("（《〈「『【〔“‘([{<", .opens, inFileName: false)
        mark("，。、；：？！）》〉」』】〕”’…％,;?!)]}>", [.closes, .endsPart], inFileName: false)
        mark("%", .closes, inFileName: false)
        mark(".:", .closes)
        mark("）》〉」』】〕”’)]}>", .shuts, inFileName: false)
        mark("/:-_=·.@#&+~\\", .binds)
        mark("/", .slash)
        mark(".", .dot)
        mark("0123456789", .digit)
        mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", .letter)
        mark("年月日号时分岁级天条人项家个次名处行格字位元万亿份", .followsNumber)
        mark("年月第", .precedesNumber)
        return marks
    }()
}
