import ArgumentParser
import Pool
import Registry

/// Of which earlier state of the registry a report tells, where it does not tell of today's.
struct PastOption: ParsableArguments {
    @Option(
        help: .words(
            "人才库当时的样子：到哪一天为止，或库版本（r12）；基准日期也随之",
            "the registry as it stood then: at the end of a day, or at a revision (r12)",
            value: ("日期", "day")))
    var asOf: String?

    /// Opens the registry as it stood then; `nil` where today's is meant.
    func open(in session: Session) throws -> RegistryStore.Past? {
        guard let asOf else { return nil }
        let state = try Self.state(asOf, in: session)
        let store = try session.registry(.reading)
        let now = store.openedAt
        if let past = try store.past(state) {
            session.console.tell(Message.past(.shown(past.store.openedAt, now: now)).text)
            return past
        }
        switch state {
        case .revision(let number) where number > now:
            throw Failure(.notFound, .past(.noRevision(number, now: now)))
        default:
            throw Failure(.notFound, .past(.nothing(asOf)), hint: .past(.seeBatches))
        }
    }

    private static func state(_ text: String, in session: Session) throws(Failure) -> PastState {
        if text.prefix(1).lowercased() == "r", let number = Int(text.dropFirst()) {
            return .revision(number)
        }
        let day = try session.day(text)
        if let today = session.environment.today, day > today {
            throw Failure(.usage, .past(.ahead(text)))
        }
        return .day(day)
    }
}
