package import Pool

/// How the records of a file differ from those of the registry, or from those of another file.
package struct Comparison: Sendable {
    /// The records that differ; a record of the new side alone is a `create`, one of the old side
    /// alone a `delete`.
    package var entries: [Preview.Entry] = []
    /// How many records say the same on both sides.
    package var unchanged = 0
    /// The records that the registry has in another revision than the file names.
    package var outdated: [Outdated] = []
    /// What keeps records, or whole files, from being compared.
    package var diagnostics = DiagnosticList()

    package init() {}

    /// Whether nothing differs and everything was compared.
    package var isEqual: Bool {
        entries.isEmpty && outdated.isEmpty && !diagnostics.hasErrors
    }

    /// A record that was changed after the office got it.
    package struct Outdated: Hashable, Sendable {
        package var kind: Kind
        package var key: Key
        package var title: String
        /// The revision that the file names, and the one that the registry has.
        package var given: String
        package var stored: String
        /// What was done since, newest first; `nil` when the registry never had that revision.
        package var steps: [Step]?
    }

    /// What one batch did to a record.
    package struct Step: Hashable, Sendable {
        package var batch: String
        package var operatorName: String
        package var appliedAt: String
        package var changes: [Preview.FieldChange]
    }

    /// A seal says nothing about the records, and what is compared was often edited after it.
    package static func isOfRecords(_ finding: Diagnostic) -> Bool {
        finding.severity == .error && finding.code != .count && finding.code != .hash
    }
}
