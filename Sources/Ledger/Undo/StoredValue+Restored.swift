import Pool

extension StoredValue {
    /// A value of a before-image as it would stand today: a reference with the present key of the
    /// record it leads to, a personal value with its hash.
    func restored(from baseline: any Baseline) throws -> StoredValue {
        var value = self
        if let target, let key = try baseline.head(of: target)?.key {
            value.text = key.description + parameters
        }
        if let personal { value.blind = try baseline.blind(personal) }
        return value
    }
}
