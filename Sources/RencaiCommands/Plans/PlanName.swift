import Ledger
import Pool
import Registry
import Words

/// What somebody calls a plan that is to be made: its name, or the key of one that is there.
struct PlanName {
    let text: String

    /// - Throws: where nothing is typed, or what cannot be seen.
    init(_ typed: String) throws(Failure) {
        let name = typed.trimmed
        guard !name.isEmpty, name.escaped == name else {
            throw Failure(.usage, .invalidPlanName(name))
        }
        do throws(ValueFault) {
            text = try Plan.name.field.type.read(name, in: Codes.context).value
        } catch {
            throw Failure(.usage, .fieldFault(error.text(of: Plan.name.field, in: .plan)))
        }
    }

    /// The plan that is meant; `nil` of a name that none has.
    ///
    /// - Throws: where it is a key, and no plan has it; a plan that is called like a key could not be
    ///   told from the one that has it.
    func plan(in store: RegistryStore) throws -> PlanRecord? {
        let found = try store.records(named: text).filter { $0.kind == .plan }
        if let record = try found.first ?? store.records(titled: text, [.plan]).first {
            return try store.plan(record)
        }
        guard !isKey else {
            throw Failure(
                .notFound, .unknownRecord(text, kind: Kind.plan.title, guess: nil),
                hint: .seeList(Plan.word))
        }
        return nil
    }

    /// Whether it is written as keys of plans are: `demo:plan-2026-001`, or that without its space.
    private var isKey: Bool {
        let head = "\(RegistryStore.planKeys)-"
        let tail = text.dropFirst(head.count)
        return Key(text, in: "") != nil
            || text.hasPrefix(head) && tail.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "-") }
    }
}
