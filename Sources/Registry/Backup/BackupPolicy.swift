/// When a registry makes backups by itself, and how many of them it keeps.
package struct BackupPolicy: Sendable {
    /// How many are kept; 0 makes none.
    package let kept: Int
    /// The moment of the run with its zone, as ISO 8601 has it, after which backups are named.
    package let moment: String

    /// So many are kept unless somebody says otherwise.
    package static let usual = 10
    package static let none = BackupPolicy(kept: 0, moment: "")

    /// A write of more changes has a backup of its own before it; others share one a day.
    static let mostUnsaved = 100

    package init(kept: Int = usual, moment: String) {
        self.kept = kept
        self.moment = moment
    }
}
