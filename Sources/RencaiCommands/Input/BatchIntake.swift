import BatchFormat
import ImportKit
import Intake
import Ledger
import Pool
import Registry
import Words

/// Takes files into a registry, or only looks what that would do.
struct BatchIntake {
    let session: Session
    /// Without one the files are only read.
    let store: RegistryStore?
    let context: ReadingContext
    var isDryRun = false
    var isStrict = false
    var isDraft = false
    var expectedPreview: String?
    /// Sets what else the command line asks of the import.
    var prepare: (inout ImportRequest) -> Void = { _ in }
    /// The options that do this, as they are typed.
    var options: [String] = []
    /// Whether the receipt and the rejects of a file are written beside it.
    var keepsAnswers = false
    /// Whose rosters the tables are, of which day, and how their columns are read.
    var roster = RosterTerms()
    /// From what the office and the day of a roster were settled, and what was found on the way.
    var answer: RosterQuestion.Answer?
    /// Where the batch comes from, when the program itself made it.
    var origin: BatchOrigin?

    init(_ session: Session, _ store: RegistryStore?) {
        self.session = session
        self.store = store
        context = Codes.context
    }

    /// Takes the file of this name; what is wrong with it is in the report.
    func report(on name: String) throws -> FileReport {
        try report(on: name) {
            try InputFile(name, environment: session.environment, readsTables: true)
        }
    }

    /// Takes a file of this name that is opened for it.
    func report(on name: String, opened open: () throws -> InputFile) throws -> FileReport {
        do {
            let file = try open()
            let progress = LineProgress(on: session.console.errors)
            defer { progress.finish() }
            guard !file.isTable else {
                return try RosterFile(input: file, terms: roster).report(self, progress.advance)
            }
            return try report(on: progress.following(file.source), progress.advance)
        } catch let fault as FileFault {
            return FileReport(fault)
        } catch let error as RegistryError {
            return report(on: name, stoppedBy: error)
        }
    }

    /// A file that could not be taken; of others before it the reports stand.
    private func report(on name: String, stoppedBy error: RegistryError) -> FileReport {
        let isInterrupted = error.code == .busy && Interruption.isAsked
        let found = isInterrupted ? RegistryError(.interrupted) : error
        let path = found.parameters[.path] ?? name
        return FileReport(file: name, refusedFor: [found.diagnostic(file: path)])
    }

    /// Takes the batch of these bytes; `hasReached` is told how far it has come.
    func report(
        on source: BatchSource, _ hasReached: @escaping @Sendable (Int) -> Void = { _ in }
    ) throws -> FileReport {
        guard let store else { return FileReport(try source.read(context, isDraft: isDraft)) }
        var source = source
        source.encoding = roster.encoding
        return try report(on: source.name, hasReached) { try store.importBatch(source, $0) }
    }

    /// Takes what the file of this name holds, the way that is given, and writes its answers.
    func report(
        on name: String, _ hasReached: @escaping @Sendable (Int) -> Void = { _ in },
        _ take: (ImportRequest) throws -> ImportOutcome
    ) throws -> FileReport {
        var request = ImportRequest(
            context: context, operatorName: session.operatorName,
            now: session.environment.timestamp)
        request.isDryRun = isDryRun || origin?.findings.hasErrors == true
        request.isStrict = isStrict
        request.isDraft = isDraft
        request.expectedPreview = expectedPreview
        request.onlySource = roster.source
        request.asOf = roster.asOf
        request.isInterrupted = { Interruption.isAsked }
        request.hasReached = hasReached
        prepare(&request)
        let answers = Answers(to: name, session)
        if keepsAnswers, request.isPartial {
            request.keepRejects = { try answers.write($0) }
        }
        var outcome = try take(request)
        if outcome.result == .overtaken { throw Overtaken() }
        origin?.complete(&outcome)
        outcome.diagnostics.append(contentsOf: answer?.findings ?? [])
        var report = FileReport(outcome)
        report.basis = answer?.basis ?? []
        report.options = options
        guard keepsAnswers, !outcome.isSecret else { return report }
        if outcome.result != .already {
            report.receiptFile = keep(outcome.header?.id ?? name) {
                var receipt = outcome.receipt(request, .current)
                for basis in report.basis { basis.complete(&receipt) }
                return try ReceiptFolder(session).add(receipt)
            }
        }
        if outcome.result != .rejected, !request.endsMissing,
            let list = outcome.missingFile(madeAt: request.now)
        {
            report.missingFile = keep(name) {
                try answers.write(list, keepingOld: outcome.result == .already)
            }
        }
        return report
    }

    /// Takes the files one after the other.
    func reports(on files: BatchFiles) throws -> [FileReport] {
        try files.names.map { try report(on: $0) } + files.faults.map(FileReport.init)
    }

    /// Writes an answer and says where; what became of the batch does not depend on it.
    private func keep(_ name: String, _ write: () throws -> String) -> String? {
        do {
            return try write()
        } catch {
            let reason = (error as? FileFault).map { Display.told.message(of: $0.diagnostic) }
            session.console.tell(Message.answerNotWritten(name, reason: reason).text)
            return nil
        }
    }
}
