import BatchFormat
import Foundation
import GRDB
import Pool

@testable import Ledger
@testable import Registry

/// A registry in a folder of its own, which goes away with the value.
final class Fixture {
    let folder: URL
    let store: RegistryStore
    private var count = 0

    /// Makes a registry of a department, with these batches in it.
    init(_ batches: [Batch] = [], of department: String = "dept") throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rencai-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        store = try RegistryStore.create(
            at: folder.appending(path: "pool.db").path(), source: department)
        for batch in batches { try accept(batch) }
    }

    /// Makes an empty registry that shares another's key, so that revisions can be compared.
    init(keyOf other: Fixture) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "rencai-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "pool.db").path()
        _ = try RegistryStore.create(at: path, source: "dept")
        let key = KeyFile.path(ofDatabase: path)
        try FileManager.default.removeItem(atPath: key)
        try FileManager.default.copyItem(
            atPath: KeyFile.path(ofDatabase: other.store.path), toPath: key)
        let vault = try KeyFile.read(at: key)?.keys { nil }.map(Vault.init)
        try DatabaseQueue(path: path).write { database in
            let id = try String.fetchOne(database, sql: "SELECT id FROM registry") ?? ""
            try database.execute(
                sql: "UPDATE registry SET key_check = ?",
                arguments: [vault.map { Data($0.checkValue(registry: id)) }])
        }
        store = try RegistryStore(path: path, .writing)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Imports a batch, as it is or after a change of the request.
    @discardableResult
    func take(
        _ batch: Batch, _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws -> ImportOutcome {
        count += 1
        let bytes = Array(batch.text(number: count).utf8)
        return try take(BatchSource(name: "\(count).rec", bytes: bytes)) { request in
            // Nobody hands in data of a day that has not come.
            if let asOf = batch.asOf, asOf > "2026-05-06" {
                let day = asOf.count > 7 ? asOf : "\(asOf)-28"
                request.now = "\(day)T12:00:00+08:00"
            }
            change(&request)
        }
    }

    /// Imports a file as it comes.
    func take(
        _ source: BatchSource, _ change: (inout ImportRequest) -> Void = { _ in }
    ) throws -> ImportOutcome {
        var request = ImportRequest(
            context: ReadingContext(regions: .sample), operatorName: "张某",
            now: "2026-05-06T12:08:09+08:00")
        change(&request)
        return try store.importBatch(source, request)
    }

    /// Works out what a batch would do.
    func preview(_ batch: Batch) throws -> ImportOutcome {
        try take(batch) { $0.isDryRun = true }
    }

    /// Imports a batch that must be accepted.
    @discardableResult
    func accept(_ batch: Batch) throws -> ImportOutcome {
        let outcome = try take(batch)
        guard outcome.result == .accepted else { throw Refused(findings: outcome.findings) }
        return outcome
    }

    struct Refused: Error, Hashable {
        var findings: [String]
    }

    /// Takes a batch back.
    @discardableResult
    func undo(_ name: String, isBulk: Bool? = nil) throws -> UndoOutcome? {
        try store.undo(
            name, operatorName: "张某", now: "2026-05-07T00:00:00Z", isBulk: isBulk)
    }

    /// The whole export.
    func export() throws -> String {
        var text = ""
        try store.export { text += $0 }
        return text
    }

    /// The records of the export: without head, end, section lines and revisions.
    func records() throws -> String {
        try export().split(separator: "\n\n").filter { part in
            !["%rec:", "Batch:", "End:"].contains { part.hasPrefix($0) }
        }.map { part in
            part.split(separator: "\n").filter { !$0.hasPrefix("Rev: ") }
                .joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    /// The revision of a record, as an export writes it.
    func revision(_ key: String) throws -> String? {
        try store.records(named: key).first?.revision
    }
}

/// The text of a batch, put together from its parts.
struct Batch: Sendable, ExpressibleByStringLiteral {
    var records: String
    var source = "lzgx"
    /// The number; each batch gets one of its own when none is given.
    var id: String?
    var asOf: String?

    init(_ records: String, from source: String = "lzgx", id: String? = nil, asOf: String? = nil) {
        self.records = records
        self.source = source
        self.id = id
        self.asOf = asOf
    }

    init(stringLiteral records: String) { self.init(records) }

    /// The records begin in the line after `headLines`.
    static let headLines = 5

    func text(number: Int) -> String {
        let id = id ?? "batch-\(number)"
        var head = "Batch: \(id)\nFormat: tpb/1\nSource: \(source)\n"
        head += "Made_at: 2026-04-02T09:30:00+08:00\n"
        if let asOf { head += "As_of: \(asOf)\n" }
        return "\(head)\n\(records)\n\nEnd: \(id)\n"
    }
}

extension ImportOutcome {
    /// What was found, as `E305 7`: code and line; that an office is new goes without saying.
    var findings: [String] {
        diagnostics.kept.filter { $0.code != .sourceNew }
            .map { "\($0.code.rawValue) \($0.place.line)" }
    }

    /// A parameter of the first finding of a code.
    func parameter(_ parameter: Diagnostic.Parameter, of code: DiagnosticCode) -> String? {
        diagnostics.kept.first { $0.code == code }?.parameters[parameter]
    }

    /// What happens to each record, as `change Talent lzgx:1`.
    var actions: [String] {
        preview.entries.map { "\($0.action.rawValue) \($0.kind.rawValue) \($0.key)" }
    }
}

extension Regions {
    /// A few divisions.
    static let sample: Regions = {
        let text = """
            110000\t北京市\t\t
            110105\t朝阳区\t\t
            620000\t甘肃省\t\t
            620100\t兰州市\t\t
            620102\t城关区\t\t
            """
        return (try? Regions(tsv: Array(text.utf8).span)) ?? Regions()
    }()
}
