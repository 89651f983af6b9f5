import Pool
import Registry

/// The names behind the keys that records refer to, read as they are needed.
final class RecordNames {
    private let store: RegistryStore
    private var titles: [Kind: [Key: String]] = [:]
    private var keys: [Kind: [String: Key]] = [:]

    init(_ store: RegistryStore) { self.store = store }

    /// The name of the record with this key, in one of the kinds.
    func title(of key: Key, in kinds: [Kind]) throws -> String? {
        for kind in kinds {
            try load(kind)
            if let title = titles[kind]?[key], !title.isEmpty { return title }
        }
        return nil
    }

    /// The key of the record with this name, in one of the kinds.
    func key(of title: String, in kinds: [Kind]) throws -> Key? {
        for kind in kinds {
            try load(kind)
            if let key = keys[kind]?[title] { return key }
        }
        return nil
    }

    private func load(_ kind: Kind) throws {
        guard titles[kind] == nil else { return }
        let records = try store.records(kind)
        titles[kind] = Dictionary(records.map { ($0.key, $0.title) }) { first, _ in first }
        keys[kind] = Dictionary(records.map { ($0.title, $0.key) }) { first, _ in first }
    }

    /// A value as people read it: codes and keys with the names behind them.
    func text(_ value: String, of field: Field, isBrief: Bool) throws -> String {
        if let kinds = field.type.referencedKinds {
            var composite = Composite(value)
            guard let key = Key(composite.head, in: Key.shared),
                let title = try title(of: key, in: kinds)
            else { return value }
            if isBrief { return title }
            composite.head = words("\(title)（\(key)）", "\(title) (\(key))")
            return composite.text
        }
        guard let name = Codes.names[value], Self.coded.contains(field.name) else {
            return isBrief ? Composite(value).head : value
        }
        return isBrief ? name : words("\(name)（\(value)）", "\(name) (\(value))")
    }

    /// The fields whose values may be codes of the tables.
    private static let coded: Set<String> = ["Region", "Industry", "Field"]
}
