import BatchFormat
import Pool

extension ImportOutcome {
    /// The outcome without a word of a file that bears a mark of secrecy.
    ///
    /// Nothing of such a file is to be kept or shown, so nothing of it goes on from here but where
    /// the mark stands.
    package var withholdingSecrets: ImportOutcome {
        guard diagnostics.bearsSecretMark else { return self }
        var outcome = ImportOutcome(
            file: file, result: .rejected, preview: Preview(),
            diagnostics: diagnostics.withholdingSecrets, revision: revision)
        outcome.isSecret = true
        return outcome
    }
}
