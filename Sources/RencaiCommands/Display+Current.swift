import Pool
import Words

extension Display {
    /// Findings in the language of the run, for files and programs.
    static var current: Display { Display(calling: "rencai") }

    /// Findings as they are told to the user, who can type the commands in them.
    static var told: Display { Display(calling: SuggestedCommand.program.escaped) }

    private init(calling program: String) {
        self.init(
            language: .current,
            label: { kind, field, language in
                guard language == .chinese else { return field }
                return Kind(rawValue: kind)?.field(named: field)?.label ?? field
            },
            spelling: { action, language in action.command(of: program, in: language) })
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
