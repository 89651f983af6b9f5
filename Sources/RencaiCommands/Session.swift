import FoundationEssentials
import Glibc
import Pool
import Registry

/// What a command works with: where it writes, what surrounds it, and how it is set up.
struct Session: Sendable {
    let console: Console
    let environment: Environment
    let config: Config
    /// Whether the user sits at a terminal and may be asked.
    let mayAsk: Bool

    /// The path of the registry.
    var database: String { config.database(environment: environment).value }

    /// Opens the registry.
    func registry(_ access: RegistryStore.Access) throws -> RegistryStore {
        let path = database
        guard FileManager.default.fileExists(atPath: path) else {
            throw Failure(.inputOutput, .noRegistry(path), hint: .makeRegistry)
        }
        let console = console
        let patience = Patience(
            notice: { console.tell(Message.waitingForWriter.text) },
            isInterrupted: { Interruption.isAsked })
        return try RegistryStore(path: path, access, patience: patience)
    }

    /// The day that is meant; today when none is named.
    func day(_ text: String?) throws(Failure) -> PartialDate {
        let date = text.map { PartialDate(canonical: $0) } ?? environment.today
        guard let date, date.precision == .day else {
            throw Failure(.usage, .invalidDay(text ?? ""))
        }
        return date
    }

    /// Who answers for what is written: as set, else the login name of the machine.
    var operatorName: String {
        let set = config[.operator]?.value ?? environment["LOGNAME"] ?? environment["USER"]
        if let set { return set }
        guard let user = unsafe getpwuid(getuid()), let name = unsafe user.pointee.pw_name else {
            return "uid \(getuid())"
        }
        return unsafe String(cString: name)
    }
}
