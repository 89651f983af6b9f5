import BatchFormat
import Foundation
import Pool
import Registry
import TestSupport

@testable import Ledger

/// A registry in a folder of its own, which is gone after the test.
struct ScratchRegistry {
    let store: RegistryStore
    private let context: ReadingContext

    static func use<Value>(_ body: (ScratchRegistry) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "rencai.db").path()
        return try body(
            ScratchRegistry(
                store: RegistryStore.create(at: path, source: "dept"),
                context: RealData.context()))
    }

    func take(_ batch: RealBatch) throws -> ImportOutcome {
        try take(batch.bytes, named: "\(batch.id).rec")
    }

    func take(_ bytes: [UInt8], named name: String) throws -> ImportOutcome {
        try store.importBatch(
            BatchSource(name: name, bytes: bytes),
            ImportRequest(
                context: context, operatorName: "测试员", now: "2026-11-22T10:00:00+08:00"))
    }

    func export() throws -> [UInt8] {
        var bytes: [UInt8] = []
        try store.export { bytes += $0.utf8 }
        return bytes
    }
}
