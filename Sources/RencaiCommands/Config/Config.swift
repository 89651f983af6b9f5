import FoundationEssentials

/// The settings of one run, each with the place that it comes from.
///
/// Options win over variables, these over the project's file, the user's and the system's.
struct Config: Sendable {
    /// Where a setting was found.
    enum Origin: Hashable, Sendable {
        case option(String)
        case variable(String)
        case file(String)
        /// In the folder of the run, or in one above it.
        case folder
        case lastUsed
        case standard

        var text: String {
            switch self {
            case .option(let name), .variable(let name), .file(let name): name
            case .folder: Message.foundInFolder.text
            case .lastUsed: Message.foundLastUsed.text
            case .standard: Message.settingDefault.text
            }
        }
    }

    /// A setting as found.
    struct Found: Hashable, Sendable {
        var value: String
        var origin: Origin
    }

    private var found: [Setting: Found] = [:]

    init(options: [Setting: String], environment: Environment) throws(Failure) {
        var files: [ConfigFile] = []
        for path in Self.paths(environment: environment) {
            if let file = try ConfigFile(path: path) { files.append(file) }
        }
        for setting in Setting.allCases {
            found[setting] =
                options[setting].map { Found(value: $0, origin: .option(setting.option ?? "")) }
                ?? Self.value(of: setting, in: environment)
                ?? files.lazy.filter { Self.mayMake(setting, $0, environment) }
                .compactMap { Self.value(of: setting, in: $0) }.first
        }
        try check()
    }

    /// The setting, where one is made.
    subscript(_ setting: Setting) -> Found? { found[setting] }

    /// The files that are read, the first that says something wins.
    static func paths(environment: Environment) -> [String] {
        ["\(environment.workingDirectory)/.rencai.rec"]
            + [userPath(environment), "/etc/rencai.rec"].compactMap(\.self)
    }

    /// The user's own file.
    static func userPath(_ environment: Environment) -> String? {
        let home = environment["HOME"].map { "\($0)/.config" }
        return (environment["XDG_CONFIG_HOME"] ?? home).map { "\($0)/rencai/config.rec" }
    }

    /// Whether a file is heard on a setting: others may not choose the registry, and nobody but the user
    /// a program that is run.
    private static func mayMake(
        _ setting: Setting, _ file: ConfigFile, _ environment: Environment
    ) -> Bool {
        switch setting {
        case .db: file.isTrusted
        case .vectors: file.isTrusted && file.path == userPath(environment)
        default: true
        }
    }

    private static func value(of setting: Setting, in environment: Environment) -> Found? {
        guard let variable = setting.variable, let value = environment[variable] else { return nil }
        return Found(value: value, origin: .variable(variable))
    }

    /// The file's value; a path in a file is seen from the folder of that file.
    private static func value(of setting: Setting, in file: ConfigFile) -> Found? {
        guard let value = file.values[setting] else { return nil }
        guard setting == .db, !value.hasPrefix("/"), let slash = file.path.lastIndex(of: "/")
        else { return Found(value: value, origin: .file(file.path)) }
        return Found(value: file.path[...slash] + value, origin: .file(file.path))
    }

    private func check() throws(Failure) {
        for setting in Setting.allCases {
            guard let found = found[setting], !setting.allowedValues.isEmpty,
                !setting.allowedValues.contains(found.value)
            else { continue }
            throw Failure(
                .usage,
                .configInvalidValue(
                    found.value, setting: setting.rawValue, allowed: setting.allowedValues,
                    origin: found.origin.text))
        }
    }
}
