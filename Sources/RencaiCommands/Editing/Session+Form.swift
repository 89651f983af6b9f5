import BatchFormat
import Glibc
import Ledger
import Pool
import Registry
import Words

/// What somebody changed of a record in an editor.
struct EditedForm {
    /// Nothing where the form was left as it was, or emptied.
    var entries: [Entry] = []
    /// The record as it was then; `nil` of a new one.
    var current: RegistryRecord?
}

extension Session {
    /// Lets somebody fill in a form until what it says can be taken.
    ///
    /// `record` makes of what was changed the record that is to be taken. A form that is faulty is
    /// laid before them again, so often as `attempts` says.
    func edited(
        _ form: RecordForm, in store: RegistryStore, attempts: Int,
        as record: (EditedForm) -> Record
    ) throws -> EditedForm {
        let editor = try Editor(environment)
        var form = form
        var shown = try form.text(RecordNames(store))
        let file = try EditedText(shown, in: environment)
        for attempt in 1... {
            try editor.edit(file.path)
            let text = file.read() ?? ""
            // Who leaves what is wrong as it is, gives up.
            if text == shown, attempt > 1 { throw Failure(.rejected, .formRejected) }
            let values = FormValues(text, of: form.kind)
            if text == shown || values.isEmpty { break }
            let (entries, faults) = try form.changes(values)
            let edited = EditedForm(entries: entries, current: form.current)
            if faults.isEmpty, entries.isEmpty { break }
            let verdict =
                faults.isEmpty ? try verdict(on: record(edited), in: store) : .faulty(faults)
            switch verdict {
            case .sound: return edited
            case .faulty(let faults):
                for fault in faults { console.tell(fault.text) }
                guard attempt < attempts else { throw Failure(.rejected, .formRejected) }
                shown = faults.annotating(text, of: form.kind)
            case .outdated:
                form = try renewed(form, mayReopen: attempt < attempts)
                shown = try entries.map { FormFault($0) }
                    .annotating(form.text(RecordNames(store)), of: form.kind)
            }
            try file.write(shown)
        }
        console.tell(Message.nothingEdited.text)
        return EditedForm(current: form.current)
    }

    /// How often a form is laid before somebody: a script that fills it in is not asked for ever, and
    /// who wants no questions is asked once.
    func attempts(_ global: GlobalOptions) -> Int {
        global.noInput ? 1 : isatty(STDIN_FILENO) == 1 ? .max : 10
    }

    /// The form of a record that somebody else has changed meanwhile.
    private func renewed(_ form: RecordForm, mayReopen: Bool) throws -> RecordForm {
        let name = form.current?.title ?? ""
        guard mayReopen, let newer = try form.renewed() else {
            let key = form.current?.key.shown ?? ""
            throw Failure(
                .conflict, .changedMeanwhile(name),
                hint: .editAgain("rencai \(form.kind.noun) edit \(key)"))
        }
        console.tell(Message.changedMeanwhile(name).text)
        return newer
    }

    /// What the registry says of a record.
    private enum Verdict {
        case sound
        case faulty([FormFault])
        /// Somebody else has changed it since it was laid before its editor.
        case outdated
    }

    private func verdict(on record: Record, in store: RegistryStore) throws -> Verdict {
        let batch = EditBatch(
            "edit", record.key.local, in: try store.state(), madeAt: environment.timestamp,
            body: record.textAsGiven + "\n")
        var intake = BatchIntake(self, store)
        intake.isDryRun = true
        let report = try intake.report(on: batch.source(named: FormFolders.form))
        guard report.isRejected else { return .sound }
        let errors = report.diagnostics.kept.filter { $0.severity == .error }
        if errors.contains(where: { $0.code == .rev }) { return .outdated }
        return .faulty(errors.map { FormFault($0, record.kind) })
    }
}
