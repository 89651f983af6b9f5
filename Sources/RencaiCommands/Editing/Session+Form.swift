import BatchFormat
import Ledger
import Pool
import Registry

extension Session {
    /// Lets somebody fill in a form until what it says can be taken.
    ///
    /// What was changed comes back: nothing where the form was left as it was, or emptied. `record`
    /// makes of it the record that is to be taken.
    func edited(
        _ form: RecordForm, in store: RegistryStore, as record: ([Entry]) -> Record
    ) throws -> [Entry] {
        let editor = try Editor(environment)
        var shown = try form.text(RecordNames(store))
        var isFaulty = false
        let file = try EditedText(shown, in: environment)
        while true {
            try editor.edit(file.path)
            let text = file.read() ?? ""
            // Who leaves what is wrong as it is, gives up.
            if text == shown, isFaulty { throw Failure(.rejected, .formRejected) }
            guard text != shown else { break }
            let values = FormValues(text, of: form.kind)
            guard !values.isEmpty else { break }
            var (entries, faults) = try form.changes(values)
            if faults.isEmpty, entries.isEmpty { break }
            if faults.isEmpty { faults = try self.faults(of: record(entries), in: store) }
            guard !faults.isEmpty else { return entries }
            for fault in faults { console.tell(fault.text) }
            shown = faults.annotating(text, of: form.kind)
            isFaulty = true
            try file.write(shown)
        }
        console.tell(Message.nothingEdited.text)
        return []
    }

    /// Why the registry would not take a record.
    private func faults(of record: Record, in store: RegistryStore) throws -> [FormFault] {
        let batch = EditBatch(
            "edit", record.key.local, in: try store.state(), madeAt: environment.timestamp,
            body: record.textAsGiven + "\n")
        var intake = BatchIntake(self, store)
        intake.isDryRun = true
        let report = try intake.report(on: batch.source(named: "form.rec"))
        guard report.isRejected else { return [] }
        return report.diagnostics.kept.filter { $0.severity == .error }.map {
            FormFault($0, record.kind)
        }
    }
}
