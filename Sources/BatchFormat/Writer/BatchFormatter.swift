package import Pool

/// Brings a batch into the canonical form: kinds and records in order, values as the registry
/// writes them, comments kept with the record that they stand at, sealed.
package struct BatchFormatter {
    /// A record and the comment lines in it or right before it.
    private struct Item {
        var record: Record
        var comments: [String]
    }

    /// How a batch is written.
    package enum Form: String, CaseIterable, Sendable {
        /// The form of exports: standard names, sections, sealed.
        case canonical
        /// The form in which people fill batches in: Chinese names, no sections, no seal.
        case lenient
    }

    private var reader: BatchReader
    private var records: [Int: Record] = [:]

    /// A formatter of one batch; `file` is what findings name it by.
    package init(file: String, context: ReadingContext) {
        reader = BatchReader(file: file, context: context, isDraft: true)
    }

    /// What was found while reading; with an error there is no formatted text.
    package var diagnostics: DiagnosticList { reader.diagnostics }

    /// The batch, given whole in UTF-8, in a form; `nil` when it has an error.
    ///
    /// The records are kept in memory and sorted.
    package mutating func format(_ bytes: [UInt8], as form: Form = .canonical) -> String? {
        var records: [Int: Record] = [:]
        reader.feed(bytes) { read in records[read.line] = read.record }
        reader.finish { read in records[read.line] = read.record }
        self.records = records
        guard !reader.diagnostics.hasErrors, let header = reader.header, let head = reader.head
        else { return nil }
        var parts = parts(of: bytes, headLine: head.line)
        parts.items.sort(by: Self.isBefore)
        return switch form {
        case .canonical: Self.canonical(parts, header, head)
        case .lenient: Self.lenient(parts, header, head)
        }
    }

    private static func canonical(
        _ parts: Parts, _ header: BatchHeader, _ head: Record
    ) -> String {
        var writer = BatchWriter(id: header.id)
        let fields = head.entries.sorted { $0.field < $1.field }.map { entry in
            (name: Kind.batch.field(entry.field)?.name ?? "", value: entry.text)
        }
        var text = writer.begin(fields, comments: parts.preamble)
        for item in parts.items { text += writer.write(item.record, comments: item.comments) }
        return text + writer.end(comments: parts.rest)
    }

    private static func lenient(_ parts: Parts, _ header: BatchHeader, _ head: Record) -> String {
        let naming = Naming.chinese
        var text = lines(parts.preamble) + "\(naming.name(of: .batch)): \(header.id)\n"
        for entry in head.entries.sorted(by: { $0.field < $1.field }) {
            entry.write(to: &text, of: .batch, naming)
        }
        for item in parts.items { text += "\n\(lines(item.comments))\(item.record.text(naming))" }
        return text + "\n\(lines(parts.rest))\(naming.name(of: .end)): \(header.id)\n"
    }

    private static func lines(_ comments: [String]) -> String {
        comments.map { $0 + "\n" }.joined()
    }

    private static func isBefore(_ left: Item, _ right: Item) -> Bool {
        if left.record.kind != right.record.kind {
            return left.record.kind.number < right.record.kind.number
        }
        return left.record.key < right.record.key
    }

    /// The comments before the head, the records with theirs, and the comments after the last.
    private struct Parts {
        var preamble: [String] = []
        var items: [Item] = []
        var rest: [String] = []
    }

    private func parts(of bytes: [UInt8], headLine: Int) -> Parts {
        var parts = Parts()
        var comments: [String] = []
        var record: Record?
        func close() {
            guard let closed = record else { return }
            parts.items.append(Item(record: closed, comments: comments))
            (record, comments) = (nil, [])
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let plain = bytes.dropFirst(bytes.starts(with: mark) ? mark.count : 0)
        let lines = plain.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let text = String(decoding: line, as: UTF8.self).trimmed
            if text.isEmpty { close() }
            if text.hasPrefix("#") { comments.append(text) }
            if index + 1 == headLine { (parts.preamble, comments) = (comments, []) }
            record = records[index + 1] ?? record
        }
        close()
        parts.rest = comments
        return parts
    }
}

/// Seals a batch anew: its records counted, its text hashed, everything else as it was.
///
/// The batch is given whole in UTF-8; without a head, or with an error that stops the file, there is
/// no text.
package func resealed(
    _ bytes: [UInt8], file: String, context: ReadingContext
) -> (text: String?, diagnostics: DiagnosticList) {
    let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    let plain = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    let lines = plain.split(separator: "\n", omittingEmptySubsequences: false)
    let marks = ["%rec: End", "End:", "\(Kind.end.label):", "\(Kind.end.label)："]
    let end = lines.firstIndex { line in marks.contains { line.hasPrefix($0) } }
    var body = Array(lines[..<(end ?? lines.count)])
    while body.last?.isEmpty == true { body.removeLast() }
    let sealed = body.joined(separator: "\n") + "\n\n"
    var reader = BatchReader(file: file, context: context, isDraft: true)
    reader.feed(Array(sealed.utf8)) { _ in }
    reader.finish { _ in }
    guard let header = reader.header, !reader.diagnostics.stopsFile else {
        return (nil, reader.diagnostics)
    }
    var seal = Seal()
    seal.update(sealed)
    let trailer =
        "\(Kind.end.descriptor)\nEnd: \(header.id)\nRecords: \(reader.recordCount)\n"
        + "Sha256: \(seal.hex())\n"
    return (sealed + trailer, reader.diagnostics)
}
