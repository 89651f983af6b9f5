import FoundationEssentials
import Glibc

/// A pass-phrase as the user gives it.
///
/// It comes from the terminal without a trace, from a file that is named in the environment, or as the
/// first line of the input; never as an argument, which others can see.
enum Passphrase {
    /// What a pass-phrase opens.
    enum Lock {
        case backup, key
    }

    /// The variable that names the file.
    static let variable = "RENCAI_PASSPHRASE_FILE"
    /// Shorter ones are tried out in no time.
    private static let leastLength = 8

    /// One that is to be used from now on; at a terminal it is typed twice.
    ///
    /// Of the key the environment may name the file of the present one, so another one comes from the
    /// terminal or the standard input.
    static func new(for lock: Lock, in session: Session) throws -> String {
        let file = lock == .key ? nil : session.environment[variable]
        let hint: Message = lock == .key ? .giveNewPassphrase(variable) : .givePassphrase(variable)
        let passphrase = try read(.askNewPassphrase(leastLength, lock), file, hint, session)
        guard passphrase.count >= leastLength else {
            throw Failure(.usage, .passphraseShort(leastLength), hint: hint)
        }
        if session.mayAsk, file == nil {
            let again = session.console.hiddenLine(after: .askPassphraseAgain)
            guard again == passphrase else { throw Failure(.usage, .passphrasesDiffer) }
        }
        return passphrase
    }

    /// One that was set before.
    static func known(of lock: Lock, in session: Session) throws -> String {
        try read(
            .askPassphrase(lock), session.environment[variable], .givePassphrase(variable), session)
    }

    private static func read(
        _ question: Message, _ file: String?, _ hint: Message, _ session: Session
    ) throws -> String {
        var text: String?
        if let file {
            let path = session.environment.absolute(file)
            guard let data = FileManager.default.contents(atPath: path) else {
                throw FileFault(reading: file, error: errno)
            }
            text = String(decoding: data, as: UTF8.self).firstLine
        } else if session.mayAsk {
            text = session.console.hiddenLine(after: question)
        } else {
            text = readLine(strippingNewline: true)
        }
        guard let text, !text.isEmpty else {
            throw Failure(.usage, .noPassphrase, hint: hint)
        }
        return text
    }
}

extension String {
    fileprivate var firstLine: String? {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first.map(String.init)
    }
}
