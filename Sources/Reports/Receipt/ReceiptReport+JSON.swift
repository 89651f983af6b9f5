import BatchFormat

extension ReceiptReport {
    /// The receipt for other programs.
    package var json: JSONValue {
        [
            "schema": .string("rencai/1"), "batch": .string(receipt.batch),
            "source": JSONValue(receipt.source), "result": .string(receipt.result),
            "file": .string(receipt.file), "sha256": .string(receipt.hash),
            "as_of": JSONValue(receipt.asOf), "source_from": JSONValue(receipt.sourceFrom),
            "as_of_from": JSONValue(receipt.asOfFrom), "preview": .string(receipt.preview),
            "revision": JSONValue(receipt.revision), "audit": JSONValue(receipt.auditHead),
            "operator": JSONValue(receipt.operatorName),
            "applied_at": .string(receipt.appliedAt), "undone_by": JSONValue(undoneBy),
            "counts": .object(
                Receipt.countNames.map { .init($0.lowercased(), .integer(count($0))) }),
            "missing": .array(
                receipt.missing.map { ["key": .string($0.key), "title": .string($0.title)] }),
            "issues": .array(receipt.issues.map(\.json)),
        ]
    }
}

extension Receipt.Issue {
    fileprivate var json: JSONValue {
        [
            "code": .string(code), "name": .string(slug), "severity": .string(severity),
            "line": .integer(line), "column": .integer(column), "kind": JSONValue(kind),
            "key": JSONValue(key), "title": JSONValue(title), "field": JSONValue(field),
            "value": JSONValue(value),
            "message": .string(message), "remedy": JSONValue(remedy),
        ]
    }
}
