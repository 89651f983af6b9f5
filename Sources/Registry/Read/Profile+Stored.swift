import Ledger
import Matching
import Pool

extension Matching.Profile {
    /// The profile of a record; its version is the record's revision.
    ///
    /// For gates that the profile says nothing of the default one speaks, and for weights where it has
    /// none: who only sets weights does not lift a legal limit. Parts and gates of a newer program are left out.
    init(_ record: StoredRecord, default base: StoredRecord?) {
        self.init(name: record.key.local, version: record.revision, points: [:])
        let own = record.all(Pool.Profile.weight)
        for weight in own.isEmpty ? base?.all(Pool.Profile.weight) ?? [] : own {
            guard let part = Part(rawValue: weight.head) else { continue }
            points[part] = weight[Pool.Profile.points]
            scales[part] = weight[Pool.Profile.map].flatMap(Scale.init(text:))
        }
        rules = record.all(Pool.Profile.gate).compactMap(Rule.init)
        let known = Set(rules.map(\.gate))
        rules += (base?.all(Pool.Profile.gate) ?? []).compactMap(Rule.init)
            .filter { !known.contains($0.gate) }
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
