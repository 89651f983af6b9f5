package import Pool

/// What became of an undo.
package struct UndoOutcome: Sendable {
    /// Something that stays as it is, because it was changed since or is referred to.
    package struct Conflict: Hashable, Sendable {
        package var key: Key
        package var title: String
        /// The field; `nil` for the whole record.
        package var field: String?
        /// The batch that changed it since; `nil` when others refer to it.
        package var batch: String?
    }

    /// The batch that was taken back, and the one that did it.
    package var batch: String
    package var undoBatch: String
    package var preview: Preview
    package var conflicts: [Conflict]
    package var revision: Int
    package var isDryRun: Bool
}
