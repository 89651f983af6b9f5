import BatchFormat
import Pool
import Registry

extension Session {
    /// Writes records that were entered by hand as one batch; its number tells what is done to whom.
    ///
    /// `command` is what was typed, up to the arguments; these are words of a shell. What the batch
    /// did is told. `confirmed` is the key of a record of which the user has said that it is meant,
    /// unlikely as it looks.
    func write(
        _ records: [Record], as verb: String, of subject: Key, by command: String,
        arguments: [String], confirming confirmed: Key? = nil, into store: RegistryStore,
        _ writing: WriteOptions
    ) throws -> ExitStatus {
        let batch = EditBatch(
            verb, subject.local, in: try store.state(), madeAt: environment.timestamp,
            body: records.map { $0.textAsGiven + "\n" }.joined())
        return try take(
            batch, by: command, arguments: arguments.joined(separator: " "),
            confirming: confirmed, into: store, isDryRun: writing.dryRun, asJSON: writing.json)
    }
}
