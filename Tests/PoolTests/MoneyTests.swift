import Pool
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("80万元", 80_000_000, 80_000_000), ("80万元..120万元", 80_000_000, 120_000_000),
        ("12345.67元", 1_234_567, 1_234_567), ("0元", 0, 0), ("15000元", 1_500_000, 1_500_000),
        ("0.05元", 5, 5), ("5000元..2万元", 500_000, 2_000_000),
    ])
    func keepsCanonicalAmountsInFen(text: String, lowest: Int, highest: Int) throws {
        let reading = try Money.read(text)
        #expect(reading.notes.isEmpty)
        #expect(reading.value == Money(fen: lowest, to: highest))
        #expect(reading.value.text == text)
    }

    @Test(arguments: [
        ("1.5亿元", "15000万元"), ("80万", "80万元"), ("0.5万元", "5000元"),
        ("12.34567万元", "123456.7元"), ("人民币80万元", "80万元"), ("¥80万", "80万元"), ("￥８０万", "80万元"),
        ("1,200,000元", "120万元"), ("1，200元", "1200元"), ("80-120万元", "80万元..120万元"),
        ("80万~120万", "80万元..120万元"), ("80至120万元", "80万元..120万元"), ("80..120万元", "80万元..120万元"),
        ("43(万元人民币)", "43万元"), ("36700万人民币", "36700万元"), ("50万元整", "50万元"),
        ("3百万元", "300万元"), ("5千元", "5000元"), ("80 万元", "80万元"), ("0", "0元"), ("0-80万元", "0元..80万元"),
        ("80万元..80万元", "80万元"), ("080万元", "80万元"), ("80.0万元", "80万元"),
    ])
    func readsTheFormsInUse(text: String, canonical: String) throws {
        let reading = try Money.read(text)
        #expect(reading.value.text == canonical)
        #expect(reading.notes == [ValueNote(.halfwidth, [.value: canonical])])
        #expect(try Money.read(canonical).notes.isEmpty)
    }

    @Test(arguments: [
        "面议", "", "万元", "80万美元", "-80万美元", "0.001元", "8 0.5.5元", "80吨",
        "120万元..80万元", "80万..", "999999999999999999亿元", "1,20元", "80万元..120万元..150万元",
        "123456789012345678901元",
    ])
    func refusesOthers(text: String) {
        let fault = #expect(throws: ValueFault.self) { try Money.read(text) }
        #expect(fault?.code == .money)
        #expect(fault?.parameters[.value] == text)
    }

    @Test(arguments: [("80", "80"), ("８０", "80"), ("80-120", "80-120"), ("1,200,000", "1,200,000")])
    func asksForTheUnitOfANumber(text: String, plain: String) {
        let fault = #expect(throws: ValueFault.self) { try Money.read(text) }
        #expect(fault == ValueFault(.money, [.value: text, .unit: plain]))
    }

    @Test(arguments: [
        ("约80万元", "80万元"), ("80万元以上", "80万元"), ("八十万元", "80万元"), ("预计8.5万元/年", "8.5万元"),
        ("每年二十五万元左右", "25万元"), ("三百万元", "300万元"),
    ])
    func guessesTheAmountInAFewWords(text: String, guess: String) throws {
        let fault = #expect(throws: ValueFault.self) { try Money.read(text) }
        #expect(fault?.code == .money)
        #expect(try fault?.parameters[.guess] == Money.read(guess).value.text)
    }

    @Test func cannotBeBuiltBackwardOrBelowNought() {
        #expect(Money(fen: -1) == nil)
        #expect(Money(fen: 2, to: 1) == nil)
        #expect(Money(fen: 1)?.isRange == false)
        #expect(Money(fen: 1, to: 2)?.isRange == true)
    }
}
