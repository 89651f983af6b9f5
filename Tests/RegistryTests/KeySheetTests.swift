import Testing

@testable import Ledger

/// A key that was printed can be typed in again, and a slip is found in its line.
struct KeySheetTests {
    private static let digits = (0..<32).map { ["0a", "7f", "c3", "91"][$0 % 4] }.joined()

    @Test func isReadAsItWasPrinted() {
        let lines = KeySheet(digits: Self.digits).lines
        #expect(lines.count == 4 && lines.allSatisfy { $0.count == 23 })
        let typed = lines.enumerated().map { KeySheet.digits(of: $1.uppercased(), line: $0) }
        #expect(typed.compactMap(\.self).joined() == Self.digits)
    }

    @Test func printsARestThatFillsNoLine() {
        let lines = KeySheet(digits: Self.digits + "beef0").lines
        #expect(KeySheet.digits(of: lines[4], line: 4) == "beef0")
    }

    /// Of the slips of one digit one in 256 goes through.
    @Test func findsASlip() {
        let line = Array(KeySheet(digits: Self.digits).lines[0])
        var passed = 0
        for place in line.indices where line[place] != " " {
            var typed = line
            typed[place] = typed[place] == "5" ? "6" : "5"
            if KeySheet.digits(of: String(typed), line: 0) != nil { passed += 1 }
        }
        #expect(passed == 0)
        #expect(KeySheet.digits(of: String(line), line: 1) == nil)
        #expect(
            KeySheet.digits(of: "", line: 0) == nil && KeySheet.digits(of: "0l", line: 0) == nil)
    }
}
