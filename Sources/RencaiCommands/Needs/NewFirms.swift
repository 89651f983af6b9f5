import BatchFormat
import Ledger
import Pool
import Registry

/// The firms that hand in needs and that nobody has registered yet.
struct NewFirms {
    let names: [String]
    /// The one credit code that the form gives each.
    private let codes: [String: CreditCode]
    /// Whether nothing else keeps their file out.
    let areAllThatIsWrong: Bool

    /// Those of a file; `nil` where there are none.
    init?(_ report: FileReport) {
        let errors = report.diagnostics.kept.filter { $0.severity == .error }
        let missing = errors.filter { $0.code == .refNotFound && $0.field == Need.org.name }
        let named = missing.compactMap { $0.parameters[.name] }
        guard report.isRejected, !named.isEmpty else { return nil }
        names = Set(named).sorted()
        codes = report.creditCodes.compactMapValues { $0.count == 1 ? $0.first : nil }
        areAllThatIsWrong =
            named.count == errors.count && errors.count == report.diagnostics.errorCount
    }

    /// Registers them where that is asked for or somebody agrees to it; `false` where not.
    func register(_ isAskedFor: Bool, in store: RegistryStore, _ session: Session) throws -> Bool {
        guard isAskedFor || session.mayAsk && session.console.asks(.askFirms(names)) else {
            return false
        }
        return try names.allSatisfy { try register($0, in: store, session) }
    }

    private func register(
        _ name: String, in store: RegistryStore, _ session: Session
    ) throws -> Bool {
        let state = try store.state()
        guard let key = try store.nextKey("o-", in: state.source) else { return false }
        var record = Record(kind: .org, key: key, operation: .create)
        record.entries = [
            Entry(Org.name.index, name), Entry(Org.type.index, OrgType.firm.text),
        ]
        if let code = codes[name] { record.entries.append(Entry(Org.uscc.index, code.text)) }
        let batch = EditBatch(
            "add", key.local, in: state, madeAt: session.environment.timestamp,
            body: record.textAsGiven + "\n")
        var intake = BatchIntake(session, store)
        intake.keepsAnswers = true
        let report = try intake.report(on: batch.source(named: "rencai org add"))
        guard report.result == .accepted else { return false }
        session.console.tell(Message.firmRegistered(name, key: key.shown, batch: batch.id).text)
        return true
    }
}
