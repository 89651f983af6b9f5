import FoundationEssentials
import Glibc
import Pool
import Registry

/// What a command works with: where it writes, what surrounds it, and how it is set up.
struct Session: Sendable {
    let console: Console
    let environment: Environment
    let config: Config
    let place: RegistryPlace
    /// Whether the user sits at a terminal and may be asked.
    let mayAsk: Bool

    /// The path of the registry.
    var database: String { place.path }

    /// Opens the registry.
    ///
    /// What writes may have to seal, and asks for the pass-phrase of the key.
    func registry(
        _ access: RegistryStore.Access, passphrase source: PassphraseSource? = nil
    ) throws -> RegistryStore {
        guard access == .reading || !console.asksMembers else {
            throw Failure(.usage, .membersWrite)
        }
        let source = source ?? (access == .writing ? .asked : .file)
        let path = database
        var status = stat()
        // What else keeps it from being found, the registry says.
        guard place.found != nil, unsafe stat(path, &status) == 0 || errno != ENOENT else {
            throw place.failure
        }
        if place.isLastUsed { try admitLastUsed(access) }
        let console = console
        let patience = Patience(
            notice: { console.tell(Message.waitingForWriter.text) },
            isInterrupted: { Interruption.isAsked })
        let store = try RegistryStore(
            path: path, access, patience: patience, backups: backups,
            passphrase: { keyPassphrase(source) })
        LastRegistry(environment).note(path)
        if let key = store.exposedKey { console.tell(Message.keyExposed(key).text) }
        if access == .writing, let sharedAccount {
            console.tell(Message.sharedAccount(sharedAccount).text)
        }
        return store
    }

    /// How many backups the program makes by itself, and of which moment this run's are.
    private var backups: BackupPolicy {
        let kept = config[.backups].flatMap { Int($0.value) } ?? BackupPolicy.usual
        return BackupPolicy(kept: kept, moment: environment.timestamp)
    }

    /// A registry that nobody chose is read by its name, and written only when that is meant.
    private func admitLastUsed(_ access: RegistryStore.Access) throws(Failure) {
        guard access == .writing else { return console.tell(Message.lastUsed(database).text) }
        let isMeant = mayAsk && console.asks(.askLastUsed(database))
        guard isMeant else {
            throw Failure(.refused, .lastUsedForWriting(database), hint: .nameRegistry(database))
        }
    }

    /// The day that is meant; today when none is named.
    func day(_ text: String?) throws(Failure) -> PartialDate {
        let date = text.map { PartialDate(canonical: $0) } ?? environment.today
        guard let date, date.precision == .day else { throw .noDay(text ?? "") }
        return date
    }
}
