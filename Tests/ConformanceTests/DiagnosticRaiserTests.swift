import BatchFormat
import Foundation
import Pool
import Testing

/// Whoever reports a finding gives what its wording cannot do without.
@Suite struct DiagnosticRaiserTests {
    /// A place in the sources where a finding is made.
    struct Raiser: CustomTestStringConvertible {
        let file: String
        let code: DiagnosticCode
        /// What stands between the brackets of the call.
        let arguments: String

        var testDescription: String { "\(file) \(code)" }
    }

    @Test func givesEveryParticularThatIsNeeded() throws {
        let raisers = try Self.raisers()
        #expect(raisers.count > 100)
        for raiser in raisers where !raiser.arguments.contains("arameters") {
            let wording = wording(of: raiser.code, in: .chinese)
            // The field and the kind come with the record that a finding is about.
            let needed = Set(wording.message.required + (wording.remedy?.required ?? []))
                .subtracting(["field", "kind"])
            for name in needed {
                #expect(
                    raiser.arguments.contains(".\(name):"), "\(raiser.testDescription): {\(name)}")
            }
        }
    }

    private static func raisers() throws -> [Raiser] {
        let makers =
            /\b(?:Diagnostic|ValueFault|ValueNote|SheetFault|RegistryError|report|note)\(\s*\.([a-zA-Z]+[0-9]*)\b/
        return try Checkout.files(under: "Sources", endingIn: ".swift").flatMap { file in
            let text = try Checkout.text(file)
            return text.matches(of: makers).compactMap { match -> Raiser? in
                let name = String(match.output.1)
                guard let code = DiagnosticCode.allCases.first(where: { "\($0)" == name }) else {
                    return nil
                }
                return Raiser(
                    file: file, code: code,
                    arguments: text[match.range.lowerBound...].insideBrackets)
            }
        }
    }
}

extension Substring {
    /// The text up to the bracket that closes the first one.
    fileprivate var insideBrackets: String {
        var depth = 0
        let end = firstIndex { character in
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            return character == ")" && depth == 0
        }
        return String(self[..<(end ?? endIndex)])
    }
}
