import Foundation
import Pool
import Testing

@testable import Ledger
@testable import Registry

/// The database that the migrations make.
@Suite struct SchemaTests {
    /// The SHA-256 of every migration, in order.
    ///
    /// A released migration never changes, since registries exist that were made by it; what it
    /// lacks goes into the next one. Until the first release they may change: put in the new
    /// hash, which the test prints.
    private static let frozen = [
        (
            name: "v001-registry",
            hash: "4695589f949e4cf61b51a770d26cd551ede0dad3f579028d2b58abcfd79a27a2"
        ),
        (
            name: "v002-match-run",
            hash: "d9f13a21471f15f9d4d9fec7c4c8d46be281d9e1692d1e08c6ddd962e559ed2d"
        ),
        (
            name: "v003-introduced",
            hash: "49b844d691fce9d86561e5956726c6f0234b5022ba06dcbc3f3ab8a4c2c7d149"
        ),
        (
            name: "v004-steps",
            hash: "410b6e00776e12393852bd2ee80f01ade0e25c6f8d48b2df59ee913e9363f8c8"
        ),
        (
            name: "v005-apart",
            hash: "ddbe9acc4e2e25363cb7545de89d59609470d4600ac580cc2d7d925a430b69e1"
        ),
        (
            name: "v006-audit",
            hash: "e5c583caeaf15685d8ba65e683c6b83ed9a6588902930ecd92ac1bd15618cce8"
        ),
        (
            name: "v007-vault",
            hash: "c0146f0b0d0195908211170567b5642987201ddd8a722cdc3ad3c5c9029f69b0"
        ),
        (
            name: "v008-plans",
            hash: "3865041324bb21ac4badab53cc6bb83af760fab660fb2716e3f56dfb393bae2f"
        ),
        (
            name: "v009-rest",
            hash: "87705668a880d2c7942bfdc2757579e27a76b5a5aa758fdfeb2c4e06aa7d6ef8"
        ),
    ]

    @Test func keepsReleasedMigrationsAsTheyWere() {
        #expect(Migrations.all.map(\.name) == Self.frozen.map(\.name))
        for (migration, frozen) in zip(Migrations.all, Self.frozen) {
            var seal = Seal()
            seal.update(migration.sql)
            #expect(seal.hex() == frozen.hash, "\(migration.name)")
        }
    }

    @Test func embedsEveryMigration() throws {
        let text = try Checkout.text("Schema/migrations.sql")
        #expect(
            Migrations.all.map { "-- Migration \($0.name)\n\($0.sql)" }.joined() == text)
    }

    @Test func readsMigrationsInTheOrderOfTheirText() {
        let text = "-- Migration a\nCREATE x;\n\n-- why\n-- Migration b\nALTER x;\n"
        let migrations = Migrations.read(text)
        #expect(migrations.map(\.name) == ["a", "b"])
        #expect(migrations.map(\.sql) == ["CREATE x;\n\n-- why\n", "ALTER x;\n"])
    }

    @Test func hasATableForEveryStoredKind() {
        let tables = DatabaseTables().names.filter { $0.hasPrefix("kind_") }
        #expect(tables == Kind.stored.map(tableName))
    }

    /// Personal values, references and repeatable values have tables of their own.
    ///
    /// In which order the columns stand is nobody's concern: the program names them.
    @Test(arguments: Kind.stored)
    func hasAColumnForEverySingleField(of kind: Kind) {
        let fields = kind.fields.filter { field in
            !field.isPersonal && !field.isReference && !field.isRepeated
        }
        let columns = DatabaseTables().columns(of: tableName(kind))
        #expect(columns.sorted() == (["id"] + fields.map { $0.name.lowercased() }).sorted())
    }

    @Test func readsColumnsThatALaterMigrationAdds() {
        let tables = DatabaseTables([
            """
            CREATE TABLE kind_team (
                id   INTEGER PRIMARY KEY REFERENCES record (id),
                name TEXT
            ) STRICT;
            """,
            "ALTER TABLE kind_team ADD COLUMN motto TEXT;",
        ])
        #expect(tables.columns(of: "kind_team") == ["id", "name", "motto"])
    }
}

/// The name of the table that holds the single values of a kind.
func tableName(_ kind: Kind) -> String { "kind_\(kind.rawValue.lowercased())" }

/// The tables that the migrations make, read from their text.
struct DatabaseTables {
    private var tables: [(name: String, columns: [String])] = []

    init() { self.init(Migrations.all.map(\.sql)) }

    /// The tables that these migrations make, one after the other.
    init(_ migrations: [String]) {
        for line in migrations.flatMap({ $0.split(separator: "\n") }) { read(line) }
    }

    var names: [String] { tables.map(\.name) }

    func columns(of table: String) -> [String] {
        tables.first { $0.name == table }?.columns ?? []
    }

    /// Takes the name of a table, or a column of the table that is open.
    private mutating func read(_ line: Substring) {
        let words = line.split(separator: " ")
        if line.hasPrefix("CREATE TABLE ") {
            tables.append((String(words[2]), []))
        } else if line.hasPrefix("ALTER TABLE "),
            words.dropFirst(3).starts(with: ["ADD", "COLUMN"]),
            let table = tables.firstIndex(where: { $0.name == words[2] })
        {
            tables[table].columns.append(words[5].filter { $0 != "\"" })
        } else if line.hasPrefix("    "), let name = words.first, let last = tables.indices.last,
            ["TEXT", "INTEGER", "BLOB"].contains(words.dropFirst().first?.filter(\.isLetter))
        {
            tables[last].columns.append(name.filter { $0 != "\"" })
        }
    }
}
