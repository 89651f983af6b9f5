/// When output is coloured: the values of `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
    case auto, always, never

    /// Whether to colour, by the conventions of no-color.org and CLICOLOR_FORCE.
    func isOn(environment: Environment, isTerminal: Bool) -> Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            if environment["NO_COLOR"] != nil { return false }
            if let force = environment["CLICOLOR_FORCE"], force != "0" { return true }
            return isTerminal && environment["TERM"] != "dumb"
        }
    }
}
