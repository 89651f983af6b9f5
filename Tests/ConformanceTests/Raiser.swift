import Pool
import Testing

/// A place in the sources that raises a code.
///
/// A code shares its name with many other things, `.map` and `.merged` among them; what raises it
/// is a call that takes a code first, or a value of which the source says that it is a code.
struct Raiser: CustomTestStringConvertible {
    let file: String
    let code: DiagnosticCode
    /// What stands between the brackets of a call; empty where the code is handed on.
    let arguments: String

    var testDescription: String { "\(file) \(code)" }

    /// Whether the particulars are put together elsewhere: handed on, or added by what is called.
    var isCompleted: Bool {
        arguments.isEmpty || arguments.contains("arameters")
            || ["fault(", "finding(", "codes.append("].contains { arguments.hasPrefix($0) }
    }

    /// All places, but for the list of the codes and what is said of them.
    static func all() throws -> [Raiser] {
        let files = Checkout.files(under: "Sources", endingIn: ".swift").filter { file in
            !file.hasPrefix("Sources/Words/") && !file.hasSuffix("/DiagnosticCode.swift")
        }
        let texts = try files.map { (file: $0, text: try Checkout.text($0).withoutComments) }
        let names = Set(texts.flatMap { takers(in: $0.text) })
        return texts.flatMap {
            calls(in: $0.text, of: $0.file, names) + values(in: $0.text, of: $0.file)
        }
    }

    /// The functions and types whose first argument is a code without a label.
    private static func takers(in text: String) -> [String] {
        let declaration = /\b(?:func (\w+)|init)\(\s*_ \w+: DiagnosticCode\b/
        return text.matches(of: declaration).compactMap { match in
            if let name = match.output.1 { return String(name) }
            let types = text[..<match.range.lowerBound].matches(
                of: /\b(?:struct|extension|class) (\w+)/)
            return types.last.map { String($0.output.1) }
        }
    }

    private static func calls(in text: String, of file: String, _ takers: Set<String>) -> [Raiser] {
        // A code that is asked for is not raised.
        let names = takers.subtracting(["keeps", "has", "countsOnly", "withdraw"]).union([
            "self.init", "codes.append",
        ])
        return text.matches(of: /\b(?:findings\.)?((?:self\.|codes\.)?\w+)\(/).flatMap {
            call -> [Raiser] in
            guard names.contains(String(call.output.1)) else { return [] }
            let brackets = text[call.range.lowerBound...].insideBrackets
            return codes(in: brackets.firstArgument).map {
                Raiser(file: file, code: $0, arguments: brackets)
            }
        }
    }

    /// The codes of constants and results that are declared to be codes, and of labelled arguments.
    private static func values(in text: String, of file: String) -> [Raiser] {
        let constants = text.matches(of: /DiagnosticCode\??\s*=\s*([^\n]+)/).map(\.output.1)
        let labelled = text.matches(of: /\b(?:note|refusal)(?::| =) (\.\w+)/).map(\.output.1)
        let bodies = text.matches(of: /-> DiagnosticCode\?? \{((?:\n(?: {8}[^\n]*)?)*)/).map(
            \.output.1)
        let fallbacks = text.matches(of: /\?\? (\([^\n]*\)|\.\w+)/).map(\.output.1)
        return (constants + labelled + bodies + fallbacks).flatMap(codes).map {
            Raiser(file: file, code: $0, arguments: "")
        }
    }

    /// The codes among the members that are named without a type and not called.
    private static func codes(in text: some StringProtocol) -> [DiagnosticCode] {
        let text = String(text)
        return text.matches(of: /(?:^|[\s(!])\.(\w+)\b(?!\s*[({])/).compactMap { match in
            let isCompared = text[..<match.range.lowerBound].hasSuffix("==")
            return isCompared ? nil : DiagnosticCode.named[String(match.output.1)]
        }
    }
}

extension DiagnosticCode {
    fileprivate static let named = Dictionary(
        uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

extension StringProtocol {
    fileprivate var withoutComments: String { String(self).replacing(/\/\/[^\n]*/, with: "") }

    /// The text from the first bracket up to the one that closes it.
    fileprivate var insideBrackets: String {
        var depth = 0
        let end = firstIndex { character in
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            return character == ")" && depth == 0
        }
        return String(self[..<(end ?? endIndex)])
    }

    /// Of the arguments of a call the first one.
    fileprivate var firstArgument: SubSequence {
        var depth = 0
        let start = firstIndex(of: "(").map(index(after:)) ?? startIndex
        return self[start...].prefix { character in
            depth += "([{".contains(character) ? 1 : ")]}".contains(character) ? -1 : 0
            return character != "," || depth > 0
        }
    }
}
