import BatchFormat
import Foundation
import Pool
import Schema
import Testing

/// The database that the migrations make.
@Suite struct SchemaTests {
    /// The SHA-256 of every migration, in order.
    ///
    /// A released migration never changes, since registries exist that were made by it; what it
    /// lacks goes into the next one. Until the first release `v001` may change: put in the new
    /// hash, which `sha256sum Schema/migrations/*.sql` prints.
    private static let frozen = [
        "v001-registry": "5e17b2290c821bcb444e6a6908f216abb02e9bf22eefc6c5c36f7bcc6a6e0c54"
    ]

    @Test func keepsReleasedMigrationsAsTheyWere() throws {
        for path in Checkout.files(under: "Schema/migrations", endingIn: ".sql") {
            let name = String(path.split(separator: "/")[2].dropLast(4))
            var seal = Seal()
            seal.update(try Checkout.text(path))
            #expect(seal.hex() == Self.frozen[name], "\(path)")
        }
    }

    @Test func embedsEveryMigrationInOrder() throws {
        let paths = Checkout.files(under: "Schema/migrations", endingIn: ".sql")
        #expect(
            paths.map { String($0.split(separator: "/")[2].dropLast(4)) } == embedded.map(\.name))
        for (path, migration) in zip(paths, embedded) {
            #expect(try Checkout.text(path) == migration.sql, "\(path)")
        }
        #expect(Set(embedded.map(\.name)) == Set(Self.frozen.keys))
    }

    @Test func hasATableForEveryStoredKind() throws {
        let tables = try DatabaseTables().names.filter { $0.hasPrefix("kind_") }
        #expect(tables == Kind.stored.map(tableName))
    }

    /// Personal values, references and repeatable values have tables of their own.
    ///
    /// In which order the columns stand is nobody's concern: the program names them.
    @Test(arguments: Kind.stored)
    func hasAColumnForEverySingleField(of kind: Kind) throws {
        let fields = kind.fields.filter { field in
            !field.isPersonal && !field.isReference && !field.isRepeated
        }
        let columns = try DatabaseTables().columns(of: tableName(kind))
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

    private let embedded: [(name: String, sql: String)] = (0..<schema_migration_count).map {
        index in
        let migration = unsafe schema_migration(at: index)
        return unsafe (
            String(cString: migration.name),
            String(
                decoding: UnsafeBufferPointer(start: migration.bytes, count: migration.count),
                as: UTF8.self)
        )
    }
}

/// The name of the table that holds the single values of a kind.
func tableName(_ kind: Kind) -> String { "kind_\(kind.rawValue.lowercased())" }

/// The tables that the migrations make, read from their text.
struct DatabaseTables {
    private var tables: [(name: String, columns: [String])] = []

    init() throws {
        let paths = Checkout.files(under: "Schema/migrations", endingIn: ".sql")
        self.init(try paths.map(Checkout.text))
    }

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
