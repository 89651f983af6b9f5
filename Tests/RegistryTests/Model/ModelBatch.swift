/// A batch as it is handed in.
struct ModelBatch: Hashable {
    var id: String
    var source: String
    var asOf: String?
    var records: [GivenRecord]

    /// The batch as a file.
    var batch: Batch {
        Batch(
            records.map { $0.text }.joined(separator: "\n\n"), from: source, id: id, asOf: asOf)
    }

    /// The line in which each record begins.
    var lines: [Int] {
        var line = Batch.headLines + (asOf == nil ? 1 : 2)
        return records.map { record in
            defer { line += record.text.split(separator: "\n").count + 1 }
            return line
        }
    }

    /// A key as it is written, with the space of the office where it names none.
    func key(_ written: String) -> String {
        written.contains(":") ? written : "\(source):\(written)"
    }
}

/// A record of a batch.
struct GivenRecord: Hashable {
    enum Edit: String, Hashable {
        case set = ""
        case add = "Add_"
        case drop = "Drop_"
        case clear = "Clear"
    }

    struct Line: Hashable {
        var edit = Edit.set
        var field: String
        /// The value; of a reference its parameters.
        var text = ""
        /// The key to which it refers, as it is written.
        var target: String?

        var isGiven: Bool { edit == .set || edit == .add }

        fileprivate var written: String {
            edit == .clear
                ? "Clear: \(field)"
                : field.hasPrefix("X_")
                    ? text : "\(edit.rawValue)\(field): \(target ?? "")\(text)"
        }
    }

    var kind: String
    var key: String
    var operation = "put"
    var revision: String?
    var asOf: String?
    var into: String?
    var hasReason = true
    var lines: [Line] = []

    var writesValues: Bool { operation != "merge" && operation != "delete" }

    func gives(_ field: String) -> Bool { lines.contains { $0.field == field && $0.isGiven } }

    fileprivate var text: String {
        var text = ["\(kind): \(key)"]
        if operation != "put" { text.append("Op: \(operation)") }
        if let revision { text.append("Rev: \(revision)") }
        if let asOf { text.append("As_of: \(asOf)") }
        if let into { text.append("Into: \(into)") }
        if !writesValues, hasReason { text.append("Reason: 重复") }
        return (text + lines.map(\.written)).joined(separator: "\n")
    }
}
