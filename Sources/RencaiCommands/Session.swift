/// What a command works with: where it writes, what surrounds it, and how it is set up.
struct Session: Sendable {
    let console: Console
    let environment: Environment
    let config: Config
    /// Whether the user sits at a terminal and may be asked.
    let mayAsk: Bool

    /// The path of the registry.
    var database: String { config.database(environment: environment).value }
}
