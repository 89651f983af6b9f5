import ArgumentParser
import Ledger
import Pool

/// Why sealed values are wanted, and who allowed it.
struct AccessOptions: ParsableArguments {
    @Option(
        help: .words("查阅事由，会留痕", "why they are wanted; it is kept", value: ("事由", "text")))
    var reason: String?

    @Option(
        help: .words("批准人，会留痕", "who allowed it; it is kept", value: ("姓名", "name")))
    var approvedBy: String?

    /// Whether one of the options is given.
    var isGiven: Bool { reason != nil || approvedBy != nil }

    func access(in session: Session) -> AccessTerms {
        AccessTerms(
            by: session.operatorName, at: session.environment.timestamp, reason: reason ?? "",
            approver: approvedBy)
    }
}

extension AccessTerms.Refusal {
    /// Why the command cannot go on.
    var failure: Failure {
        switch self {
        case .noReason: Failure(.usage, .reasonWanted)
        case .noApprover(let fields):
            Failure(.refused, .approverWanted(fields.compactMap(\.field?.title)))
        case .ownApproval: Failure(.refused, .ownApproval)
        }
    }
}

extension Kind {
    /// The sealed fields of these names, each of which may name several with commas between.
    func sealedFields(typed names: [String]) throws(Failure) -> [FieldNumber] {
        var fields: [FieldNumber] = []
        for name in names.flatMap({ $0.split(whereSeparator: ",，、".contains) }) {
            let (index, field) = try self.field(typed: String(name).trimmed)
            guard field.isPersonal else { throw Failure(.usage, .fieldNotSealed(field.title)) }
            let number = FieldNumber(self, index)
            if !fields.contains(number) { fields.append(number) }
        }
        return fields
    }
}
