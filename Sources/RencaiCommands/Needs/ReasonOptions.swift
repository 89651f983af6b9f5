import ArgumentParser
import Pool
import Registry

/// What is said of a step in the life of a need that has a reason: of which need, why and when.
struct ReasonOptions: ParsableArguments {
    @Argument(help: .words("需求编号或名称", "key or name of a need", value: ("需求", "need")))
    var name: String

    @Option(help: .words("理由", "why", value: ("理由", "text")))
    var reason: String

    @Option(help: .words("哪一天（默认今天）", "on which day (default: today)", value: ("日期", "date")))
    var on: String?

    /// The need, once a reason is given.
    func need(in store: RegistryStore) throws -> RegistryRecord {
        guard !reason.trimmed.isEmpty else { throw Failure(.usage, .missingValue("--reason")) }
        return try store.record(.need, named: name)
    }

    /// The reason as it is typed.
    var typed: [String] { ["--reason", reason.asShellWord] }
}
