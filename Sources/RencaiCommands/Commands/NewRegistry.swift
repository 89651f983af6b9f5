import FoundationEssentials
import ImportKit
import Ledger
import Pool
import Registry

/// A registry that was just made and holds the vocabulary.
struct NewRegistry {
    let store: RegistryStore
    private let messages: [Message]

    /// What was made, to be told to the user; commands in it are called as they are then.
    var lines: [String] { messages.map(\.text) }

    /// Makes the registry, its folder where it is missing, and its key.
    init(at path: String, source: String, _ session: Session) throws {
        guard Key.isSpace(source), source != Key.shared else {
            throw Failure(.usage, .invalidSource(source))
        }
        let file = session.environment.absolute(path)
        guard !FileManager.default.fileExists(atPath: file) else {
            throw Failure(.refused, .registryExists(path))
        }
        guard !FileManager.default.fileExists(atPath: file + ".key") else {
            throw Failure(.refused, .keyExists(path + ".key"), hint: .moveKey)
        }
        try Folder.make(file.folder)
        store = try RegistryStore.create(at: file, source: source) { store in
            try Self.addVocabulary(to: store, session)
        }
        let counts = try store.counts()
        let list = Kind.stored.compactMap { kind in counts[kind].map { "\(kind.title) \($0)" } }
        messages = [
            .registryMade(path), .keyMade("\(path).key"), .keepKey,
            .vocabularyMade(list.joined(separator: words("、", ", "))),
        ]
    }

    private static func addVocabulary(to store: RegistryStore, _ session: Session) throws {
        let intake = BatchIntake(session, store)
        for batch in ImportKit.vocabulary {
            let report = try intake.report(on: .init(name: batch.name, bytes: batch.bytes))
            guard report.result == .accepted else {
                throw Failure(.bug, .internalError("\(batch.name): \(report.result)"))
            }
        }
    }
}
