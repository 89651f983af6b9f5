import BatchFormat
import Ledger
import Pool
import Registry
import Reports
import Rosters

/// The answers of a decision sheet as records of one batch, and the cell that each line is from.
struct DecisionBatch {
    private(set) var findings: DiagnosticList
    /// The texts of the records, each with the blank line behind it.
    private(set) var body = ""
    /// The cells of the lines of the body, counted from one.
    private(set) var places: [Int: Place] = [:]

    /// Who is introduced to what: introductions have no name of their own.
    private(set) var titles: [Key: String] = [:]
    private(set) var counts: Counts

    /// What the rows of a sheet come to.
    struct Counts: Hashable, Sendable {
        /// Rows that are filled in, and those of candidates that nobody has filled in.
        let answered: Int
        let open: Int
        /// Introductions that rows make, and those to which they add something.
        var created = 0
        var changed = 0
        /// Needs whose status follows.
        var followed = 0

        /// Rows of which nothing comes: the registry knows what they say, or they keep somebody in
        /// reserve.
        var known: Int { answered - created - changed }
        var records: Int { created + changed + followed }
    }

    private let store: RegistryStore
    private var lineCount = 0
    private var runs: [String: DecisionRun?] = [:]
    /// What the keys of the sheet lead to.
    private let records: [String: [RegistryRecord]]
    /// The introductions to each need.
    private var introductions: [Key: [RegistryRecord]] = [:]

    init(
        _ table: DecisionTable, _ store: RegistryStore, on day: PartialDate, by operatorName: String
    ) throws {
        self.store = store
        findings = table.diagnostics
        counts = Counts(answered: table.rows.count, open: table.openCount)
        records = try store.records(
            namedByAny: Set(table.rows.flatMap { [$0.need.text, $0.candidate.text] }))
        var decided: [Key: [DecidedIntroduction]] = [:]
        var order: [Key] = []
        var keys = try store.introductionKeys(on: day)
        for pair in try pairs(of: table) {
            let before = try introduction(of: pair)
            guard
                let introduction = DecidedIntroduction(
                    pair, after: before, key: keys.next, on: day, by: operatorName)
            else { continue }
            if introduction.draft.before == nil { _ = keys.take() }
            if decided[pair.need.key] == nil { order.append(pair.need.key) }
            decided[pair.need.key, default: []].append(introduction)
        }
        for need in order { add(decided[need] ?? []) }
    }

    // MARK: The rows

    /// The rows whose keys are known, each pair once.
    private mutating func pairs(of table: DecisionTable) throws -> [DecidedPair] {
        var pairs: [DecidedPair] = []
        var seen: [Set<Key>: DecisionTable.Row] = [:]
        for row in table.rows {
            guard let pair = pair(row), try isOfItsRun(pair) else { continue }
            let keys: Set = [pair.need.key, pair.candidate.key]
            if let earlier = seen[keys] {
                reportTwice(row, after: earlier)
                continue
            }
            seen[keys] = row
            pairs.append(pair)
        }
        return pairs
    }

    private mutating func reportTwice(_ row: DecisionTable.Row, after earlier: DecisionTable.Row) {
        guard row.answers.mapValues(\.text) != earlier.answers.mapValues(\.text) else { return }
        findings.append(
            Diagnostic(
                .decisionTwice, at: row.candidate.place, [.line: "\(earlier.need.place.line)"]))
    }

    private mutating func pair(_ row: DecisionTable.Row) -> DecidedPair? {
        let need = record(row.need, [.need])
        let candidate = record(row.candidate, NeedProgress.kinds)
        let opinion = opinion(row)
        guard let need, let candidate else { return nil }
        let pair = DecidedPair(need: need, candidate: candidate, row: row, opinion: opinion)
        guard !pair.contradictsItself else {
            findings.append(
                Diagnostic(
                    .decisionContradicts,
                    at: row.answers[.opinion]?.place ?? row.candidate.place))
            return nil
        }
        return pair
    }

    /// The record of a key; a key that it once had stands for it.
    private mutating func record(
        _ entry: DecisionTable.Entry, _ kinds: [Kind]
    ) -> RegistryRecord? {
        let found = records[entry.text] ?? []
        if let record = found.first(where: { kinds.contains($0.kind) }) { return record }
        let list = kinds.map(\.rawValue).joined(separator: "、")
        findings.append(
            Diagnostic(.judgedUnknown, at: entry.place, [.key: entry.text, .list: list]))
        return nil
    }

    private mutating func opinion(_ row: DecisionTable.Row) -> Opinion? {
        guard let entry = row.answers[.opinion] else { return nil }
        let text = Opinion.list.value(inEnglish: entry.text) ?? entry.text
        do throws(ValueFault) {
            return Opinion(rawValue: try Opinion.list.read(text).value)
        } catch {
            findings.append(
                Diagnostic(
                    error.code, at: entry.place,
                    error.parameters.merging([.field: DecisionColumn.opinion.title]) { $1 }))
            return nil
        }
    }

    /// Whether the run that a row names is there, and has named this candidate for this need.
    private mutating func isOfItsRun(_ pair: DecidedPair) throws -> Bool {
        guard let entry = pair.row.run else { return true }
        if runs[entry.text] == nil { runs[entry.text] = try DecisionRun(entry.text, in: store) }
        guard let run = runs[entry.text] ?? nil else {
            findings.append(Diagnostic(.decisionRun, at: entry.place, [.name: entry.text]))
            return false
        }
        guard run.names(pair.candidate.key, for: pair.need.key) else {
            findings.append(
                Diagnostic(
                    .decisionPair, at: pair.row.candidate.place,
                    [
                        .name: entry.text, .key: pair.need.key.description,
                        .other: pair.candidate.key.description,
                    ]))
            return false
        }
        return true
    }

    // MARK: The records

    /// The introduction of a pair that is open, else the last one.
    private mutating func introduction(of pair: DecidedPair) throws -> RegistryRecord? {
        guard let field = pair.candidateField else { return nil }
        let need = pair.need.key
        let toNeed = try introductions[need] ?? store.introductions(of: need).map(\.record)
        introductions[need] = toNeed
        let all = toNeed.filter { $0.all(field).contains(pair.candidate.key) }
        return all.first(where: \.introductionProgress.isOpen) ?? all.last
    }

    /// Adds the introductions to one need, and where it stands by them.
    private mutating func add(_ introductions: [DecidedIntroduction]) {
        guard let need = introductions.first?.pair.need else { return }
        for introduction in introductions {
            if introduction.draft.before == nil { counts.created += 1 } else { counts.changed += 1 }
            let record = introduction.draft.record
            titles[record.key] = "\(introduction.pair.candidate.title) → \(need.title)"
            add(record) { introduction.place(ofField: $0) }
        }
        let known = self.introductions[need.key] ?? []
        guard let following = need.status(following: introductions.map(\.draft), among: known),
            let place = introductions.first?.pair.row.need.place
        else { return }
        counts.followed += 1
        add(need.record(standing: following)) { _ in place }
    }

    private mutating func add(_ record: Record, placed place: (String) -> Place) {
        for line in record.textAsGiven.split(separator: "\n", omittingEmptySubsequences: false) {
            lineCount += 1
            places[lineCount] = place(String(line.prefix { $0 != ":" }))
        }
        body += record.textAsGiven + "\n"
    }
}
