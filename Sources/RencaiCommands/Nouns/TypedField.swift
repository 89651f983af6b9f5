import Glibc
import Ledger
import Pool
import Registry
import Words

/// `FIELD=VALUE` as it is typed behind a command.
///
/// `+=` adds a value and `-=` takes one away; nothing behind the sign empties the field. A value that
/// cannot be read stays as it is, and the import says what is wrong with it.
struct TypedField {
    let entry: Entry
    /// What is wrong with the value.
    private let fault: Failure?

    /// - Throws: A failure where the field or a record that it names is not known, or a personal value
    ///   is typed, which would stay in the history of the shell.
    init(
        _ text: String, of kind: Kind, in store: RegistryStore, asking session: Session
    ) throws {
        let parts = try Parts(text)
        let (index, field) = try kind.field(typed: parts.name)
        if kind == .need, Need.courseFields.contains(index) {
            throw Failure(.usage, .needStateTyped(field.title), hint: .takeNeedStep)
        }
        var (value, edit) = (parts.value, parts.edit)
        if field.isPersonal {
            guard value.isEmpty else { throw Failure(.usage, .personalTyped(field.title)) }
            value = try Self.personalValue(of: field, session)
            edit = value.isEmpty ? .clear : .set
        }
        guard !value.isEmpty else {
            (entry, fault) = (Entry(index, "", edit: .clear), nil)
            return
        }
        let read = try Self.canonical(value, of: field, in: kind, store)
        entry = Entry(index, read.text, edit: edit)
        fault = read.fault
    }

    /// The value, where it can be read.
    var checked: Entry {
        get throws(Failure) {
            if let fault { throw fault }
            return entry
        }
    }

    /// The value as the format writes it, records by their keys.
    static func canonical(
        _ value: String, of field: Field, in kind: Kind, _ store: RegistryStore
    ) throws -> (text: String, fault: Failure?) {
        guard let kinds = field.referencedKinds, kinds != [.skill] else {
            if let code = field.type.list?.value(inEnglish: value) { return (code, nil) }
            do throws(ValueFault) {
                return (try field.type.read(value, in: Codes.context).value, nil)
            } catch {
                return (value, Failure(.usage, .fieldFault(error.text(of: field, in: kind))))
            }
        }
        let parts = Composite.split(value)
        let found = try store.record(among: kinds, named: Composite.unescape(parts[0]))
        return (([found.key.description] + parts.dropFirst()).joined(separator: " ; "), nil)
    }

    /// A personal value, asked for without being shown, or the next line of the standard input.
    private static func personalValue(of field: Field, _ session: Session) throws -> String {
        if session.mayAsk {
            return session.console.hiddenLine(after: .askPersonal(field.title)) ?? ""
        }
        guard isatty(STDIN_FILENO) == 0, let line = readLine(strippingNewline: true) else {
            throw Failure(.usage, .missingValue(field.title + "="))
        }
        return line.trimmed
    }

    /// Name, sign and value.
    private struct Parts {
        var name: String
        var value: String
        var edit: Entry.Edit

        init(_ text: String) throws(Failure) {
            guard let sign = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else {
                throw Failure(.usage, .fieldForm(text))
            }
            name = String(text[..<sign]).trimmed
            value = String(text[text.index(after: sign)...]).trimmed
            edit = .set
            guard let mark = name.last, let found = Self.edits[mark] else { return }
            guard !value.isEmpty else { throw Failure(.usage, .missingValue(name + "=")) }
            edit = found
            name = String(name.dropLast()).trimmed
        }

        private static let edits: [Character: Entry.Edit] = [
            "+": .add, "＋": .add, "-": .drop, "－": .drop,
        ]
    }
}

extension ValueFault {
    /// What is wrong, in the words of the import.
    func text(of field: Field, in kind: Kind) -> String {
        Display.told.message(
            of: Diagnostic(
                code, at: Place(file: ""), parameters,
                record: RecordName(kind: kind.rawValue, key: ""), field: field.name))
    }
}

extension Kind {
    /// Entries as they are typed behind a command; `nil` where one is not to be typed, or has lines.
    func typed(_ entries: [Entry]) -> [String]? {
        var words: [String] = []
        for entry in entries {
            guard let field = field(entry.field), !field.isPersonal,
                self != .need || !Need.courseFields.contains(entry.field),
                !entry.text.contains(where: \.isNewline)
            else { return nil }
            words.append("\(field.typedName)\(entry.edit.sign)\(entry.text)".asShellWord)
        }
        return words
    }
}

extension Entry.Edit {
    /// The sign between a field and its value.
    fileprivate var sign: String {
        switch self {
        case .set, .clear: "="
        case .add: "+="
        case .drop: "-="
        }
    }
}
