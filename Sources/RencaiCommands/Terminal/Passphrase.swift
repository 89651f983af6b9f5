import FoundationEssentials
import Glibc

/// A pass-phrase as the user gives it.
///
/// It comes from the terminal without a trace, from a file that is named in the environment, or as the
/// first line of the input; never as an argument, which others can see.
enum Passphrase {
    /// The variable that names the file.
    static let variable = "RENCAI_PASSPHRASE_FILE"
    /// Shorter ones are tried out in no time.
    private static let leastLength = 8

    /// One that is to be used from now on; at a terminal it is typed twice.
    static func new(in session: Session) throws -> String {
        let passphrase = try read(.askNewPassphrase(leastLength), session)
        guard passphrase.count >= leastLength else {
            throw Failure(.usage, .passphraseShort(leastLength))
        }
        if session.mayAsk, session.environment[variable] == nil {
            let again = session.console.hiddenLine(after: .askPassphraseAgain)
            guard again == passphrase else { throw Failure(.usage, .passphrasesDiffer) }
        }
        return passphrase
    }

    /// One that was set before.
    static func known(in session: Session) throws -> String { try read(.askPassphrase, session) }

    private static func read(_ question: Message, _ session: Session) throws -> String {
        if let name = session.environment[variable] {
            let path = session.environment.absolute(name)
            guard let data = FileManager.default.contents(atPath: path) else {
                throw FileFault(reading: name, error: errno)
            }
            return try demand(String(decoding: data, as: UTF8.self).firstLine)
        }
        guard session.mayAsk else { return try demand(readLine(strippingNewline: true)) }
        return try demand(session.console.hiddenLine(after: question))
    }

    private static func demand(_ text: String?) throws(Failure) -> String {
        guard let text, !text.isEmpty else {
            throw Failure(.usage, .noPassphrase, hint: .givePassphrase(variable))
        }
        return text
    }
}

extension String {
    fileprivate var firstLine: String? {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first.map(String.init)
    }
}
