import GRDB
import Ledger
import Pool

/// A key as people type it: `space:local`, or the local part alone, which may be in any space.
///
/// An identity number finds the record that was reported under it.
struct NamedKey {
    private let space: String?
    private let local: String

    init(_ text: String, _ vault: Vault?) {
        let colon = text.firstIndex(of: ":")
        space = colon.map { String(text[..<$0]) }
        let given = colon.map { String(text[text.index(after: $0)...]) } ?? text
        local = given.asIdentityNumber.flatMap { vault?.pseudonym($0) } ?? given
    }

    var isEmpty: Bool { local.isEmpty }

    /// The table `named` of a query, a row for each space in which the key may be.
    ///
    /// With it, and `CROSS JOIN` after it, SQLite looks keys up in their index; comparing joined texts it
    /// would read them all, and left to choose it goes through all keys where their records are sorted.
    static let table =
        """
        named (space, local) AS (SELECT id, CAST(?1 AS TEXT) FROM space
            WHERE CAST(?2 AS TEXT) IS NULL OR name = ?2)
        """

    /// The records to which the key leads.
    static let records = """
        WITH \(table)
        SELECT alias.record FROM named CROSS JOIN alias USING (space, local)
            JOIN space ON space.id = alias.space
            JOIN record ON record.id = alias.record
        WHERE record.gone = 0 GROUP BY alias.record ORDER BY min(space.name)
        """

    /// The values of `?1` and `?2`.
    var arguments: StatementArguments { [local, space] }
}
