import Pool
import TestSupport
import Testing

@Suite struct CreditCodeTests {
    @Test(arguments: ["91350100M000100Y43"])
    func acceptsSoundCodes(text: String) throws {
        let reading = try CreditCode.read(text)
        #expect(reading.value.text == text)
        #expect(reading.value.isSound)
        #expect(reading.notes.isEmpty)
    }

    @Test func knowsItsParts() throws {
        let code = try #require(CreditCode("91350100M000100Y43"))
        #expect(code.regionCode == "350100")
        #expect(code.organizationCode == "M000100Y4")
    }

    @Test(arguments: [
        "91350100m000100y43", "９１３５０１００Ｍ０００１００Ｙ４３", " 91350100 M000100Y4 3 ",
        "91350100-M000100Y-43",
    ])
    func normalisesWidthCaseAndBlanks(text: String) throws {
        let reading = try CreditCode.read(text)
        #expect(reading.value.text == "91350100M000100Y43")
        #expect(reading.notes == [ValueNote(.halfwidth, [.value: "91350100M000100Y43"])])
    }

    @Test(arguments: ["", "91350100M000100Y4", "91350100M000100Y433", "9135O1O0Z000100Y43", "无"])
    func refusesOtherShapes(text: String) {
        let fault = #expect(throws: ValueFault.self) { try CreditCode.read(text) }
        #expect(fault?.code == .uscc)
        #expect(fault?.parameters == [.value: text])
    }

    @Test func suggestsDigitsForTheLettersNoCodeHas() {
        let fault = #expect(throws: ValueFault.self) { try CreditCode.read("9I35OI00M000I00Y43") }
        #expect(fault?.parameters[.guess] == "91350100M000100Y43")
        #expect(CreditCode.suggestion(for: "9I35OI00M000I00Y44") == nil)
    }

    @Test(arguments: [
        "91350100M000100Y44",  // GB 32100-2015
        "91350100M000100Y56",  // GB 11714-1997 alone: Y5 for Y4, the last digit fits
    ])
    func warnsOfWrongCheckDigits(text: String) throws {
        let reading = try CreditCode.read(text)
        #expect(!reading.value.isSound)
        #expect(reading.notes == [ValueNote(.usccCheck, [.value: text])])
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
    func acceptsTheCodesOfRealRegisters() throws {
        let codes = try SharedData.creditCodes()
        #expect(codes.count > 17_000)
        let doubted = codes.filter { CreditCode($0)?.isSound != true }
        #expect(doubted == [])
    }

    /// 31 is a prime and no weight is a multiple of it: no change of one character goes unseen.
    @Test(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
    func catchesEveryChangeOfOneCharacter() throws {
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
        var (shape, check, missed) = (0, 0, 0)
        for text in try SharedData.creditCodes().prefix(1000) {
            let bytes = Array(text.utf8)
            for place in bytes.indices {
                for other in alphabet where other != bytes[place] {
                    var changed = bytes
                    changed[place] = other
                    switch CreditCode(String(decoding: changed, as: UTF8.self))?.isSound {
                    case nil: shape += 1
                    case false: check += 1
                    case true: missed += 1
                    }
                }
            }
        }
        #expect(missed == 0)
        #expect(shape + check == 1000 * 18 * 35)
        // Six places hold digits only, the others no I, O, S, V, Z.
        #expect(shape == 1000 * (6 * 26 + 12 * 5))
    }
}

extension SharedData {
    /// The credit codes of both sets, in the order of the files.
    fileprivate static func creditCodes() throws -> [String] {
        let firms = try lines("firms/firms.csv").dropFirst().map {
            String($0.split(separator: ",", omittingEmptySubsequences: false)[1])
        }
        return try lines("numbers/credit-codes-valid.txt") + firms.filter { $0 != "无" }
    }
}
