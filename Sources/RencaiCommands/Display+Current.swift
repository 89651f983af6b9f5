import Pool
import Words

extension Display {
    /// Findings in the language of the run.
    static var current: Display {
        Display(language: .current) { kind, field, language in
            guard language == .chinese else { return field }
            return Kind(rawValue: kind)?.field(named: field)?.label ?? field
        }
    }
}

extension Field {
    /// The name that people know, in the language of the run.
    var title: String { words(label, name.replacing("_", with: " ")) }
}

extension Kind {
    /// The name that people know, in the language of the run.
    var title: String { words(label, rawValue) }
}
