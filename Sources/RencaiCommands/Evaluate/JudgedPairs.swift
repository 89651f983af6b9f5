import Ledger
import Matching
import Pool
import Registry
import Rosters

/// The judgments of a table whose needs and candidates are in the registry.
struct JudgedPairs {
    /// The grades of the candidates of each need.
    private(set) var grades: [Key: [Key: Int]] = [:]
    private(set) var diagnostics: DiagnosticList
    private let snapshot: Snapshot
    private let store: RegistryStore
    /// The line on which each pair was judged first.
    private var lines: [Pair: Int] = [:]

    private struct Pair: Hashable {
        let need: Key
        let candidate: Key
    }

    /// The judgments of a file; one that cannot be read as a table gives none.
    init(
        _ file: JudgmentFile, _ snapshot: Snapshot, _ store: RegistryStore, _ session: Session
    ) throws {
        do {
            try self.init(try file.table(session), snapshot, store)
        } catch let fault as SheetFault {
            self.init(snapshot, store)
            diagnostics.append(fault.diagnostic)
        }
    }

    private init(_ snapshot: Snapshot, _ store: RegistryStore) {
        diagnostics = DiagnosticList()
        self.snapshot = snapshot
        self.store = store
    }

    private init(_ table: JudgmentTable, _ snapshot: Snapshot, _ store: RegistryStore) throws {
        self.init(snapshot, store)
        diagnostics = table.diagnostics
        for row in table.rows {
            let need = try row.need.flatMap { try key(of: $0, [.need]) }
            let candidate = try row.candidate.flatMap { try key(of: $0, Self.candidates) }
            guard let need, let candidate, let grade = row.grade else { continue }
            add(grade, Pair(need: need, candidate: candidate), at: row.gradePlace)
        }
    }

    private static let candidates = Kind.stored.filter(Matcher.kinds.contains)

    private mutating func add(_ grade: Int, _ pair: Pair, at place: Place) {
        guard let line = lines[pair], let earlier = grades[pair.need]?[pair.candidate] else {
            lines[pair] = place.line
            grades[pair.need, default: [:]][pair.candidate] = grade
            return
        }
        diagnostics.append(
            earlier == grade
                ? Diagnostic(.judgedAgain, at: place, [.line: "\(line)"])
                : Diagnostic(
                    .judgedOtherwise, at: place,
                    [.line: "\(line)", .other: "\(earlier)", .value: "\(grade)"]))
    }

    /// The key of a record of these kinds; a key that the record once had stands for it.
    private mutating func key(of entry: JudgmentTable.Entry, _ kinds: [Kind]) throws -> Key? {
        if let key = Key(entry.text, in: ""), isKnown(key, kinds) { return key }
        let found = try store.records(named: entry.text)
        if let record = found.first(where: { kinds.contains($0.kind) }), found.count == 1 {
            return record.key
        }
        let list = kinds.map(\.rawValue).joined(separator: "、")
        if let other = found.first, !found.contains(where: { kinds.contains($0.kind) }) {
            diagnostics.append(
                Diagnostic(
                    .judgedKind, at: entry.place,
                    [.key: entry.text, .kind: other.kind.rawValue, .list: list]))
        } else {
            diagnostics.append(
                Diagnostic(.judgedUnknown, at: entry.place, [.key: entry.text, .list: list]))
        }
        return nil
    }

    private func isKnown(_ key: Key, _ kinds: [Kind]) -> Bool {
        kinds == [.need] ? snapshot.need(key) != nil : snapshot.number(of: key) != nil
    }
}
