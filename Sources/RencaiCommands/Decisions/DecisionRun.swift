import Matching
import Pool
import Registry
import Reports

/// The match run that a decision sheet is from: `二季度@r21`, its name and the revision it rests on.
struct DecisionRun {
    private let candidates: [Key: Set<Key>]

    /// What stands in the rows of a sheet.
    static func mark(_ name: String, revision: Int) -> String { "\(name)@r\(revision)" }

    /// The run of such a mark; `nil` where it is not kept, or another one has its name now.
    init?(_ mark: String, in store: RegistryStore) throws {
        let parts = mark.split(separator: "@", maxSplits: 1).map(String.init)
        let runs = try store.savedRuns()
        guard let name = parts.first, let run = runs.first(where: { $0.name == name }),
            Self.mark(run.name, revision: run.revision) == mark
        else { return nil }
        candidates = try store.candidates(ofRun: name)
    }

    func names(_ candidate: Key, for need: Key) -> Bool {
        candidates[need]?.contains(candidate) ?? false
    }
}
