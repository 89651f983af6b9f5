import FoundationEssentials
import Ledger
import Matching
import Pool
import Registry
import Reports

/// Under which key a learned profile is proposed, and in which file; neither takes the place of
/// another.
struct ProfileTarget {
    let key: Key
    let file: String

    init(
        _ name: String, _ output: String?, _ store: RegistryStore, _ session: Session
    ) throws {
        let key = Key.isLocal(name) ? Key(space: try store.state().source, local: name) : nil
        guard let key, name.maskingPersonalNumbers == name else {
            throw Failure(.usage, .invalidProfileName(name))
        }
        let taken = try store.records(.profile).contains {
            [$0.key.local, $0.title].contains(name)
        }
        guard !taken else {
            throw Failure(.refused, .profileExists(name), hint: .chooseProfileName)
        }
        self.key = key
        file = output ?? "\(name.replacing("/", with: "-")).rec"
        try session.demandTextName(file)
        let path = session.environment.absolute(file)
        // The report is there.
        guard !file.isStandardOutput else {
            throw Failure(.usage, .invalidValue(file, option: "--output", allowed: []))
        }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw FileFault(.fileExists, file)
        }
    }

    /// Writes the batch of a profile.
    func write(
        _ profile: Matching.Profile, _ report: LearningReport, replacing base: Matching.Profile,
        _ store: RegistryStore, _ session: Session
    ) throws {
        let records = try store.records(.profile)
        let draft = ProfileDraft(
            profile, as: key, from: records.first { $0.key.local == base.name },
            note: report.note)
        let text = draft.text(
            madeAt: session.environment.timestamp, digest: report.digest, comments: report.comments)
        try session.write(Array(text.utf8), to: file)
    }
}
