package import Pool

/// What is said of one diagnostic code in one language.
///
/// A message is one phrase that states the rule, a remedy one phrase that says how to mend it; an
/// explanation is a sentence or two for those who ask why.
package struct Wording: Sendable {
    package let message: Template
    package let remedy: Template?
    package let explanation: Template

    init(_ message: Template, fix remedy: Template? = nil, _ explanation: Template) {
        self.message = message
        self.remedy = remedy
        self.explanation = explanation
    }
}

/// What is said of a code; the tables hold every code, as the tests check.
package func wording(of code: DiagnosticCode, in language: Language) -> Wording {
    let table =
        switch language {
        case .chinese: Chinese.wordings
        case .english: English.wordings
        }
    return table[code] ?? Wording(Template(code.slug), Template(code.slug))
}

/// What a code is called, in a few words.
package func name(of code: DiagnosticCode, in language: Language) -> String {
    switch language {
    case .chinese: Chinese.names[code] ?? code.slug
    case .english: code.slug
    }
}

/// The word for a severity.
package func word(for severity: Diagnostic.Severity, in language: Language) -> String {
    switch (severity, language) {
    case (.error, .chinese): "错误"
    case (.warning, .chinese): "警告"
    case (.note, .chinese): "提示"
    case (_, .english): severity.rawValue
    }
}
