import Pool
import Registry

/// What stands in a cell for a value: the name behind a code or a tag, where it reads as the value,
/// else the value as files write it.
struct CellText {
    private let names: RecordNames
    private let context = Codes.context
    /// The label of each tag by which nothing else is known.
    private var labels: [Key: String?] = [:]

    init(_ names: RecordNames) { self.names = names }

    mutating func text(_ value: String, of field: Field) throws -> String {
        let found =
            field.referencedKinds == [.skill]
            ? try tag(value, of: field) : field.isCoded ? place(value, of: field) : nil
        return (found ?? value).guardingMarks
    }

    /// The name of a region, which people know better than its code.
    private func place(_ value: String, of field: Field) -> String? {
        guard let name = Codes.names[value], let reading = try? field.read(name, in: context),
            reading.value == [value]
        else { return nil }
        return name
    }

    /// The label of a tag with the parameters that follow it.
    private mutating func tag(_ value: String, of field: Field) throws -> String? {
        var composite = Composite(value)
        guard let key = Key(composite.head, in: Key.shared), let label = try label(of: key) else {
            return nil
        }
        composite.head = label
        let text = composite.text
        guard let reading = try? field.read(text, in: context), reading.value == [text] else {
            return nil
        }
        return text
    }

    private mutating func label(of key: Key) throws -> String? {
        if let known = labels[key] { return known }
        let title = try names.title(of: key, in: [.skill])
        let label = try title.flatMap { try names.keys(of: $0, in: [.skill]) == [key] ? $0 : nil }
        labels[key] = label
        return label
    }
}

extension String {
    /// The text so that its own first mark is not taken for the one that makes text of a number.
    fileprivate var guardingMarks: String {
        // By bytes: a mark that a character is joined to is one all the same.
        utf8.starts(with: "'".utf8) || utf8.starts(with: "=\"".utf8) ? "'\(self)'" : self
    }
}
