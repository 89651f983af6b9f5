import BatchFormat
import Ledger
import Pool
import Registry
import Reports
import Words

extension FileReport {
    var json: JSONValue {
        [
            "file": .string(file),
            "batch": JSONValue(header?.id),
            "source": JSONValue(header?.source),
            "basis": .array(basis.map(\.json)),
            "result": .string(result.rawValue),
            "records": .integer(recordCount),
            "counts": preview.map(\.counts.json) ?? .null,
            "preview": JSONValue(preview.flatMap { $0.id.isEmpty ? nil : $0.id }),
            "revision": JSONValue(revision),
            "changes": preview?.changes ?? .array([]),
            "missing": .array(
                missing.map { ["key": .string($0.key.shown), "title": .string($0.title)] }),
            "receipt": JSONValue(receiptFile),
            "reject_file": JSONValue(rejectFile),
            "missing_file": JSONValue(missingFile),
            "diagnostics": .array(diagnostics.kept.map(\.json)),
        ]
    }
}

extension Preview.Counts {
    var json: JSONValue {
        [
            "created": .integer(created), "changed": .integer(changed),
            "unchanged": .integer(unchanged), "deleted": .integer(deleted),
            "merged": .integer(merged), "rejected": .integer(rejected),
            "candidates": .integer(candidates),
        ]
    }
}

extension Preview {
    /// What happens to each record that does not stay the same.
    var changes: JSONValue { .array(entries.map(\.json)) }
}

extension Preview.Entry {
    var json: JSONValue {
        [
            "action": .string(action.rawValue), "kind": .string(kind.rawValue),
            "key": .string(key.shown), "title": .string(title), "line": .integer(line),
            "fields": .array(changes.map(\.json)),
        ]
    }
}

extension Preview.FieldChange {
    var json: JSONValue {
        ["field": .string(field), "old": JSONValue(old), "new": JSONValue(new)]
    }
}

extension Diagnostic {
    var json: JSONValue {
        [
            "code": .string(code.rawValue), "name": .string(code.slug),
            "severity": .string(severity.rawValue),
            "at": .string(Display.current.position(of: place)), "line": .integer(place.line),
            "column": .integer(place.column),
            "bytes": place.bytes.isEmpty
                ? .null
                : .array([place.bytes.lowerBound, place.bytes.upperBound].map { .integer($0) }),
            "kind": JSONValue(record?.kind),
            "key": JSONValue(record?.key), "field": JSONValue(field),
            "message": .string(Display.current.message(of: self)),
            "remedy": JSONValue(Display.current.remedy(of: self)),
        ]
    }
}
