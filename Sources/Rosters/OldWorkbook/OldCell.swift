/// A record of a cell, or of several numbers side by side.
struct OldCell {
    private let stream: [UInt8]
    private let record: OldRecord
    private let next: Int
    private let text: OldText
    private let context: CellContext

    init(_ stream: [UInt8], at position: Int, _ text: OldText, _ context: CellContext) {
        var records = OldRecords(stream: stream, position: position)
        self.stream = stream
        record = records.next() ?? OldRecord(kind: nil, range: 0..<0)
        next = records.position
        self.text = text
        self.context = context
    }

    func add(to row: inout OldRow) {
        let start = record.range.lowerBound
        let (column, style) = (stream.number16(at: start + 2), stream.number16(at: start + 4))
        let content = min(start + 6, record.range.upperBound)..<record.range.upperBound
        switch record.kind {
        case .numbers: addNumbers(to: &row, column)
        case .number: row.put(number(stream.double(at: start + 6), style), in: column)
        case .smallNumber: row.put(small(at: start + 6, style), in: column)
        case .sharedLabel:
            row.put(context.strings[stream.number32(at: start + 6)] ?? .empty, in: column)
        case .label, .richLabel:
            row.put(written(text.string(stream, content, lengthBytes: 2)), in: column)
        case .truth:
            row.put(truth(stream.number16(at: start + 6)), in: column)
        case .formula: row.put(formula(start, style), in: column)
        default: break
        }
    }

    private func addNumbers(to row: inout OldRow, _ first: Int) {
        let start = record.range.lowerBound + 4
        for index in 0..<max(0, (record.range.count - 6) / 6) {
            let place = start + 6 * index
            row.put(small(at: place + 2, stream.number16(at: place)), in: first + index)
        }
    }

    /// The result of a formula, which stands in the record or, when it is text, after it.
    private func formula(_ start: Int, _ style: Int) -> SheetCell {
        // Programs that cannot compute leave that to whoever opens the file.
        if stream.number16(at: start + 14) & 2 != 0 { return SheetCell("", fault: .formula) }
        guard stream.number16(at: start + 12) == 0xFFFF else {
            return number(stream.double(at: start + 6), style)
        }
        let value = stream.number16(at: start + 8) & 0xFF
        switch stream.number16(at: start + 6) & 0xFF {
        case 0:
            let following = OldRecords(stream: stream, position: next).prefix(3)
            guard let found = following.first(where: { $0.kind == .string }) else {
                return SheetCell("", fault: .formula)
            }
            return written(text.string(stream, found.range, lengthBytes: 2))
        case 1: return truth(value)
        case 2: return truth(value | 0x100)
        default: return .empty
        }
    }

    private func truth(_ value: Int) -> SheetCell {
        guard value >> 8 != 0 else { return SheetCell(value & 1 == 1 ? "TRUE" : "FALSE") }
        return SheetCell(Self.errors[value & 0xFF] ?? "#ERR!", fault: .formula)
    }

    private static let errors = [
        0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?",
        0x24: "#NUM!", 0x2A: "#N/A",
    ]

    private func written(_ text: String) -> SheetCell { SheetCell(written: Array(text.utf8)[...]) }

    private func number(_ number: Double, _ style: Int) -> SheetCell {
        guard number.isFinite else { return SheetCell("", fault: .formula) }
        return context.format(style).cell(
            number, written: String(number), from1904: context.startsIn1904)
    }

    /// A number in four bytes: 30 bits of it, whole or not, and whether it is counted in hundredths.
    private func small(at index: Int, _ style: Int) -> SheetCell {
        let bits = UInt32(stream.number32(at: index))
        let value =
            bits & 2 != 0
            ? Double(Int32(bitPattern: bits) >> 2)
            : Double(bitPattern: UInt64(bits & ~3) << 32)
        return number(bits & 1 != 0 ? value / 100 : value, style)
    }
}
