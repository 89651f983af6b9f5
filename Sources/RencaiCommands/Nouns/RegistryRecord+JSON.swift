import Pool
import Registry
import Reports

extension RegistryRecord {
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
