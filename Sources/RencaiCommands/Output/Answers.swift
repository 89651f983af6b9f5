import BatchFormat
import FoundationEssentials
import Pool
import Registry

/// The files that answer a batch: the receipt, and the records to be mended.
///
/// Only their owner may read them: rejects hold what the office wrote, in full.
struct Answers: Sendable {
    /// The rejects lie beside the file: `名册.rejects.rec`.
    let rejects: String
    private let session: Session

    init(to file: String, _ session: Session) {
        let name = file == "-" ? "stdin" : file
        rejects = (name.hasSuffix(".rec") ? String(name.dropLast(4)) : name) + ".rejects.rec"
        self.session = session
    }

    /// Receipts lie in a folder beside the registry, one for each attempt.
    func write(_ receipt: Receipt) throws {
        let folder = session.environment.absolute(session.database + ".receipts")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let moment = session.environment.timestamp.filter { $0.isNumber || $0 == "T" }
        let batch = receipt.batch.filter { $0 != "/" }
        try write(
            Array(receipt.text(.current).utf8), to: "\(folder)/\(batch).\(moment.prefix(15)).rec")
    }

    func write(_ file: RejectFile) throws {
        do {
            try write(file.bytes(.current), to: rejects)
        } catch let fault as FileFault {
            throw fault.registryError
        }
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        let file = try OutputFile(name, environment: session.environment, mode: 0o600)
        try file.write(bytes)
        try file.finish()
    }
}
