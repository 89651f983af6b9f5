package import Pool

/// Finds the columns, bytes and texts of findings that know only their line.
///
/// What the registry finds wrong it finds long after the bytes went by; instead of keeping every
/// place of every value, the file is read once more when there is something to show.
package struct Locator {
    private var wanted: Set<Int>
    private var found: [Int: Place] = [:]
    private var line: [UInt8] = []
    private var number = 1
    private var offset = 0

    package init(_ diagnostics: [Diagnostic]) {
        let open = diagnostics.filter { $0.place.excerpt == nil && $0.place.line > 0 }
        wanted = Set(open.filter { $0.place.bytes.isEmpty }.map(\.place.line))
    }

    package var isEmpty: Bool { wanted.isEmpty }

    package mutating func feed(_ bytes: [UInt8]) {
        for byte in bytes {
            if byte == UInt8(ascii: "\n") { endLine() } else { line.append(byte) }
        }
    }

    package mutating func finish() {
        if !line.isEmpty { endLine() }
    }

    private mutating func endLine() {
        if wanted.contains(number) { found[number] = place() }
        offset += line.count + 1
        number += 1
        line.removeAll(keepingCapacity: true)
    }

    /// The place of the value after the colon, or of the whole line.
    private func place() -> Place {
        let text = String(decoding: line, as: UTF8.self).trimmed
        let head = text.firstIndex { $0 == ":" || $0 == "：" }
        let start = head.map { text.index(after: $0) } ?? text.startIndex
        let value = text[start...].drop { $0 == " " }
        let before = text[..<value.startIndex]
        return Place(
            file: "", line: number, column: before.count + 1,
            bytes: offset + before.utf8.count..<offset + text.utf8.count, excerpt: text,
            length: max(1, value.count))
    }

    /// The finding with its place in full; a personal value's line is not shown.
    package func locate(_ diagnostic: Diagnostic) -> Diagnostic {
        guard let place = found[diagnostic.place.line],
            diagnostic.place.excerpt == nil, diagnostic.place.bytes.isEmpty
        else { return diagnostic }
        var located = diagnostic
        let field = Kind(rawValue: diagnostic.record?.kind ?? "")
            .flatMap { kind in diagnostic.field.flatMap { kind.field(named: $0) } }
        located.place = place
        located.place.file = diagnostic.place.file
        if field?.isPersonal == true { located.place.excerpt = nil }
        return located
    }
}
