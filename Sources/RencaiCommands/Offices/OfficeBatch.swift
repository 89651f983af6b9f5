import BatchFormat
import Pool
import Registry

/// A batch of Source records that the department itself hands in.
struct OfficeBatch {
    let text: String
    /// How many lines stand before the records.
    let headLines: Int

    /// Under a number of the department's own.
    init(id: String, from source: String, madeAt: String, body: String) {
        let fields = [
            (Kind.batch.rawValue, id), ("Format", "tpb/1"), ("Source", source),
            ("Made_at", madeAt), ("As_of", String(madeAt.prefix(10))),
        ]
        let head = fields.map(fieldText).joined() + "\n"
        text = head + body + fieldText(Kind.end.rawValue, id)
        headLines = head.utf8.count { $0 == UInt8(ascii: "\n") }
    }

    /// Under a number made from what it says and when that was written, so that the same table
    /// again is the same batch.
    init(from source: String, madeAt: String, body: String) {
        var seal = Seal()
        seal.update(madeAt + "\n" + body)
        self.init(
            id: "\(source)-\(seal.hex().prefix(12))", from: source, madeAt: madeAt, body: body)
    }

    func source(named name: String) -> BatchSource {
        BatchSource(name: name, bytes: Array(text.utf8))
    }
}
