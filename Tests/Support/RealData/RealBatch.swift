import BatchFormat
package import Pool

/// A sealed batch of real data.
package struct RealBatch: Sendable {
    /// The batch's number, also the name of its file without the extension.
    package let id: String
    package private(set) var bytes: [UInt8] = []
    package private(set) var counts: [Kind: Int] = [:]
    /// How many control characters were left out of the data: the format refuses them.
    package private(set) var controlCount = 0
    private let source: String
    private var writer: BatchWriter

    /// An office's batch; it says nothing that is not written into it.
    init(id: String, source: String) {
        self.id = id
        self.source = source
        writer = BatchWriter(id: id)
        let head = writer.begin([
            ("Format", "tpb/1"), ("Source", source), ("Made_at", "2026-11-22T09:00:00+08:00"),
        ])
        bytes += head.utf8
    }

    func key(_ local: String) -> Key {
        guard let key = Key(space: source, local: local) else {
            preconditionFailure("'\(source):\(local)' is no key")
        }
        return key
    }

    /// Adds a record; a field without text is not named.
    mutating func add(_ kind: Kind, _ local: String, _ fields: [(name: String, text: String?)]) {
        var record = Record(kind: kind, key: key(local))
        for field in fields {
            guard let index = kind.fieldIndex(named: field.name) else {
                preconditionFailure("\(kind.rawValue) has no field '\(field.name)'")
            }
            let text = field.text.map { cleaned($0) } ?? ""
            if !text.isEmpty { record.entries.append(Entry(index, text)) }
        }
        counts[kind, default: 0] += 1
        bytes += writer.write(record).utf8
    }

    mutating func end() { bytes += writer.end().utf8 }

    /// The text in its normal form, with a space for a tab and without other control characters.
    private mutating func cleaned(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                kept.append(" ")
            } else if scalar != "\n", scalar.properties.generalCategory == .control {
                controlCount += 1
            } else {
                kept.append(scalar)
            }
        }
        return String(kept).nfc.trimmed
    }
}
