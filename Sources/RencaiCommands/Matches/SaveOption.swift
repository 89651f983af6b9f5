import ArgumentParser
import Registry
import Reports
import Words

/// Whether a match run is kept in the registry, and under which name.
struct SaveOption: ParsableArguments {
    @Option(
        help: .words(
            "结果存入人才库，以后可原样再打印", "keep the result in the registry, to print it again as it is",
            value: ("名字", "name")))
    var save: String?

    /// Opens the registry: to be written only where something is to be kept, under a name that is
    /// free, so that nothing is computed in vain.
    func registry(in session: Session) throws -> RegistryStore {
        guard let save else { return try session.registry(.reading) }
        guard SavedRun.isName(save) else { throw Failure(.usage, .invalidRunName(save)) }
        let store = try session.registry(.writing)
        guard try !store.savedRuns().contains(where: { $0.name == save }) else {
            throw Failure(.refused, .runExists(save), hint: .chooseRunName(save))
        }
        return store
    }

    /// Keeps the run and gives its report as it was kept; `nil` where nothing is to be kept.
    ///
    /// The whole report is in memory for it.
    func keep(_ run: MatchRun, in store: RegistryStore, _ session: Session) throws -> MatchReport? {
        guard let save else { return nil }
        let stored = try run.stored
        let content = RunContent(try stored.bytes, format: StoredReport.format)
        let head = stored.head(
            save, operatorName: session.operatorName, now: session.environment.timestamp)
        guard try store.save(head, content) else {
            // Another command was faster.
            throw Failure(.refused, .runExists(save), hint: .chooseRunName(save))
        }
        session.console.tell(
            Message.runSaved(save, needs: head.needs, kilobytes: content.storedSize.kilobytes).text)
        return stored.report(in: .current)
    }
}

extension Int {
    /// A number of bytes, in kilobytes, rounded up.
    fileprivate var kilobytes: Int { (self + 1023) / 1024 }
}
