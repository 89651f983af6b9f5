import BatchFormat
import FoundationEssentials
import Ledger
import Registry

/// The receipts of a registry, in a folder beside it, one for each attempt.
struct ReceiptFolder {
    /// The folder's name as the user would write it.
    let name: String
    let environment: Environment

    init(_ session: Session) {
        environment = session.environment
        let here = environment.workingDirectory + "/"
        name = String(session.database.trimmingPrefix(here)) + ".receipts"
    }

    var path: String { environment.absolute(name) }

    /// Keeps a receipt and returns its name; only the owner of the file may read it.
    func add(_ receipt: Receipt) throws -> String {
        try Folder.make(path)
        let moment = environment.localTime.map { ".\($0.compact)" } ?? ""
        let office = (receipt.source.map { "\($0)." } ?? "").filter { $0 != "/" }
        let stem = office + Self.stem(of: receipt.batch) + moment
        // Several may come in one second.
        let names = (1...).lazy.map { number in
            "\(name)/" + stem + (number == 1 ? ".rec" : "-\(number).rec")
        }
        return try NewFile.write(Array(receipt.text.utf8), underFirstOf: names, environment)
    }

    /// A batch's number as a part of the name, with room for what goes before and after it.
    private static func stem(of batch: String) -> String {
        batch.filter { $0 != "/" }.fileName(ending: "", most: 200)
    }

    /// The newest receipt of a batch, which its office may stand before: `lzgx:lzgx-2026q1-04`.
    func newest(of batch: String) -> Receipt? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let local = batch.drop { $0 != ":" }.dropFirst()
        let stem = Self.stem(of: local.isEmpty ? batch : String(local))
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
