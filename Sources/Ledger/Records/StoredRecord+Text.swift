package import Pool
import RecText

extension StoredRecord {
    /// The values by field and code point, each once whoever gave it.
    package var distinctValues: [StoredValue] {
        var distinct: [StoredValue] = []
        distinct.reserveCapacity(values.count)
        forEachDistinctValue { distinct.append($0) }
        return distinct
    }

    /// Goes through them, by their places: values are not copied and moved about for their order.
    private func forEachDistinctValue(_ body: (StoredValue) -> Void) {
        let order = values.isInOrder ? nil : values.canonicalOrder
        var last: Int?
        for place in values.indices {
            let index = order?[place] ?? place
            if let last, values[index].says(values[last]) { continue }
            body(values[index])
            last = index
        }
    }

    /// SHA-256 of the record in the canonical form, personal values by their hash; its first
    /// twelve digits are the record's revision.
    package var computedDigest: [UInt8] {
        let table = FieldTable.of(kind)
        var text: [UInt8] = []
        text.reserveCapacity(512)
        text.append(contentsOf: table.opening)
        text.append(contentsOf: key.space.utf8)
        text.append(UInt8(ascii: ":"))
        text.append(contentsOf: key.local.utf8)
        text.append(UInt8(ascii: "\n"))
        forEachDistinctValue { $0.appendLine(of: table, to: &text) }
        var seal = Seal()
        seal.update(text)
        return seal.digest()
    }

    /// Puts the values into the order of the canonical form, which digests and exports need.
    package mutating func sortValues() {
        if !values.isInOrder { values.sort(by: StoredValue.precedes) }
    }

    /// Refuses a record whose values are not those that were written: they are not shown as truth.
    ///
    /// One that is gone has no values; its digest is what it had before.
    package func demandDigest() throws(RegistryError) {
        guard !isGone, computedDigest != digest else { return }
        throw RegistryError(.damaged, [.key: "\(key)"])
    }

    /// The revision that exports write and updates may ask for.
    package var revision: String { digest.revision }

    /// The record as it is shown, without personal numbers in what is free text.
    package var shown: StoredRecord {
        guard values.contains(where: { $0.text.utf8.span.mayHoldPersonalNumber }) else {
            return self
        }
        var record = self
        for index in values.indices {
            record.values[index].text = values[index].text.shown(
                in: kind.field(values[index].field))
        }
        return record
    }

    /// The record as values of the format, without the personal ones.
    package var record: Record {
        var record = Record(kind: kind, key: key)
        record.entries = distinctValues.filter { $0.blind == nil }
            .map { Entry($0.field, $0.text) }
        return record
    }
}

extension [UInt8] {
    /// The first twelve digits of a record's digest.
    package var revision: String { String(prefix(6).hex) }
}

extension [StoredValue] {
    fileprivate var isInOrder: Bool {
        for index in indices.dropFirst()
        where self[index].field < self[index - 1].field
            || self[index].field == self[index - 1].field
                && StoredValue.precedes(self[index], self[index - 1])
        { return false }
        return true
    }

    /// Where the values lie, in the order of the canonical form.
    fileprivate var canonicalOrder: [Int] {
        indices.sorted { StoredValue.precedes(self[$0], self[$1]) }
    }
}

extension StoredValue {
    /// The order of the canonical form.
    fileprivate static func precedes(_ left: StoredValue, _ right: StoredValue) -> Bool {
        if left.field != right.field { return left.field < right.field }
        guard let blind = left.blind, let other = right.blind else {
            return isBefore(left.safeText, right.safeText)
        }
        return blind.lexicographicallyPrecedes(other)
    }

    /// The name that an office gave to a field of its own, `X_room`.
    package var extraName: Substring { text.prefix { $0 != ":" } }

    /// Adds the value as a field of the format.
    fileprivate func appendLine(of table: FieldTable, to bytes: inout [UInt8]) {
        if let blind {
            bytes.append(contentsOf: table.opening(of: field))
            bytes.append(UInt8(ascii: "#"))
            blind.appendHexadecimal(to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
            return
        }
        guard field != .extra, text.utf8.span.firstIndex(of: UInt8(ascii: "\n"), from: 0) == nil
        else {
            bytes.append(contentsOf: line(of: table.kind).utf8)
            return
        }
        bytes.append(contentsOf: table.opening(of: field))
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// The value as a field of the format.
    private func line(of kind: Kind) -> String {
        guard field == .extra else {
            return fieldText(kind.field(field)?.name ?? "", safeText)
        }
        let name = extraName
        let value = text.unicodeScalars.dropFirst(name.unicodeScalars.count + 2)
        return fieldText(String(name), String(value))
    }
}
