import Pool

/// Whether a line of a batch may say who someone is or how to reach them.
///
/// Then it is not quoted. So may the fields that are personal in any kind, whatever is to become
/// of their values, lines with a number as long as that of a telephone or with an address of
/// electronic mail, and lines of which it cannot be told to which field they belong.
struct LinePrivacy {
    /// The name of the field that begins before the line in its record, as far as it is known.
    var fieldBefore: String?

    func mayIdentify(_ line: Line, in block: borrowing Span<UInt8>) -> Bool {
        let text = block.text(line.range)
        if text.holdsLongNumber || text.utf8.contains(UInt8(ascii: "@")) { return true }
        let first = block[line.range.lowerBound]
        if first == UInt8(ascii: "#") || first == UInt8(ascii: "%") { return false }
        let belongs = fieldBefore.map(Self.isPersonal) ?? true
        if first == UInt8(ascii: "+") { return belongs }
        guard let split = splitField(line, in: block) else {
            return belongs || Self.namesPersonalField(text)
        }
        return Self.isPersonal(block.text(split.name))
    }

    /// Whether a field of this name is personal in any kind; `Add_Phone` is too.
    private static func isPersonal(_ name: String) -> Bool {
        let folded = name.nfkcFolded
        let prefix = ["add_", "drop_"].first { folded.hasPrefix($0) } ?? ""
        return personalNames.contains(String(folded.dropFirst(prefix.count)))
    }

    /// Whether a line without a colon begins with the name of a personal field, or nearly so.
    private static func namesPersonalField(_ text: String) -> Bool {
        let folded = text.nfkcFolded
        if personalNames.contains(where: folded.contains) { return true }
        let word = String(text.prefix { !$0.isWhitespace }.prefix(40))
        return closest(to: word, in: personalNames) != nil
    }

    private static let personalNames: Set<String> = {
        let fields = Kind.allCases.flatMap(\.fields).filter(\.isPersonal)
        return Set(fields.flatMap { [$0.name, $0.label] + $0.aliases }.map(\.nfkcFolded))
    }()
}

extension RawRecord {
    /// Whether a line of the record, or right after it, may say who someone is or how to reach
    /// them.
    func mayIdentify(_ line: Line, in block: borrowing Span<UInt8>) -> Bool {
        let field = field(before: line.number)
        return LinePrivacy(fieldBefore: field.map { block.text($0.name) })
            .mayIdentify(line, in: block)
    }
}

extension String {
    /// Whether digits stand in the text that may be a telephone, or a personal number does.
    fileprivate var holdsLongNumber: Bool {
        utf8.split(whereSeparator: { !$0.isDigit }).contains { $0.count >= 7 }
            || !personalNumbers.isEmpty
    }
}
