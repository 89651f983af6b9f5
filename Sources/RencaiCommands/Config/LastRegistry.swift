import FoundationEssentials

/// The registry that was used last, as a file among the user's state keeps it.
struct LastRegistry {
    private let environment: Environment
    /// The file; `nil` for somebody without a home.
    private let file: String?

    init(_ environment: Environment) {
        self.environment = environment
        let home = environment["HOME"].map { "\($0)/.local/state" }
        file = (environment["XDG_STATE_HOME"] ?? home).map { "\($0)/rencai/last.rec" }
    }

    /// The registry, if it is still there.
    var found: Config.Found? {
        guard let path, FileManager.default.fileExists(atPath: path) else { return nil }
        return Config.Found(value: path, origin: .lastUsed)
    }

    private var path: String? {
        file.flatMap { try? ConfigFile(path: $0) }?.values[.db]
    }

    /// Notes a registry; where nothing can be noted, nothing is lost.
    func note(_ registry: String) {
        guard let file, registry != path, !registry.contains("\n") else { return }
        try? Folder.make(file.folder)
        try? OutputFile.write(
            "Config: last\nDb: \(registry)\n", to: file, environment: environment, mode: 0o600)
    }
}
