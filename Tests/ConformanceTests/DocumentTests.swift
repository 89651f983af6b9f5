import BatchFormat
import Matching
import Pool
import Testing

/// The tables of the documents say what the code says; `UPDATE_GOLDENS=1` writes them anew.
@Suite struct DocumentTests {
    @Test func specifiesTheFormatThatTheCodeReads() throws {
        var parts = [
            "kinds": kindTable(), "fields:every": commonFieldTable(), "codes": codeListTable(),
            "diagnostics": diagnosticTable(), "silent": try silentCodes(),
        ]
        for kind in Kind.allCases { parts["fields:\(kind.rawValue)"] = fieldTable(of: kind) }
        try MarkedDocument("Import/FORMAT.md").expect(parts)
    }

    @Test(arguments: Kind.allCases)
    func namesEveryKindInBothLanguages(kind: Kind) throws {
        let heading = "### \(kind.rawValue) (\(kind.label))"
        #expect(try Checkout.lines("Import/FORMAT.md").contains(heading[...]))
    }

    @Test func describesTheDatabaseThatTheMigrationsMake() throws {
        try MarkedDocument("Schema/README.md")
            .expect([
                "columns": columnTable(), "kinds": glossaryOfKinds(), "outside": outsideTable(),
            ])
    }

    /// The tables of the kinds are described by their fields.
    @Test func describesEveryColumn() throws {
        let tables = DatabaseTables()
        let lines = try Checkout.lines("Schema/README.md")
        for table in tables.names where !table.hasPrefix("kind_") {
            let section = lines.drop { $0 != "### `\(table)`" }.dropFirst()
                .prefix { !$0.hasPrefix("#") }
            let described = section.filter { $0.hasPrefix("| `") }.map { row in
                row.dropFirst(3).prefix { $0 != "`" }
            }
            #expect(described.map(String.init) == tables.columns(of: table), "\(table)")
        }
    }

    @Test func showsABatchThatReadsWithoutAFinding() throws {
        let lines = try Checkout.lines("Import/FORMAT.md")
        let example = lines.drop { $0 != "```" }.dropFirst().prefix { $0 != "```" }
        var reader = BatchReader(
            file: "example.rec", context: ReadingContext(regions: Regions()))
        var kinds: [Kind?] = []
        let collect = { (read: ReadRecord) in kinds.append(read.record?.kind) }
        reader.feed(Array((example.joined(separator: "\n") + "\n").utf8), collect)
        reader.finish(collect)
        #expect(kinds == [.org, .talent])
        #expect(reader.diagnostics.kept == [])
    }

    @Test func namesEveryPartOfTheScoreAndEveryGate() throws {
        let text = try Checkout.text("Import/FORMAT.md")
        for name in Part.allCases.map(\.rawValue) + Gate.allCases.map(\.rawValue) {
            #expect(text.contains("`\(name)`"), "\(name)")
        }
    }

    @Test(arguments: ["Import/FORMAT.md", "Schema/README.md", "README.md"])
    func namesOnlyCodesThatExist(path: String) throws {
        for match in try Checkout.text(path).matches(of: /\b[EWN]\d{3}\b/) {
            #expect(DiagnosticCode(rawValue: String(match.output)) != nil, "\(match.output)")
        }
    }

    /// What the specification promises up to its table of diagnostics, something reports.
    @Test func promisesOnlyCodesThatAreReported() throws {
        let text = try Checkout.text("Import/FORMAT.md")
        let silent = try silentCodes()
        for match in text.prefix(upTo: "\n## Diagnostics").matches(of: /\b[EWN]\d{3}\b/) {
            #expect(!silent.contains(match.output), "\(match.output)")
        }
    }
}

extension String {
    /// The text before the first place where another stands.
    fileprivate func prefix(upTo other: String) -> Substring {
        self[..<(firstRange(of: other)?.lowerBound ?? endIndex)]
    }
}
