package import Pool
import RecText

/// What a change replaced, as the ledger keeps it: enough to bring it back.
///
/// `Name@source: value` for each value as it was, `Name@source>record: key` for a reference,
/// `Name:` for a field that was empty, `@id` in place of a personal value; `@gone:` when the
/// record was out of sight, `@kind:` for its kind where an undo took it out of sight, and
/// `@alias: space:key>from>to` for a key that was led elsewhere.
package struct BeforeImage {
    /// Whether the record was there.
    package var presence = StoredRecord.Presence.present
    /// The values of each field that was replaced.
    package var fields: [FieldIndex: [StoredValue]] = [:]
    /// The kind, where the record may have become one of another kind since.
    package var kind: Kind?
    package var aliases: [AliasMove] = []

    package init() {}

    /// The image of the fields of a record.
    package init(of record: StoredRecord, fields: [FieldIndex]) {
        presence = record.presence
        for field in fields { self.fields[field] = record.values(of: field) }
    }

    /// The image of a record with all its values.
    package init(of record: StoredRecord) {
        presence = record.presence
        for value in record.values { fields[value.field, default: []].append(value) }
    }

    package func text(of kind: Kind) -> String {
        var text = presence == .present ? "" : "@gone: \(presence.rawValue)\n"
        if let kind = self.kind { text += "@kind: \(kind.rawValue)\n" }
        for move in aliases { text += "@alias: \(move.text)\n" }
        for (field, values) in fields.sorted(by: { $0.key < $1.key }) {
            let name = kind.field(field)?.name ?? "X_"
            if values.isEmpty { text += "\(name):\n" }
            for value in values {
                let target = value.target.map { ">\($0)" } ?? ""
                text += fieldText(
                    "\(name)@\(value.source)\(target)",
                    value.blind == nil ? value.text : "@\(value.personal ?? 0)")
            }
        }
        return text
    }

    /// Reads an image that `text(of:)` wrote.
    package init(_ text: String, of kind: Kind) {
        for field in RecDocument(text).records.flatMap(\.fields) {
            switch field.name {
            case "@gone":
                presence = Int(field.value).flatMap(StoredRecord.Presence.init) ?? .present
            case "@kind":
                self.kind = Kind(rawValue: field.value)
            case "@alias":
                AliasMove(field.value).map { aliases.append($0) }
            default:
                add(field.name, field.value, of: self.kind ?? kind)
            }
        }
    }

    private mutating func add(_ name: String, _ value: String, of kind: Kind) {
        let parts = name.utf8.split(separator: UInt8(ascii: "@"), maxSplits: 1).map(Substring.init)
        let field = parts[0] == "X_" ? FieldIndex.extra : kind.fieldIndex(named: String(parts[0]))
        guard let field else { return }
        guard parts.count == 2 else {
            fields[field] = []
            return
        }
        let origin = parts[1].utf8.split(separator: UInt8(ascii: ">"))
            .compactMap { Int(Substring($0)) }
        var stored = StoredValue(field, source: origin.first ?? 0, value)
        stored.target = origin.count > 1 ? origin[1] : nil
        if kind.field(field)?.isPersonal == true {
            stored.personal = Int(value.dropFirst())
            stored.text = ""
        }
        fields[field, default: []].append(stored)
    }
}

/// A key that is led to another record.
package struct AliasMove: Hashable {
    /// The number of the space.
    package var space: Int
    package var local: String
    /// The record to which it led; `nil` before that is known.
    package var from: Int?
    /// The record to which it leads from now on.
    package var record: Int

    package init(space: Int, local: String, record: Int) {
        self.space = space
        self.local = local
        self.record = record
    }

    /// Reads `3:0009>12>15`.
    package init?(_ text: String) {
        let parts = text.split(separator: ">")
        guard parts.count == 3, let colon = parts[0].firstIndex(of: ":"),
            let space = Int(parts[0][..<colon]), let from = Int(parts[1]), let to = Int(parts[2])
        else { return nil }
        self.init(
            space: space, local: String(parts[0][parts[0].index(after: colon)...]), record: to)
        self.from = from
    }

    package var text: String { "\(space):\(local)>\(from ?? record)>\(record)" }

    /// The key, whatever it leads to.
    package var key: Alias { Alias(space: space, local: local) }

    /// The move back; `nil` when it is not known from where.
    package var reversed: AliasMove? {
        from.map { origin in
            var move = AliasMove(space: space, local: local, record: origin)
            move.from = record
            return move
        }
    }
}

/// A key as the registry keeps it, its space by number.
package struct Alias: Hashable {
    package var space: Int
    package var local: String

    package init(space: Int, local: String) {
        self.space = space
        self.local = local
    }
}
