import Testing

/// Who may import whom: the layers of the program.
///
/// The compiler's own check lets modules through that come with another one.
@Suite struct ImportTests {
    private static let allowed: [String: Set<String>] = [
        "RecText": [],
        "Pool": ["CDigest", "CUTF8Proc", "Synchronization"],
        "BatchFormat": ["CGB18030", "Pool", "RecText"],
        "Archives": ["CMinizip"],
        "Rosters": ["Archives", "BatchFormat", "CExpat", "Pool", "RecText"],
        "Workbooks": ["CXLSXWriter", "Glibc", "Pool"],
        "Matching": ["Assignment", "CStemmer", "Pool", "Synchronization"],
        "Assignment": ["CCbc", "Synchronization"],
        "Duplicates": ["CHanSounds", "Foundation", "Pool"],
        "Ledger": [
            "BatchFormat", "CSodium", "Foundation", "Glibc", "Matching", "Pool", "RecText",
            "Synchronization",
        ],
        "Intake": ["BatchFormat", "Ledger", "Pool", "Rosters"],
        "Registry": [
            "BatchFormat", "CZlib", "Dispatch", "Duplicates", "Foundation", "FoundationEssentials",
            "GRDB",
            "GRDBSQLite", "Glibc", "Intake", "Ledger", "Matching", "Pool", "Rosters", "Schema",
            "Synchronization",
        ],
        "Words": ["BatchFormat", "Ledger", "Pool", "RecText", "Rosters"],
        "Letters": ["Archives", "CExpat", "Pool"],
        "Reports": [
            "BatchFormat", "FoundationEssentials", "Ledger", "Letters", "Matching", "Mustache",
            "Pool", "Registry", "Words",
        ],
        "RencaiCommands": [
            "ArgumentParser", "BatchFormat", "Dispatch", "Duplicates", "Foundation",
            "FoundationEssentials", "Glibc", "ImportKit", "Intake", "Ledger", "Letters", "Matching",
            "Pool", "RecText", "Registry",
            "Reports",
            "Rosters", "Synchronization", "Words", "Workbooks",
        ],
        "rencai": ["RencaiCommands"],
    ]

    @Test(arguments: allowed.keys.sorted())
    func keepsToItsLayer(target: String) throws {
        for path in Checkout.files(under: "Sources/\(target)", endingIn: ".swift") {
            for (number, line) in try Checkout.lines(path).enumerated() {
                guard let module = Self.module(importedBy: line) else { continue }
                #expect(
                    Self.allowed[target]?.contains(module) == true,
                    "\(path):\(number + 1): \(target) does not import \(module)")
            }
        }
    }

    @Test func namesEveryTarget() {
        let targets = Checkout.files(under: "Sources", endingIn: ".swift").map { path in
            String(path.split(separator: "/")[1])
        }
        #expect(Set(targets) == Set(Self.allowed.keys))
    }

    @Test(
        arguments: [
            ("import Pool", "Pool"), ("package import struct Pool.Key", "Pool"),
            ("@preconcurrency private import GRDB", "GRDB"), ("importBatch(request)", nil),
            ("// import Pool", nil), ("let import = 1", nil),
        ] as [(String, String?)])
    func readsAnImport(line: String, module: String?) {
        #expect(Self.module(importedBy: line[...]) == module)
    }

    /// The module that a line imports; `nil` when it imports none.
    private static func module(importedBy line: Substring) -> String? {
        let before: Set<Substring> = ["package", "public", "internal", "fileprivate", "private"]
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
        let words = line.split(separator: " ").drop { $0.hasPrefix("@") || before.contains($0) }
        guard words.first == "import" else { return nil }
        let name = words.dropFirst().drop { kinds.contains($0) }.first
        return name.map { String($0.prefix { $0 != "." }) }
    }
}
