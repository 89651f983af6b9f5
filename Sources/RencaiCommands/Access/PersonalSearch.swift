import ArgumentParser
import Glibc
import Ledger
import Pool
import Registry

/// Which sealed values `find` looks for.
enum PersonalSearch: String, EnumerableFlag {
    case phone, id

    static func help(for search: PersonalSearch) -> ArgumentHelp? {
        switch search {
        case .phone: .words("按电话号码找", "look for a telephone number")
        case .id: .words("按证件号码找", "look for an identity number")
        }
    }

    /// The fields in which such a value may stand.
    private var fields: [FieldNumber] {
        FieldNumber.sealed.filter { number in
            switch (self, number.field?.type.head) {
            case (.phone, .phone), (.id, .identity): true
            default: false
            }
        }
    }

    /// The records that hold the value; one that is not given is asked for without being shown, or is
    /// the next line of the standard input.
    func records(_ given: String?, in session: Session) throws -> [RegistryRecord] {
        if given != nil { session.console.tell(Message.valueInHistory.text) }
        let value = try value(given, in: session)
        let store = try session.registryForSealed()
        let access = AccessTerms(
            by: session.operatorName, at: session.environment.timestamp, reason: "")
        return try store.records(withAny: fields, value, access)
    }

    /// The value as it is kept.
    func value(_ given: String?, in session: Session) throws -> String {
        let typed = try given ?? asked(session)
        return fields.first.map { canonical(typed, of: $0) } ?? typed
    }

    private func asked(_ session: Session) throws -> String {
        let line =
            session.mayAsk
            ? session.console.hiddenLine(after: .askPersonal(title))
            : readLine(strippingNewline: true)
        guard let value = line?.trimmed, !value.isEmpty else {
            throw Failure(.usage, .missingValue("--\(rawValue)"))
        }
        return value
    }

    private var title: String { fields.first?.field?.title ?? "" }

    /// The value as it is kept; one that cannot be read is sought as it is.
    private func canonical(_ value: String, of field: FieldNumber) -> String {
        if let number = value.asIdentityNumber { return number }
        let read = try? field.field?.type.head.read(value, in: Codes.context).value
        return read ?? value
    }
}
