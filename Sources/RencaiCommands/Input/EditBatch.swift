import BatchFormat
import Pool
import Registry

/// A batch that a command writes itself, for what is entered by hand.
///
/// It bears the registry's own source, which may write the records of all offices.
struct EditBatch {
    let id: String
    /// What stands in the ledger in place of a file: the words of the command.
    let name: String
    private let text: String

    /// A batch of these records; `subject` is what its number tells people of them.
    init(
        _ verb: String, of subject: String, _ records: [Record], name: String,
        state: RegistryState, madeAt: String
    ) {
        self.name = name
        id = Self.id(verb, of: subject, state)
        var writer = BatchWriter(id: id)
        let head = [("Format", "tpb/1"), ("Source", state.source), ("Made_at", madeAt)]
        text = writer.begin(head) + records.map { writer.write($0) }.joined() + writer.end()
    }

    var source: BatchSource { BatchSource(name: name, bytes: Array(text.utf8)) }

    /// `lzrc-delete-0007-58`: unique because the revision goes up with every batch.
    private static func id(_ verb: String, of subject: String, _ state: RegistryState) -> String {
        let (head, tail) = ("\(state.source)-\(verb)-", "-\(state.revision + 1)")
        let room = 64 - head.utf8.count - tail.utf8.count
        return head + String(String.UnicodeScalarView(subject.unicodeScalars.prefix(room))) + tail
    }
}

extension Session {
    /// Takes a batch that was entered by hand, the way of every batch, and tells what it did.
    func take(
        _ batch: EditBatch, into store: RegistryStore, isDryRun: Bool, asJSON: Bool
    ) throws -> ExitStatus {
        var intake = BatchIntake(self, store)
        intake.isDryRun = isDryRun
        intake.keepsAnswers = !isDryRun
        var report = try intake.report(on: batch.source)
        report.isByHand = true
        return show([report], isCheck: false, asJSON: asJSON)
    }
}
