import Registry

/// Where the pass-phrase of the key comes from, if it has one.
enum PassphraseSource {
    /// The file that the environment names; without one the keys stay locked.
    case file
    /// That file, or else a terminal.
    case asked
    /// That file, or else a terminal or the standard input.
    case fromInput
}

extension Session {
    /// The pass-phrase, once it is needed; `nil` where none is given.
    func keyPassphrase(_ source: PassphraseSource) -> String? {
        let isGiven =
            switch source {
            case .file: environment[Passphrase.variable] != nil
            case .asked: environment[Passphrase.variable] != nil || mayAsk
            case .fromInput: true
            }
        guard isGiven else { return nil }
        return try? Passphrase.known(of: .key, in: self)
    }
}
