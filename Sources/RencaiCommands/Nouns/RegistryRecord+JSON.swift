import Pool
import Registry
import Reports

extension RegistryRecord {
    /// The record for programs, with the introductions that lead to it, where there are any.
    func json(with introductions: [DatedIntroduction]) -> JSONValue {
        guard case .object(let members) = json, !introductions.isEmpty else { return json }
        return .object(
            members + [.init("introductions", .array(introductions.map(\.json)))])
    }

    /// The record for programs: values as the format writes them, personal ones left out.
    var json: JSONValue {
        let fields = kind.fields.enumerated().compactMap { place, field -> JSONValue.Member? in
            let values = record.values(FieldIndex(place))
            guard let first = values.first else { return nil }
            return .init(field.name, field.isRepeated ? JSONValue(values) : .string(first))
        }
        return [
            "kind": .string(kind.rawValue), "key": .string(key.shown),
            "title": .string(title), "revision": .string(revision),
            "fields": .object(fields), "extra": JSONValue(record.values(.extra)),
            "personal": .array(
                personal.map { ["field": .string($0.field), "tail": .string($0.tail)] }),
        ]
    }
}
