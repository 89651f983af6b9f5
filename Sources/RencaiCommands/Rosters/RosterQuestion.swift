import BatchFormat
import Ledger
import Pool
import Registry
import Rosters
import Words

/// Settles what a roster does not say in so many words: who hands it in, and of which day it is.
///
/// What the command line says goes first, then what the file says; what is still open is asked at a
/// terminal, once: an office that is confirmed is registered and known by its name from then on.
struct RosterQuestion {
    let session: Session
    let store: RegistryStore
    let terms: RosterTerms
    let roster: Roster
    /// Whether nothing may be written, not even a new office.
    let isDryRun: Bool

    /// What was settled, and from what.
    struct Answer {
        var head: RosterHead
        var basis: [RosterBasis]
        var findings: [Diagnostic] = []
    }

    /// What of a roster stays open.
    struct Unsettled: Error {
        let findings: [Diagnostic]
    }

    /// - Throws: a `Unsettled` with E729 and E730, where it cannot be settled.
    func answer() throws -> Answer {
        if roster.kind == .source {
            return Answer(head: RosterHead(source: try store.state().source), basis: [])
        }
        let offices = try registered()
        let (foundOffice, foundDay) = (try office(among: offices), day())
        guard let office = foundOffice, let day = foundDay else {
            throw Unsettled(
                findings: [
                    foundOffice == nil
                        ? Diagnostic(
                            .officeMissing, at: Place(file: roster.file),
                            roster.titles.office.map { [.name: $0] } ?? [:]) : nil,
                    foundDay == nil
                        ? Diagnostic(.dateMissing, at: Place(file: roster.file)) : nil,
                ].compactMap(\.self))
        }
        if office.isNew, !isDryRun { try register(office) }
        var head = RosterHead(source: office.code, sourceName: office.name, asOf: day.date)
        head.isHandedIn = terms.isHandedIn
        return Answer(
            head: head,
            basis: [office.basis, day.basis], findings: otherOffice(than: office, among: offices))
    }

    /// That the roster names another registered office than the command does.
    private func otherOffice(
        than office: Office, among offices: [String: String]
    ) -> [Diagnostic] {
        guard terms.source != nil, let found = roster.titles.office(among: offices),
            found.code != office.code
        else { return [] }
        return [
            Diagnostic(
                .officeOther, at: Place(file: roster.file),
                [.name: offices[found.code] ?? found.code, .source: office.name ?? office.code])
        ]
    }

    // MARK: The office

    private struct Office {
        let code: String
        let name: String?
        let origin: RosterBasis.Origin
        var isNew = false

        var basis: RosterBasis { .office(code, name: name, origin) }
    }

    private func office(among offices: [String: String]) throws -> Office? {
        func known(_ code: String, _ origin: RosterBasis.Origin) -> Office {
            Office(code: code, name: offices[code], origin: origin)
        }
        if let code = terms.source { return known(code, .option) }
        if let code = roster.map?.source { return known(code, .map) }
        let found =
            roster.titles.officeCode(among: try codes(offices))
            ?? roster.titles.office(among: offices)
        if let found { return known(found.code, .file(found.words)) }
        // The unit that a firm's form names is the firm; who takes the form in reports it.
        if terms.isHandedIn { return known(try store.state().source, .receipt) }
        guard session.mayAsk,
            let name = askedName(proposing: roster.titles.office ?? roster.titles.titledOffice)
        else {
            return nil
        }
        if let code = offices.first(where: { $0.value == name || $0.key == name })?.key {
            return known(code, .answer)
        }
        let code = OfficeCode(of: name, besides: Set(offices.keys)).text
        return Office(code: code, name: name, origin: .answer, isNew: true)
    }

    /// The name of the office, from whoever sits at the terminal; `nil` when there is no answer.
    private func askedName(proposing name: String?) -> String? {
        if let name, session.console.asks(.askOffice(name)) { return name }
        let answer = session.console.answer(to: .askOfficeName)
        // Whoever answers yes or no has taken it for the question before, and names no office.
        return answer.flatMap { Console.isYesOrNo($0) ? nil : $0 }
    }

    /// The names of the registered offices by their codes.
    private func registered() throws -> [String: String] {
        let offices = try store.records(.source).map { ($0.key.local, $0.title) }
        return Dictionary(offices) { first, _ in first }
    }

    /// The codes that tables may name: those of registered offices, of others that have reported, and
    /// of the one that keeps the registry, in whose name exports are made.
    private func codes(_ offices: [String: String]) throws -> Set<String> {
        Set(offices.keys).union(try store.officesHeard()).union([try store.state().source])
            .subtracting([Key.shared])
    }

    /// Registers the office as `source add` does, as a batch of its own.
    private func register(_ office: Office) throws {
        let batch = EditBatch(
            "edit", office.code, in: try store.state(), madeAt: session.environment.timestamp,
            body: AddSource.record(office.code, name: office.name))
        var intake = BatchIntake(session, store)
        intake.keepsAnswers = true
        let report = try intake.report(on: batch.source(named: "rencai source add"))
        guard report.result == .accepted else {
            throw FileFault(
                .officeMissing, roster.file, office.name.map { [.name: $0] } ?? [:])
        }
    }

    // MARK: The day

    private func day() -> (date: PartialDate, basis: RosterBasis)? {
        if let date = terms.asOf { return (date, .day(date, .option)) }
        if let found = roster.titles.asOf {
            return (found.date, .day(found.date, .file(found.words)))
        }
        if terms.isHandedIn, let today = session.environment.today {
            return (today, .day(today, .receipt))
        }
        return askedDay().map { ($0, .day($0, .answer)) }
    }

    /// The day, from whoever sits at the terminal, who is asked again for one that has not come.
    private func askedDay() -> PartialDate? {
        guard session.mayAsk else { return nil }
        while let text = session.console.answer(to: .askDay),
            let date = DateOption(argument: text)?.date
        {
            guard let today = session.environment.today, today.latest < date.earliest else {
                return date
            }
            let finding = Diagnostic.asOfAhead(date, today: today, at: Place(file: roster.file))
            session.console.tell(Display.told.message(of: finding))
        }
        return nil
    }
}
