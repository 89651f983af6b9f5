import Ledger
import Matching
import Pool

extension Matching.Profile {
    /// The profile of a record; its version is the record's revision.
    ///
    /// For gates that the profile says nothing of the default one speaks: who only sets weights does
    /// not lift a legal limit. Parts and gates of a newer program are left out.
    init(_ record: StoredRecord, default base: StoredRecord?) {
        self.init(name: record.key.local, version: record.revision, points: [:])
        for weight in record.all(Pool.Profile.weight) {
            guard let part = Part(rawValue: weight.head) else { continue }
            points[part] = weight[Pool.Profile.points]
            scales[part] = weight[Pool.Profile.map].flatMap(Scale.init(text:))
        }
        rules = record.all(Pool.Profile.gate).compactMap(Rule.init)
        let own = Set(rules.map(\.gate))
        rules += (base?.all(Pool.Profile.gate) ?? []).compactMap(Rule.init)
            .filter { !own.contains($0.gate) }
    }
}

extension Matching.Profile.Rule {
    fileprivate init?(_ text: Composite) {
        guard let gate = Gate(rawValue: text.head) else { return nil }
        self.init(
            gate, isOn: text[Pool.Profile.isOn] ?? true, limit: text[Pool.Profile.limit],
            days: text[Pool.Profile.days], unit: text[Pool.Profile.unit],
            document: text[Parameters.doc], from: text.firstDay, to: text.lastDay)
    }
}
