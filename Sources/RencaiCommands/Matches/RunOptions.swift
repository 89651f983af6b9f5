import ArgumentParser
import Registry
import Reports

/// The match run that a document is about: one that was saved, or one that is made now.
struct RunOptions: ParsableArguments {
    @OptionGroup var options: MatchOptions

    @OptionGroup var time: NeedTime

    @OptionGroup var past: PastOption

    @OptionGroup var saving: SaveOption

    @Option(help: .words("打印已存的结果", "print a run that was saved", value: ("名字", "name")))
    var run: String?

    /// The name under which the run is kept, where it is.
    var name: String? { run ?? saving.save }

    /// The report of the run; without needs it is on all open ones.
    ///
    /// `most` is how many pairs of a need are to be decided on, where a saved run is needed for no
    /// more.
    func report(in session: Session, toDecide most: Int? = nil) throws -> MatchReport {
        try run.map { try saved($0, most, session) } ?? matched(session)
    }

    private func matched(_ session: Session) throws -> MatchReport {
        var options = options
        options.all = options.all || options.needs.isEmpty
        guard past.asOf == nil || saving.save == nil else {
            throw Failure(.usage, .past(.notKept))
        }
        if let past = try past.open(in: session) {
            options.basis.stand(on: past.day)
            return try run(options, past.store, session).report
        }
        let store = try saving.registry(in: session)
        let run = try run(options, store, session)
        let report = try saving.keep(run, in: store, session) ?? run.report
        try run.keepIndex(in: store)
        return report
    }

    private func run(
        _ options: MatchOptions, _ store: RegistryStore, _ session: Session
    ) throws -> MatchRun {
        try MatchRun(options, store, session, withClosed: true, withBrief: true, in: time.period)
    }

    /// The report of a saved run; all but the language was decided when it was saved.
    private func saved(_ name: String, _ most: Int?, _ session: Session) throws -> MatchReport {
        let others = [
            time.period.map { _ in "--period" }, past.asOf.map { _ in "--as-of" },
            saving.save.map { _ in "--save" },
        ]
        if let other = options.given ?? others.compactMap(\.self).first {
            throw Failure(.usage, .exclusiveOptions("--run", other))
        }
        let store = try session.registry(.reading)
        let report =
            try most.map { try store.storedReport(name, toDecide: $0) } ?? store.storedReport(name)
        return report.report(in: .current)
    }
}
