import BatchFormat
import Foundation
import Pool
import TestSupport
import Testing

/// A file of `Import/errors` that shows one code, and what goes before it.
struct CatalogueCase: CustomTestStringConvertible {
    let code: String

    var testDescription: String { code }

    private static let folder = SharedData.checkout.appending(path: "Import/errors")

    private static let names: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path())
        return (names ?? []).filter { $0.hasSuffix(".rec") }.sorted()
    }()

    /// Those of codes that something reports.
    static let all: [CatalogueCase] = names.compactMap { name in
        let parts = name.split(separator: ".")
        return parts.count == 2 && !unreported.contains(parts[0])
            ? CatalogueCase(code: String(parts[0])) : nil
    }

    /// The codes that the specification says nothing reports.
    private static let unreported: Set<Substring> = {
        let format = SharedData.checkout.appending(path: "Import/FORMAT.md")
        let text = (try? String(contentsOf: format, encoding: .utf8)) ?? ""
        let part = text.split(separator: "<!-- silent -->").last?.split(separator: "<!--").first
        return Set((part ?? "").matches(of: /\b[EWN]\d{3}\b/).map(\.output))
    }()

    private var file: URL { Self.folder.appending(path: "\(code).rec") }

    /// The batches to import first, in order.
    private var before: [String] {
        ["\(code).before.rec", "\(code).before.2.rec"].filter(Self.names.contains)
    }

    /// `check` of the file, or the command that its first line names.
    private func command() throws -> String {
        let mark = Array("# $ rencai ".utf8)
        let bytes = try Data(contentsOf: file)
        guard bytes.starts(with: mark) else { return "check \(code).rec" }
        let line = bytes.dropFirst(mark.count).prefix { $0 != UInt8(ascii: "\n") }
        return String(decoding: line, as: UTF8.self)
    }

    /// What the program prints for the file, in Chinese and then in English.
    func transcript() throws -> String {
        let workdir = try Workdir.withRegistry()
        for name in before + ["\(code).rec"] {
            try FileManager.default.copyItem(
                at: Self.folder.appending(path: name), to: workdir.folder.appending(path: name))
        }
        for name in before {
            let outcome = try workdir.rencai("import", name, "--operator", "李某")
            try #require(outcome.status == 0, "\(outcome)")
        }
        let command = try command()
        return try ["zh", "en"].map { language in
            try workdir.transcript([command], language: language)
        }.joined(separator: "\n")
    }

    /// Compares the text with the file beside the case, or writes that.
    func expect(_ text: String) throws {
        let expected = Self.folder.appending(path: "\(code).expected")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
            try Data(text.utf8).write(to: expected)
        }
        let kept = try? String(contentsOf: expected, encoding: .utf8)
        #expect(text == kept, "\(code).expected: look, then UPDATE_GOLDENS=1 swift test")
    }

    /// The personal values that the file holds.
    func personalValues() throws -> [String] {
        var values: [String] = []
        var reader = BatchReader(file: code, context: ReadingContext(regions: Regions()))
        let collect = { (read: ReadRecord) in
            guard let record = read.record else { return }
            for (place, field) in record.kind.fields.enumerated() where field.isPersonal {
                values += record.values(FieldIndex(place)).map { Composite($0).head }
            }
        }
        reader.feed(try Data(contentsOf: file), collect)
        reader.finish(collect)
        return values
    }
}
