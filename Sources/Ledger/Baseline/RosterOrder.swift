import BatchFormat
package import Pool

/// Which full roster of an office is the one that says who is there.
package struct RosterOrder {
    package let baseline: any Baseline

    /// Whether nothing later is in the registry that the office said of such records: by its date,
    /// or, for a batch that stands already, by when it came.
    package func isCurrent(_ header: BatchHeader) throws -> Bool {
        guard let kind = header.fullKind else { return false }
        var stands = false
        let batches = try baseline.batches(of: header.source, changing: kind, or: header.id)
        for batch in batches {
            if batch.name == header.id {
                stands = true
                continue
            }
            // What was left out of this batch and mended belongs to it.
            if batch.rejectsOf == header.id { continue }
            if stands || isOlder(header, than: batch.asOf) { return false }
        }
        return true
    }

    /// The day of the latest records of a kind that the office reported, where it is after that of
    /// the batch.
    package func day(after header: BatchHeader, of kind: Kind) throws -> PartialDate? {
        guard let asOf = header.asOf else { return nil }
        return try baseline.batches(of: header.source, changing: kind, after: asOf)
            .filter { $0.name != header.id && isOlder(header, than: $0.asOf) }
            .compactMap { $0.asOf.flatMap(PartialDate.init(canonical:)) }
            .max { $0.earliest < $1.earliest }
    }

    private func isOlder(_ header: BatchHeader, than date: String?) -> Bool {
        guard let asOf = header.asOf, let other = date.flatMap({ PartialDate(canonical: $0) })
        else { return false }
        return asOf.latest < other.earliest
    }
}
