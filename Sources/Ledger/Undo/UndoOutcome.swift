package import Pool

/// What became of an undo.
package struct UndoOutcome: Sendable {
    /// Something that stays as it is, and what stands in the way.
    package struct Conflict: Hashable, Sendable {
        package var key: Key
        package var title: String
        package var kind: Kind
        /// The field; `nil` for the whole record.
        package var field: String?
        package var reason: Reason
        /// The batch that changed it since, where that is the reason.
        package var batch: String?
        /// The other record that stands in the way.
        package var other: Key?
        /// Whether the record is out of sight and stays so.
        package var isGone = false

        package init(
            key: Key, title: String, kind: Kind, field: String?, reason: Reason,
            batch: String? = nil, other: Key? = nil, isGone: Bool = false
        ) {
            (self.key, self.title, self.kind, self.field) = (key, title, kind, field)
            (self.reason, self.batch, self.other) = (reason, batch, other)
            self.isGone = isGone
        }
    }

    /// Why something stays as it is: no import would make what it was before.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// A later batch changed it.
        case changed
        /// Others that stay refer to it.
        case referred
        /// Another record has been merged into it.
        case absorbed
        /// What it referred to, or was merged into, is gone.
        case targetGone = "target-gone"
        /// A field that it must have would be empty.
        case required
        /// Somebody else of the office has the identity number.
        case identity
        /// Broader tags would lead in a circle.
        case circle
        /// It would end before it begins.
        case period
        /// The need was reviewed since as it is now.
        case reviewed
    }

    /// The batch that was taken back, and the one that did it.
    package var batch: String
    package var undoBatch: String
    package var preview: Preview
    package var conflicts: [Conflict]
    package var revision: Int
    package var isDryRun: Bool
    /// Whether nothing was done, for everything that the batch did stays as it is.
    package var isRefused = false
    /// The batch that would stand twice, as it has been imported again; then nothing was done.
    package var importedAgain: String?
    /// Whether `undoBatch` had done it before; then nothing was done.
    package var isAlready = false

    /// Whether there is something to be written.
    package var isTaken: Bool { importedAgain == nil && !isRefused && !isAlready }
}
