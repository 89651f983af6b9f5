import BatchFormat
package import Ledger
package import Pool

extension Comparison {
    /// Compares two batches record by record, by their keys and canonical values.
    ///
    /// What the two cannot differ in shows nothing: encoding, order, labels, ways of writing. Both
    /// are kept in memory. It throws what reading them does; a batch with errors is compared as far
    /// as it can be read.
    package init(
        _ old: BatchSource, with new: BatchSource, _ context: ReadingContext
    ) throws(RegistryError) {
        self.init()
        do {
            let (before, after) = (
                try FileRecords(old, context), try FileRecords(new, context)
            )
            diagnostics.append(contentsOf: before.errors + after.errors)
            diagnostics = diagnostics.withholdingSecrets
            guard !diagnostics.hasErrors else { return }
            let keys = Set(before.records.keys).union(after.records.keys)
            for key in keys { add(before.records[key], after.records[key]) }
            entries.sort { ($0.kind.number, $0.key) < ($1.kind.number, $1.key) }
        } catch let error as RegistryError {
            throw error
        } catch {
            throw RegistryError(.bug, [.reason: "\(type(of: error))"])
        }
    }

    private mutating func add(_ old: Record?, _ new: Record?) {
        if let old, let new, old.kind == new.kind {
            let changes = old.changes(to: new)
            if changes.isEmpty {
                unchanged += 1
            } else {
                entries.append(new.entry(.change, changes, knownAs: new.title ?? old.title))
            }
            return
        }
        if let old { entries.append(old.entry(.delete, knownAs: old.title)) }
        if let new { entries.append(new.entry(.create, knownAs: new.title)) }
    }
}

/// The records of a file, and what keeps them from being read.
private struct FileRecords {
    var records: [Key: Record] = [:]
    var errors: [Diagnostic] = []

    init(_ source: BatchSource, _ context: ReadingContext) throws {
        var records: [Key: Record] = [:]
        let reader = try source.read(context, isDraft: true) { read in
            if let record = read.record { records[record.key] = record }
        }
        self.records = records
        errors = reader.diagnostics.kept.filter(Comparison.isOfRecords)
    }
}

extension Record {
    /// What differs between the two, field by field.
    ///
    /// The revision stands for values that no export holds; it tells only where nothing else does.
    fileprivate func changes(to new: Record) -> [Preview.FieldChange] {
        let (before, after) = (shownValues, new.shownValues)
        let changes = Set(before.keys).union(after.keys).sorted().compactMap { field in
            change(of: field, from: before[field] ?? [], to: after[field] ?? [])
        }
        guard changes.isEmpty, let revision, let other = new.revision, revision != other else {
            return changes
        }
        return [
            Preview.FieldChange(field: Control.revision.rawValue, old: [revision], new: [other])
        ]
    }

    private func change(
        of field: ShownField, from before: Set<String>, to after: Set<String>
    ) -> Preview.FieldChange? {
        guard before != after else { return nil }
        func shown(_ values: Set<String>) -> [String] {
            let described = kind.field(field.index)
            return described?.isPersonal == true
                ? (values.isEmpty ? [] : ["***"])
                : values.sorted(by: isBefore).map { $0.shown(in: described) }
        }
        return Preview.FieldChange(
            field: field.name, old: shown(before.subtracting(after)),
            new: shown(after.subtracting(before)))
    }

    /// A field in the order of the canonical form, controls first.
    private struct ShownField: Hashable, Comparable {
        var index: FieldIndex
        var name: String

        static func < (left: Self, right: Self) -> Bool {
            (left.index, left.name) < (right.index, right.name)
        }
    }

    /// The values of each field and control, comparable between files.
    private var shownValues: [ShownField: Set<String>] {
        let controls = [
            (Control.operation, operation == .put ? nil : operation.rawValue), (.reason, reason),
            (.into, into?.description), (.asOf, asOf?.text),
        ]
        var values: [ShownField: Set<String>] = [:]
        for (control, text) in controls {
            if let text {
                values[ShownField(index: FieldIndex(-1), name: control.rawValue)] = [text]
            }
        }
        for entry in entries {
            let name = kind.field(entry.field)?.name ?? "X_"
            let shown = entry.edit == .clear ? "Clear" : entry.edit.prefix + name
            values[ShownField(index: entry.field, name: shown), default: []]
                .insert(entry.edit == .clear ? name : qualified(entry))
        }
        return values
    }

    /// The value; a reference by a key alone with the space in which it stands.
    ///
    /// A skill may be named by its label, so that only the registry knows which one is meant.
    private func qualified(_ entry: Entry) -> String {
        guard let kinds = kind.field(entry.field)?.type.referencedKinds, kinds != [.skill] else {
            return entry.text
        }
        let (head, detail) = Composite.split(canonical: entry.text)
        return Key(head, in: key.space).map { "\($0)\(detail)" } ?? entry.text
    }

    fileprivate func entry(
        _ action: Preview.Action, _ changes: [Preview.FieldChange] = [], knownAs title: String?
    ) -> Preview.Entry {
        Preview.Entry(
            action: action, kind: kind, key: key,
            title: title?.maskingCertainNumbers ?? "", line: line, changes: changes)
    }
}

extension Entry.Edit {
    fileprivate var prefix: String {
        switch self {
        case .set, .clear: ""
        case .add: "Add_"
        case .drop: "Drop_"
        }
    }
}
