import Pool

/// One condition as it is typed: a field, and what is asked of it.
struct TypedCondition {
    enum Demand {
        /// One of these values.
        case values([String])
        /// A value that holds these words.
        case part(String)
        /// A value from one to another, as `FROM..TO`.
        case range(String)
        /// That the record says nothing.
        case nothing
    }

    let index: FieldIndex
    let field: Field
    let demand: Demand

    /// The words that ask for a part of a value.
    private static let holding = ["包含", "含", "~", "～"]

    init(_ text: String, _ kind: Kind) throws(Failure) {
        // A value may hold any of the signs, so the first decides.
        let sign = text.firstIndex { "=＝≥≤~～".contains($0) } ?? text.endIndex
        for word in Self.holding {
            guard let range = text.firstRange(of: word), range.lowerBound <= sign,
                let named = try? kind.field(typed: String(text[..<range.lowerBound]).trimmed)
            else { continue }
            (index, field) = named
            demand = .part(String(text[range.upperBound...]).trimmed)
            return
        }
        guard sign != text.endIndex else {
            // What stands before the words is no field.
            guard let range = Self.holding.lazy.compactMap(text.firstRange).first else {
                throw Failure(.usage, .filterForm(text))
            }
            (index, field) = try kind.field(typed: String(text[..<range.lowerBound]).trimmed)
            demand = .nothing
            return
        }
        var name = String(text[..<sign]).trimmed
        let value = String(text[text.index(after: sign)...]).trimmed
        let bound = "<>".contains(name.last ?? " ") ? name.removeLast() : text[sign]
        (index, field) = try kind.field(typed: name.trimmed)
        demand = Self.demand(value, bound, field)
    }

    private static func demand(_ value: String, _ bound: Character, _ field: Field) -> Demand {
        switch bound {
        case ">", "≥": return .range(value + "..")
        case "<", "≤": return .range(".." + value)
        default: break
        }
        if value.isEmpty { return .nothing }
        if field.type.hasRanges, value.contains("..") { return .range(value) }
        let values = value.split(parted: ["|", "｜"]).map(\.trimmed).filter { !$0.isEmpty }
        return .values(values.isEmpty ? [value] : values)
    }
}

extension String {
    /// The parts between any of these marks.
    func split(parted marks: [String]) -> [String] {
        marks.reduce([self]) { parts, mark in
            parts.flatMap { part in
                var parts: [String] = []
                var rest = part[...]
                while let range = rest.firstRange(of: mark) {
                    parts.append(String(rest[..<range.lowerBound]))
                    rest = rest[range.upperBound...]
                }
                return parts + [String(rest)]
            }
        }
    }
}
