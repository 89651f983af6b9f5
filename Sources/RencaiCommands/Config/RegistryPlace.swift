import FoundationEssentials
import Glibc

/// The registry of a run, and how it was found.
struct RegistryPlace: Sendable {
    /// `nil` where there is none.
    let found: Config.Found?
    /// Registries on the way that belong to somebody else, which nobody asked for.
    private let foreign: [String]
    private let environment: Environment

    /// The name of a registry's file, where none is given.
    static let fileName = "rencai.db"

    /// What is named counts first; then what lies here, what is set, and what was used last.
    init(_ config: Config, _ environment: Environment) {
        self.environment = environment
        let set = config[.db].map {
            Config.Found(value: environment.absolute($0.value), origin: $0.origin)
        }
        let reach = RegistryReach(from: environment.workingDirectory, environment)
        if let set, set.isNamed {
            found = set
        } else if let here = reach.registry {
            found = Config.Found(value: here, origin: .folder)
        } else {
            found = set ?? Self.own(environment) ?? LastRegistry(environment).found
        }
        foreign = reach.foreign
    }

    /// The path of the registry, also of one that is not there.
    var path: String { found?.value ?? environment.absolute(Self.fileName) }

    /// Whether there is one, and not only a name for it.
    var isThere: Bool { found.map { FileManager.default.fileExists(atPath: $0.value) } ?? false }

    /// Whether the user did not choose the registry, here or in the settings.
    var isLastUsed: Bool { found?.origin == .lastUsed }

    /// The registry among the user's data.
    private static func own(_ environment: Environment) -> Config.Found? {
        let home = environment["HOME"].map { "\($0)/.local/share" }
        guard let data = environment["XDG_DATA_HOME"] ?? home else { return nil }
        let path = "\(data)/rencai/\(fileName)"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        return Config.Found(value: path, origin: .standard)
    }

    /// Why there is none, and what lies about instead.
    var failure: Failure {
        let near = RegistryReach.near(environment)
        let hint: Message =
            near.isEmpty && foreign.isEmpty
            ? .makeRegistry : .registriesElsewhere(near, foreign: foreign)
        return Failure(
            .inputOutput, found.map { .noRegistry($0.value) } ?? .noRegistryFound, hint: hint)
    }
}

extension Config.Found {
    /// Whether it was named for this run, and not set for all.
    fileprivate var isNamed: Bool {
        switch origin {
        case .option, .variable: true
        default: false
        }
    }
}
