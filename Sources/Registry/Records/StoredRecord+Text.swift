import BatchFormat
import Pool

extension StoredRecord {
    /// The record in the canonical form, each value once; personal values by their hash.
    var canonicalText: String {
        var text = "\(kind.rawValue): \(key)\n"
        for value in distinctValues { text += value.line(of: kind) }
        return text
    }

    /// The values by field and code point, each once whoever gave it.
    var distinctValues: [StoredValue] {
        var distinct: [StoredValue] = []
        distinct.reserveCapacity(values.count)
        for value in values.isInOrder ? values : values.sorted(by: StoredValue.precedes)
        where distinct.last.map({ !$0.says(value) }) ?? true {
            distinct.append(value)
        }
        return distinct
    }

    /// SHA-256 of the canonical text; its first twelve digits are the record's revision.
    var computedDigest: [UInt8] {
        var seal = Seal()
        seal.update(canonicalText)
        return seal.digest()
    }

    /// The revision that exports write and updates may ask for.
    var revision: String { String(digest.prefix(6).hex) }

    /// The record as values of the format, without the personal ones.
    var record: Record {
        var record = Record(kind: kind, key: key)
        record.entries = distinctValues.filter { $0.blind == nil }
            .map { Entry($0.field, $0.text) }
        return record
    }
}

extension [StoredValue] {
    fileprivate var isInOrder: Bool {
        for index in indices.dropFirst()
        where StoredValue.precedes(self[index], self[index - 1]) { return false }
        return true
    }
}

extension StoredValue {
    /// The order of the canonical form.
    fileprivate static func precedes(_ left: StoredValue, _ right: StoredValue) -> Bool {
        if left.field != right.field { return left.field < right.field }
        return isBefore(left.safeText, right.safeText)
    }

    /// The name that an office gave to a field of its own, `X_room`.
    var extraName: Substring { text.prefix { $0 != ":" } }

    /// The value as a field of the format.
    func line(of kind: Kind) -> String {
        guard field == .extra else {
            return fieldText(kind.field(field)?.name ?? "", safeText)
        }
        let name = extraName
        let value = text.unicodeScalars.dropFirst(name.unicodeScalars.count + 2)
        return fieldText(String(name), String(value))
    }
}
