import FoundationEssentials

/// What surrounds one run of the program; tests put another in its place.
struct Environment: Sendable {
    var variables: [String: String]
    var workingDirectory: String
    /// The moment that the run takes for the present.
    var now: Date

    /// The variable's value; one that is set to nothing counts as not set.
    subscript(_ name: String) -> String? {
        variables[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The path as seen from the working directory.
    func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(workingDirectory)/\(path)"
    }

    /// The surroundings of this process.
    static var process: Environment {
        Environment(
            variables: ProcessInfo.processInfo.environment,
            workingDirectory: FileManager.default.currentDirectoryPath,
            now: Date())
    }
}
