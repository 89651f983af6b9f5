import Ledger
import Pool
import Registry
import Words

/// The names behind the keys that records refer to, read as they are needed.
final class RecordNames {
    private let store: RegistryStore?
    /// Whether codes are told by their words in the language of the run, as tables for people tell
    /// them, and not as files have them.
    var wordsCodes = false
    /// The name of each key that was asked for, with the kind of the record; `nil` of unknown ones.
    private var titles: [Key: (kind: Kind, title: String)?] = [:]

    /// Without a registry only the keys that a preview names have names.
    ///
    /// What it merges or deletes is named as it was: its key leads to another record then, or to none.
    init(_ store: RegistryStore?, and preview: Preview? = nil) {
        self.store = store
        for entry in preview?.entries ?? []
        where [.create, .merge, .delete].contains(entry.action) {
            titles[entry.key] = (entry.kind, entry.title)
        }
    }

    /// Looks the names up behind the values of a field, all at once.
    func learn(_ values: [String], of field: Field) throws {
        guard field.isReference else { return }
        try learn(values.compactMap { Key(field.head(of: $0), in: Key.shared) })
    }

    /// Looks the names of records up, all at once.
    func learn(_ keys: [Key]) throws {
        let unknown = Set(keys.filter { titles[$0] == nil })
        guard !unknown.isEmpty else { return }
        let found = try store?.titles(of: unknown) ?? [:]
        for key in unknown { titles[key] = .some(found[key]) }
    }

    /// The name of the record with this key, in one of the kinds.
    func title(of key: Key, in kinds: [Kind]) throws -> String? {
        try learn([key])
        guard let found = titles[key] ?? nil, kinds.contains(found.kind), !found.title.isEmpty
        else { return nil }
        return found.title
    }

    /// The steps of a record in the order in which they were taken; other values as they are.
    ///
    /// Of those of one day the ledger says which was entered first.
    func inOrder(_ field: Field, _ index: FieldIndex, of record: RegistryRecord) throws -> [String]
    {
        let values = record.record.values(index)
        let areSteps = field === Need.review.field || field === Engagement.step.field
        guard areSteps, values.count > 1 else { return values }
        let entered = try store?.origins(of: index, in: record.id) ?? [:]
        return values.map { TakenStep($0, entered: entered[$0] ?? 0) }
            .sorted { $0.order < $1.order }.map(\.text)
    }

    /// The name of the office with this code, when it is registered under one.
    func name(of office: String) throws -> String? {
        guard let key = Key(office, of: .source, in: office) else { return nil }
        let name = try title(of: key, in: [.source])
        return name == office ? nil : name
    }

    /// The keys of all records with this name or credit code, in one of the kinds.
    func keys(of name: String, in kinds: [Kind]) throws -> [Key] {
        try store?.records(called: name, kinds).map(\.key) ?? []
    }

    /// The keys of all records whose names hold the words, in one of the kinds.
    func keys(holding words: String, in kinds: [Kind]) throws -> [Key] {
        try store?.find(words, limit: .max).filter {
            kinds.contains($0.kind) && $0.title.nfkcFolded.contains(words.nfkcFolded)
        }.map(\.key) ?? []
    }

    /// A value as people read it: names for codes and keys, and parameters in words.
    ///
    /// In brief, as in lists, there are neither keys nor codes nor parameters.
    func text(_ value: String, of field: Field, isBrief: Bool) throws -> String {
        let isReview = wordsCodes && field === Need.review.field
        let value =
            isReview && Language.current == .english
            ? Composite(value).reviewInEnglish.text : value
        let head = field.head(of: value)
        let name = try name(behind: head, of: field)
        let word = wordsCodes ? field.word(of: head) : nil
        if isBrief { return name ?? word ?? field.worded(head, in: .current) }
        // A tag of the vocabulary is known by its label alone.
        let isTag = field.referencedKinds == [.skill]
        return field.worded(
            value, in: .current, head: name ?? word, note: name == nil || isTag ? nil : head)
    }

    /// A value in a line that tells of a change: with its parameters, without its key.
    ///
    /// What a key stands for is looked up for the reader's sake only, so nothing fails for it.
    func changed(_ value: String, of field: Field) -> String {
        let name = try? name(behind: field.head(of: value), of: field)
        return field.worded(value, in: .current, head: name ?? nil)
    }

    private func name(behind head: String, of field: Field) throws -> String? {
        if let kinds = field.referencedKinds {
            return try Key(head, in: Key.shared).flatMap { try title(of: $0, in: kinds) }
        }
        return field.isCoded ? Codes.names[head] : nil
    }
}

extension Field {
    /// The word for a code in the language of the run; `nil` where the code itself is one.
    fileprivate func word(of code: String) -> String? {
        Language.current == .chinese ? nil : type.head.list?.english(of: code)
    }

    /// The value without its parameters, escaped signs read.
    fileprivate func head(of value: String) -> String {
        type.parameters.isEmpty ? value : Composite(value).head
    }
}
