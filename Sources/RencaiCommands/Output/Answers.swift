import BatchFormat
import Pool
import Registry

/// The files that answer a batch, beside it: the receipt, and the records to be mended.
///
/// Only their owner may read them: rejects hold what the office wrote, in full.
struct Answers: Sendable {
    let receipt: String
    let rejects: String
    private let session: Session

    /// `名册.rec` is answered by `名册.receipt.rec` and `名册.rejects.rec`.
    init(to file: String, _ session: Session) {
        let name = file == "-" ? "stdin" : file
        let stem = name.hasSuffix(".rec") ? String(name.dropLast(4)) : name
        receipt = stem + ".receipt.rec"
        rejects = stem + ".rejects.rec"
        self.session = session
    }

    func write(_ receipt: Receipt) throws {
        try write(Array(receipt.text(.current).utf8), to: self.receipt)
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
