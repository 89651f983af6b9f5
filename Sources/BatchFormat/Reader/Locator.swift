package import Pool

/// Finds the columns, bytes and texts of findings that know only their line.
///
/// What the registry finds wrong it finds long after the bytes went by; instead of keeping every
/// place of every value, the file is read once more when there is something to show.
package struct Locator {
    private var wanted: Set<Int>
    private var found: [Int: Place] = [:]
    /// The first bytes of the line being read, and how many there are.
    private var line: [UInt8] = []
    private var length = 0
    private var number = 1
    private var offset = 0

    /// Looks for the lines of findings that have no more than a number yet.
    package init(_ diagnostics: [Diagnostic]) {
        let open = diagnostics.filter { $0.place.excerpt == nil && $0.place.line > 0 }
        wanted = Set(open.filter { $0.place.bytes.isEmpty }.map(\.place.line))
    }

    package var isEmpty: Bool { wanted.isEmpty }

    /// Takes the next bytes of the file, in UTF-8, from its start on.
    package mutating func feed(_ bytes: [UInt8]) {
        for byte in bytes where found.count < wanted.count {
            if byte == UInt8(ascii: "\n") {
                endLine()
            } else {
                if length < LineCutter.limit { line.append(byte) }
                length += 1
            }
        }
    }

    package mutating func finish() {
        if length > 0 { endLine() }
    }

    private mutating func endLine() {
        if wanted.contains(number) { found[number] = place() }
        offset += length + 1
        number += 1
        length = 0
        line.removeAll(keepingCapacity: true)
    }

    /// The place of the value after the colon, or of the whole line; one that may say who someone
    /// is goes without its text.
    private func place() -> Place {
        let isMarked = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF])
        let bytes = Array(isMarked ? line.dropFirst(3) : line[...])
        let start = offset + (isMarked ? 3 : 0)
        let whole = Line(number: number, range: bytes.indices, isPlain: false)
        let colon = splitField(whole, in: bytes.span)?.value ?? 0
        let text = Line(number: number, range: 0..<bytes.endWithoutReturn, isPlain: false)
        let isPersonal = text.range.isEmpty || LinePrivacy().mayIdentify(text, in: bytes.span)
        let value = bytes.span.trimmed(min(colon, bytes.count)..<bytes.endWithoutReturn)
        return Place(
            file: "", line: number, column: bytes.span.text(0..<value.lowerBound).count + 1,
            bytes: start + value.lowerBound..<start + value.upperBound,
            excerpt: isPersonal ? nil : bytes.span.text(text.range),
            length: max(1, bytes.span.text(value).count))
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

extension [UInt8] {
    fileprivate var endWithoutReturn: Int {
        last == UInt8(ascii: "\r") ? count - 1 : count
    }
}
