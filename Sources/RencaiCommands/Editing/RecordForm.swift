import Pool
import RecText
import Registry
import Words

/// A record as it is laid before somebody to be edited: a line a value, each field explained.
///
/// Of a personal value only a line says that it is there; it stays as long as that line does.
struct RecordForm {
    let kind: Kind
    /// The record as it is; `nil` of a new one.
    let current: RegistryRecord?
    /// What is put in beforehand.
    private let given: [Entry]
    private let store: RegistryStore

    init(_ kind: Kind, _ current: RegistryRecord?, given: [Entry] = [], in store: RegistryStore) {
        (self.kind, self.current, self.given, self.store) = (kind, current, given, store)
    }

    /// The fields that are edited: what becomes of a need has commands of its own.
    private var fields: [(index: FieldIndex, field: Field)] {
        kind.fields.enumerated().map { (FieldIndex($0.offset), $0.element) }.filter {
            index, field in
            !field.isReserved && !(kind == .need && Need.courseFields.contains(index))
        }
    }

    private static var hidden: String { Message.hiddenValue.text }
}

extension RecordForm {
    /// The form of the record as it is now, after somebody else has changed it.
    func renewed() throws -> RecordForm? {
        guard let current else { return nil }
        return RecordForm(
            kind, try store.record(kind, named: current.key.description), given: given, in: store)
    }
}

// MARK: The text

extension RecordForm {
    func text(_ names: RecordNames) throws -> String {
        let parts = try fields.map { index, field in
            let values = shown(index, field)
            let notes = try values.compactMap { try note(on: $0, field, names) }
            let lines = values.isEmpty ? ["\(field.typedName): \n"] : values.map { line($0, field) }
            return
                "# \(field.typedName)\(field.occurrenceNote)\(words("：", ": "))\(field.type.hint)\n"
                + notes.joined() + lines.joined()
        }
        return instructions + "\n" + parts.joined()
    }

    private var instructions: String {
        let name = current.map { " \($0.key.shown) \($0.title)" } ?? ""
        return words(
            """
            # \(kind.label)\(name.escaped)
            # 改好后保存并退出，就检查入库；不改或全部删去，什么都不变。
            # 带 # 的行不计。可多个的项目一行写一个，去掉一行就去掉那个值。
            # “\(Self.hidden)”的行留着，原来的个人信息就不变。

            """,
            """
            # \(kind.rawValue)\(name.escaped)
            # Save and leave the editor to have it checked and taken; unchanged or emptied it changes
            # nothing. Lines with # do not count. A field with several values has a line for each; a
            # line that is taken away takes its value away.
            # Lines with “\(Self.hidden)” keep the personal value that is there.

            """)
    }

    /// The values as they stand in the form.
    private func shown(_ index: FieldIndex, _ field: Field) -> [String] {
        let before = current?.record.values(index) ?? []
        let hidden = current?.personal.filter { $0.field == field.name }.map { _ in Self.hidden }
        return before + (hidden ?? []) + given.filter { $0.field == index }.map(\.text)
    }

    private func line(_ value: String, _ field: Field) -> String {
        fieldText(field.typedName, value)
    }

    /// What a key or a code stands for.
    private func note(on value: String, _ field: Field, _ names: RecordNames) throws -> String? {
        guard field.isReference || field.isCoded else { return nil }
        let name = try names.text(value, of: field, isBrief: true)
        return name == value ? nil : "#   \(value.escaped)\(words("：", ": "))\(name.escaped)\n"
    }
}

// MARK: What was changed

extension RecordForm {
    /// What a form that was filled in changes, and what is wrong with it.
    func changes(_ form: FormValues) throws -> (entries: [Entry], faults: [FormFault]) {
        var (entries, faults): ([Entry], [FormFault]) = ([], form.faults)
        for (index, field) in fields {
            do {
                entries += try changes(of: index, field, to: form[index])
            } catch let failure as Failure {
                faults.append(FormFault(failure, field: index))
            }
        }
        return (entries, faults)
    }

    private func changes(
        of index: FieldIndex, _ field: Field, to values: [String]
    ) throws -> [Entry] {
        if field.isPersonal { return try personal(index, field, values) }
        let before = current?.record.values(index) ?? []
        let added = try values.filter { !before.contains($0) }.map { value in
            try TypedField.canonical(value, of: field, in: kind, store).text
        }
        let dropped = before.filter { !values.contains($0) }
        guard field.isRepeated, current != nil else {
            if added.isEmpty { return dropped.map { _ in Entry(index, "", edit: .clear) } }
            return added.map { Entry(index, $0) }
        }
        // What is taken away goes first: it may be named by what it has in common with the new one.
        return dropped.map { Entry(index, $0, edit: .drop) }
            + added.map { Entry(index, $0, edit: .add) }
    }

    /// The changes of values that nobody sees: they stay, or go all together.
    private func personal(
        _ index: FieldIndex, _ field: Field, _ values: [String]
    ) throws(Failure) -> [Entry] {
        let there = current?.personal.count { $0.field == field.name } ?? 0
        let kept = values.count { $0 == Self.hidden }
        let typed = values.filter { $0 != Self.hidden }
        guard kept == 0 || kept == there else {
            throw Failure(.usage, .hiddenInPart(field.title))
        }
        guard field.isRepeated, current != nil else {
            if typed.isEmpty, kept < there { return [Entry(index, "", edit: .clear)] }
            return typed.map { Entry(index, $0) }
        }
        let cleared = kept < there ? [Entry(index, "", edit: .clear)] : []
        return cleared + typed.map { Entry(index, $0, edit: .add) }
    }
}
