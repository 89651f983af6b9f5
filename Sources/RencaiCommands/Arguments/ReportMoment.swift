import ArgumentParser
import Pool
import Registry

/// On which day, and of which state of the registry, what a report says holds.
struct ReportMoment: ParsableArguments {
    @OptionGroup var day: ReportDay

    @OptionGroup var past: PastOption

    /// Opens the registry to be read.
    ///
    /// - Returns: it with the day of the report: without another it is that of the state.
    func open(in session: Session) throws -> (store: RegistryStore, day: PartialDate) {
        let named = try day.on.map { try session.day($0) }
        if let past = try past.open(in: session) { return (past.store, named ?? past.day) }
        let today = try named ?? session.day(nil)
        return (try session.registry(.reading), today)
    }
}
