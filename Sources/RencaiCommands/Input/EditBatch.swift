import Ledger
import Pool
import RecText
import Registry
import Reports

/// A batch that a command writes itself, for what the department enters by hand or from a table.
///
/// It bears the registry's own source, which may write the records of all offices.
struct EditBatch {
    let id: String
    let text: String
    /// How many lines stand before the records.
    let headLines: Int

    /// Under a number of its own; `body` holds the records, each with the blank line after it.
    init(id: String, from source: String, madeAt: String, body: String) {
        self.id = id
        let fields = [
            (Kind.batch.rawValue, id), (Batch.format.name, "tpb/1"),
            (Batch.source.name, source),
            (Batch.madeAt.name, madeAt),
            (Batch.asOf.name, LocalTime.day(of: madeAt)?.text ?? ""),
        ]
        let head = fields.map(fieldText).joined() + "\n"
        text = head + body + fieldText(Kind.end.rawValue, id)
        headLines = head.utf8.count { $0 == UInt8(ascii: "\n") }
    }

    /// Under a number made from what it says and of which day that is, never from the clock: what was
    /// tried is the same batch when it is imported later.
    init(from source: String, saying body: String, of day: PartialDate, madeAt: String) {
        var seal = Seal()
        seal.update(day.text + "\n" + body)
        self.init(
            id: "\(source)-\(seal.hex().prefix(12))", from: source, madeAt: madeAt, body: body)
    }

    /// For one record, under a number that tells people what is done to it: `lzrc-delete-0007-58`.
    ///
    /// The number is unique because the revision goes up with every batch.
    init(_ verb: String, _ subject: String, in state: RegistryState, madeAt: String, body: String) {
        let (head, tail) = ("\(state.source)-\(verb)-", "-\(state.revision + 1)")
        let room = subject.unicodeScalars.prefix(64 - head.utf8.count - tail.utf8.count)
        self.init(
            id: head + String(String.UnicodeScalarView(room)) + tail, from: state.source,
            madeAt: madeAt, body: body)
    }

    func source(named name: String) -> BatchSource {
        BatchSource(name: name, bytes: Array(text.utf8))
    }
}

extension Session {
    /// Takes the batch of one record that was entered by hand, the way of every batch, and tells
    /// what it did; `command` is what was typed, and stands in the ledger in place of a file.
    func take(
        _ batch: EditBatch, by command: String, arguments: String,
        confirming confirmed: Key? = nil, decidedOn revision: Int, into store: RegistryStore,
        _ writing: WriteOptions, beside further: [JSONValue.Member] = []
    ) throws -> ExitStatus {
        var intake = BatchIntake(self, store)
        intake.isDryRun = writing.dryRun
        intake.keepsAnswers = !writing.dryRun
        intake.prepare = { request in
            request.decidedOn = revision
            request.confirmed = Confirmations([confirmed].compactMap { $0?.description })
        }
        intake.origin = BatchOrigin { finding in
            var located = finding
            located.place = Place(file: command)
            return located
        }
        var report = try intake.report(on: batch.source(named: command))
        report.command = "\(command) \(arguments)"
        report.isTyped = true
        return try show([report], isCheck: false, asJSON: writing.json, beside: further)
    }
}
