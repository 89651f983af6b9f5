import Pool
import Testing

/// Canonical text read again must give the same value and no note, whatever was written first.
@Suite struct CanonicalTextTests {
    private static let years = ["1975", "2026", "75", "9", "06", "6", "10", "31", "１２"]
    private static let marks = [".", "-", "/", "年", "月", "日", " ", "　"]

    @Test func ofDates() {
        check(PartialDate.self, from: Self.years + Self.marks, least: 500) {
            text throws(ValueFault) in
            try PartialDate.read(text)
        }
        let clock = [
            "2026-04-02", "2026/4/2", "T", " ", "09:30", ":00", ":59", "Z", "+08:00", ".5",
        ]
        check(DateTime.self, from: clock, least: 1000) { text throws(ValueFault) in
            try DateTime.read(text)
        }
        let dates = [
            "2023", "2024.05", "2025-12-31", "2026年1月", "..", "-", "至", "—", "～", " ", "至今",
        ]
        check(Period.self, from: dates, least: 1000) { text throws(ValueFault) in
            try Period.read(text)
        }
    }

    @Test func ofAmounts() {
        let amounts = [
            "80", "1.5", "1,200", "0", "５", ".", "..", "-", "万", "亿", "元", "人民币", "￥", " ",
        ]
        check(Money.self, from: amounts, least: 1000) { text throws(ValueFault) in
            try Money.read(text)
        }
        check(Number.self, from: amounts, least: 1000) { text throws(ValueFault) in
            try Number.read(text)
        }
    }

    @Test func ofNames() {
        let names = [
            "张", "伟", "艾力", "买买提", "𠮷", "\u{F900}", "·", "・", "•", ".", "。", " ", "　", "John", "Ｊ",
            "e\u{301}", "é", "-", "\u{301}",
        ]
        check(PersonName.self, from: names, least: 10_000) { text throws(ValueFault) in
            try PersonName.read(text)
        }
    }

    @Test func ofContacts() {
        let numbers = [
            "0931", "010", "8888888", "13800001234", "+86", "86", "+852", "91234567", "400", "-",
            " ",
            "转", "(", ")", "９", "12", "00",
        ]
        check(Phone.self, from: numbers, least: 1000) { text throws(ValueFault) in
            try Phone.read(text)
        }
        let addresses = ["a", "Zhou", "_1", ".", "@", "＠", "example.org", "EXAMPLE", ".cn", " "]
        check(Email.self, from: addresses, least: 200) { text throws(ValueFault) in
            try Email.read(text)
        }
    }

    @Test func ofIdentities() {
        let numbers = [
            "53010219200508011X", "530102", "１９２００５０８", "19200508", "200508", "011", "x", " ", "-",
            "110105491231002",
        ]
        check(CitizenID.self, from: numbers, least: 300) { text throws(ValueFault) in
            try CitizenID.read(text, regions: Regions())
        }
        for kind in IdentityType.allCases where kind != .residencePermit {
            let pieces = numbers + ["H", "M", "12345678", "01", "军字第", "CAN", "ｇ"]
            check(IdentityDocument.self, from: pieces, least: 100) { text throws(ValueFault) in
                try IdentityDocument.read(text, kind: kind, regions: Regions())
            }
        }
    }

    @Test func ofOrganizations() {
        let codes = [
            "91350100M000100Y43", "91350100", "ｍ000100", "m000100", "Y43", "y4", "X", "-", " ",
        ]
        check(CreditCode.self, from: codes, least: 300) { text throws(ValueFault) in
            try CreditCode.read(text)
        }
    }

    /// Reads texts of one to five pieces, the same in every run; enough of them must be values.
    private func check<Value: CanonicalValue>(
        _ type: Value.Type, from pieces: [String], least: Int,
        _ read: (String) throws(ValueFault) -> Reading<Value>
    ) {
        var random = Congruence()
        var count = 0
        for _ in 0..<20_000 {
            let text = (0...random.next(below: 5)).map { _ in
                pieces[random.next(below: pieces.count)]
            }.joined()
            guard let reading = try? read(text) else { continue }
            count += 1
            let again = try? read(reading.value.text)
            guard again?.value == reading.value, again?.wasCanonical == true,
                reading.wasCanonical == reading.value.text.isIdentical(to: text)
            else {
                Issue.record("\(type): \(text) gives \(reading), then \(String(describing: again))")
                return
            }
        }
        #expect(count >= least, "\(count) texts are values of \(type)")
    }
}

extension Reading {
    /// Whether there are only warnings, which canonical text may have too.
    fileprivate var wasCanonical: Bool { notes.allSatisfy { $0.code.severity == .warning } }
}

/// A linear congruential sequence (Knuth, MMIX).
private struct Congruence {
    private var state: UInt64 = 20_260_402

    mutating func next(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
