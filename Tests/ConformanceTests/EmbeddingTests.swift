import ImportKit
import Testing

/// The program carries the files of `Import/` as they are.
@Suite struct EmbeddingTests {
    @Test func carriesEveryBatchOfTheVocabulary() throws {
        try expectSame(
            ImportKit.vocabulary, as: "Import/vocabulary", ofFilesEndingIn: ".rec", inOrder: false)
    }

    @Test func carriesEveryExampleInTheOrderOfImport() throws {
        try expectSame(ImportKit.examples, as: "Import/examples", ofFilesEndingIn: ".rec")
    }

    @Test(
        arguments: [
            ("regions", ImportKit.regions), ("fields", ImportKit.fields),
            ("industries", ImportKit.industries),
        ])
    func carriesEveryTable(name: String, bytes: [UInt8]) throws {
        #expect(try bytes == Array(Checkout.text("Import/vocabulary/\(name).tsv").utf8))
        let tables = Checkout.files(under: "Import/vocabulary", endingIn: ".tsv")
        #expect(tables.count == 3)
    }

    private func expectSame(
        _ embedded: [EmbeddedFile], as folder: String, ofFilesEndingIn suffix: String,
        inOrder: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let paths = Checkout.files(under: folder, endingIn: suffix)
        let names = embedded.map { "\(folder)/\($0.name)" }
        #expect((inOrder ? names : names.sorted()) == paths, sourceLocation: sourceLocation)
        for file in embedded {
            let text = try Checkout.text("\(folder)/\(file.name)")
            #expect(file.bytes == Array(text.utf8), "\(file.name)", sourceLocation: sourceLocation)
        }
    }
}
