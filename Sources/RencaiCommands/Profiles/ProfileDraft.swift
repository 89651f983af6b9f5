import BatchFormat
import Ledger
import Matching
import Pool
import Registry

/// A profile that was learned, as a batch to be reviewed and imported.
struct ProfileDraft {
    let key: Key
    private let record: Record

    /// `base` is the record whose points were the start: what it says of gates goes with them, unless
    /// it is the default one, which speaks for all.
    init(
        _ profile: Matching.Profile, as key: Key, from base: RegistryRecord?, note: String
    ) {
        self.key = key
        var record = Record(kind: .profile, key: key)
        record.entries.append(Entry(Pool.Profile.name.index, key.local))
        record.entries += Part.allCases.sorted { $0.rawValue < $1.rawValue }.compactMap { part in
            profile.points[part].map { points in
                Entry(
                    Pool.Profile.weight.index,
                    Self.weight(part, points, profile.scales[part]).text)
            }
        }
        if let base, base.key.local != Pool.Profile.defaultName {
            record.entries += base.record.values(Pool.Profile.gate.index).map { text in
                Entry(Pool.Profile.gate.index, text)
            }
        }
        record.entries.append(Entry(Pool.Profile.note.index, note))
        self.record = record
    }

    private static func weight(_ part: Part, _ points: Int, _ scale: Scale?) -> Composite {
        Composite(
            head: part.rawValue,
            parameters: [(Pool.Profile.points.name, "\(points)")]
                + (scale.map { [(Pool.Profile.map.name, $0.text)] } ?? []))
    }

    /// The sealed batch; `comments` open it, each a line.
    func text(madeAt: String, digest: String, comments: [String]) -> String {
        var writer = BatchWriter(id: "\(key.space)-profile-\(digest)")
        let head = writer.begin(
            [
                (Batch.format.name, "tpb/1"), (Batch.source.name, key.space),
                (Batch.madeAt.name, madeAt),
                (Batch.asOf.name, LocalTime.day(of: madeAt)?.text ?? ""),
            ], comments: comments.map { "# " + $0 })
        return head + writer.write(record) + writer.end()
    }
}
