import BatchFormat
import Pool
import Registry
import Reports

extension Session {
    /// Writes records that were entered by hand as one batch; its number tells what is done to whom.
    ///
    /// `command` is what was typed, up to the arguments; these are words of a shell. What the batch
    /// did is told. `confirmed` is the key of a record of which the user has said that it is meant,
    /// unlikely as it looks. `revision` is the one on which the records were decided, where that is not
    /// the one at which the command opened the registry. `further` is what its JSON tells beside the batch.
    ///
    /// - Throws: ``Overtaken`` where the registry is at another revision by now.
    func write(
        _ records: [Record], as verb: String, of subject: Key, by command: String,
        arguments: [String], confirming confirmed: Key? = nil, decidedOn revision: Int? = nil,
        into store: RegistryStore, _ writing: WriteOptions, beside further: [JSONValue.Member] = []
    ) throws -> ExitStatus {
        let batch = EditBatch(
            verb, subject.local, in: try store.state(), madeAt: environment.timestamp,
            body: records.map { $0.textAsGiven + "\n" }.joined())
        return try take(
            batch, by: command, arguments: arguments.joined(separator: " "),
            confirming: confirmed, decidedOn: revision ?? store.openedAt, into: store, writing,
            beside: further)
    }
}
