import BatchFormat
import Pool

/// The people of a roster whom the registry does not know by their keys: they wait until all keys of
/// the roster are known, and get the key of whoever they are.
struct Arrivals {
    private let known: KnownPeople
    private var named: Set<Key> = []
    private var waiting: [ReadRecord] = []
    /// Who was taken for whom, and who is back.
    private(set) var findings: [Diagnostic] = []

    init(_ known: KnownPeople) { self.known = known }

    /// The record, if it needs not wait.
    mutating func settled(_ read: ReadRecord) -> ReadRecord? {
        guard !known.isEmpty, let record = read.record, record.kind == .talent else { return read }
        guard let person = known.person(record.key) else {
            waiting.append(read)
            return nil
        }
        named.insert(record.key)
        return readmitted(read, person)
    }

    /// Those who waited.
    mutating func rest() -> [ReadRecord] {
        var settled: [ReadRecord] = []
        for read in waiting {
            guard let record = read.record,
                let found = known.person(like: record, besides: named)
            else {
                settled.append(read)
                continue
            }
            named.insert(found.person.key)
            var read = read
            read.record?.key = found.person.key
            read.name.key = found.person.key.local
            let fields = found.fields.map(\.name).joined(separator: "、")
            report(.sameRow, read, [.key: found.person.key.description, .list: fields])
            settled.append(readmitted(read, found.person))
        }
        waiting = []
        return settled
    }

    /// Somebody who was no longer reported is in the pool again.
    private mutating func readmitted(
        _ read: ReadRecord, _ person: KnownPeople.Person
    ) -> ReadRecord {
        guard person.status == .noLongerReported, read.isSound, let record = read.record,
            record[Talent.status] == nil
        else { return read }
        var read = read
        let status = TalentStatus.standard.text
        read.record?.entries.append(Entry(Talent.status.index, status, line: record.line))
        read.record?.entries.sort { $0.field < $1.field }
        report(.back, read, [.value: TalentStatus.noLongerReported.text, .other: status])
        return read
    }

    private mutating func report(
        _ code: DiagnosticCode, _ read: ReadRecord, _ parameters: [Diagnostic.Parameter: String]
    ) {
        var name = read.name
        name.title = read.record?.title
        findings.append(
            Diagnostic(code, at: Place(file: "", line: read.line), parameters, record: name))
    }
}
