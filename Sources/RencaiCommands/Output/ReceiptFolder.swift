import BatchFormat
import FoundationEssentials
import Registry

/// The receipts of a registry, in a folder beside it, one for each attempt.
struct ReceiptFolder {
    /// The folder's name as the user would write it.
    let name: String
    private let environment: Environment

    init(_ session: Session) {
        environment = session.environment
        let here = environment.workingDirectory + "/"
        name = String(session.database.trimmingPrefix(here)) + ".receipts"
    }

    private var path: String { environment.absolute(name) }

    /// Keeps a receipt and returns its name; only the owner of the file may read it.
    func add(_ receipt: Receipt) throws -> String {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        let parts = [receipt.source, receipt.batch, environment.localTime?.compact]
            .compactMap { $0 }
        let file = free(name + "/" + parts.joined(separator: ".").filter { $0 != "/" })
        let output = try OutputFile(file, environment: environment, mode: 0o600)
        try output.write(receipt.text)
        try output.finish()
        return file
    }

    /// The first name that no receipt bears: several may come in one second.
    private func free(_ stem: String) -> String {
        var (file, number) = (stem + ".rec", 1)
        while FileManager.default.fileExists(atPath: environment.absolute(file)) {
            number += 1
            file = "\(stem)-\(number).rec"
        }
        return file
    }

    /// The newest receipt of a batch, which its office may stand before: `lzgx:lzgx-2026q1-04`.
    func newest(of batch: String) -> Receipt? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let local = batch.drop { $0 != ":" }.dropFirst()
        let stem = (local.isEmpty ? batch[...] : local).filter { $0 != "/" }
        return names.filter { $0.contains(stem) }.compactMap { receipt(in: "\(path)/\($0)") }
            .filter { receipt in
                receipt.batch == batch
                    || receipt.source.map { "\($0):\(receipt.batch)" } == batch
            }
            .max { $0.rank < $1.rank }
    }

    /// The receipt that lies in a file; `nil` when it holds none.
    func receipt(in file: String) -> Receipt? {
        let path = environment.absolute(file)
        guard file.hasSuffix(".rec"), let data = FileManager.default.contents(atPath: path) else {
            return nil
        }
        return Receipt(String(decoding: data, as: UTF8.self))
    }
}

extension Receipt {
    /// Among receipts of one batch the latest ranks highest, in one second the one of what was taken.
    fileprivate var rank: (Int, Int) {
        (LocalTime(appliedAt)?.secondsSinceEpoch ?? 0, isTaken ? 1 : 0)
    }
}
