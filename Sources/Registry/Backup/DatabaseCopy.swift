/// An earlier state of a registry, as the program keeps it beside the registry by itself.
///
/// It is a registry like any other: a database, and the key that opened it then.
package struct DatabaseCopy: Hashable, Sendable {
    package let path: String
    /// The moment of the run that made it, in UTC: `2026-11-30T09:50:12Z`.
    package let moment: String
    /// The revision of the registry that it holds.
    package let revision: Int

    var day: Substring { moment.prefix(10) }

    /// Reads what the name of a file says; `nil` for other files.
    init?(_ name: String, in folder: String) {
        let parts = name.split(separator: "-", maxSplits: 2)
        guard name.hasSuffix(Self.ending), parts.count >= 2, parts[1].first == "r",
            let moment = Self.moment(compact: parts[0]),
            let revision = Int(parts[1].dropFirst().prefix { $0.isASCII && $0.isNumber })
        else { return nil }
        path = folder + "/" + name
        self.moment = moment
        self.revision = revision
    }

    /// The name of the file of a copy, `20261130T095012Z-r12.db`; several of one second are numbered.
    static func name(moment: String, revision: Int, number: Int) -> String {
        let compact = moment.prefix(19).filter { $0.isNumber || $0 == "T" }
        return "\(compact)Z-r\(revision)\(number == 1 ? "" : "-\(number)")\(ending)"
    }

    /// `20261130T095012Z` as the ledger writes it.
    private static func moment(compact text: Substring) -> String? {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        guard text.count == 16, text.hasSuffix("Z"), digits.count == 14 else { return nil }
        let places = [
            (0, 4, "-"), (4, 2, "-"), (6, 2, "T"), (8, 2, ":"), (10, 2, ":"), (12, 2, "Z"),
        ]
        return places.map { start, count, mark in
            digits.dropFirst(start).prefix(count) + mark
        }.joined()
    }

    private static let ending = ".db"
}
