import BatchFormat
import Pool
import RecText

/// What a change replaced, as the ledger keeps it: enough to bring it back.
///
/// `Name@source: value` for each value as it was, `Name@source>record: key` for a reference,
/// `Name:` for a field that was empty, `@id` in place of a personal value; `@gone:` when the
/// record was out of sight, `@alias:` for a key that led elsewhere.
struct BeforeImage {
    /// Whether the record was there.
    var presence = StoredRecord.Presence.present
    /// The values of each field that was replaced.
    var fields: [FieldIndex: [StoredValue]] = [:]
    var aliases: [AliasMove] = []

    init() {}

    /// The image of the fields of a record.
    init(of record: StoredRecord, fields: [FieldIndex]) {
        presence = record.presence
        for field in fields { self.fields[field] = record.values(of: field) }
    }

    func text(of kind: Kind) -> String {
        var text = presence == .present ? "" : "@gone: \(presence.rawValue)\n"
        for move in aliases { text += "@alias: \(move.space):\(move.local)>\(move.record)\n" }
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
    init(_ text: String, of kind: Kind) {
        for field in RecDocument(text).records.flatMap(\.fields) {
            switch field.name {
            case "@gone":
                presence = Int(field.value).flatMap(StoredRecord.Presence.init) ?? .present
            case "@alias":
                AliasMove(field.value).map { aliases.append($0) }
            default:
                add(field.name, field.value, of: kind)
            }
        }
    }

    private mutating func add(_ name: String, _ value: String, of kind: Kind) {
        let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
        let field = parts[0] == "X_" ? FieldIndex.extra : kind.fieldIndex(named: parts[0])
        guard let field else { return }
        guard parts.count == 2 else {
            fields[field] = []
            return
        }
        let origin = parts[1].split(separator: ">").compactMap { Int($0) }
        var stored = StoredValue(field, source: origin.first ?? 0, value)
        stored.target = origin.count > 1 ? origin[1] : nil
        if kind.field(field)?.isPersonal == true {
            stored.personal = Int(value.dropFirst())
            stored.text = ""
        }
        fields[field, default: []].append(stored)
    }
}

/// A key that leads to a record.
struct AliasMove: Hashable {
    /// The number of the space.
    var space: Int
    var local: String
    var record: Int

    init(space: Int, local: String, record: Int) {
        self.space = space
        self.local = local
        self.record = record
    }

    /// Reads `3:0009>12`.
    init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), let arrow = text.lastIndex(of: ">"),
            let space = Int(text[..<colon]), let record = Int(text[arrow...].dropFirst())
        else { return nil }
        self.init(
            space: space, local: String(text[text.index(after: colon)..<arrow]), record: record)
    }
}
