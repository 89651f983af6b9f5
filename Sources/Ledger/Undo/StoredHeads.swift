import Pool

/// What the registry has under the numbers of records, each looked up once.
struct StoredHeads {
    private let baseline: any Baseline
    private var heads: [Int: RecordHead] = [:]
    /// So many are kept in memory.
    private static let limit = 50_000

    init(_ baseline: any Baseline) { self.baseline = baseline }

    mutating func head(_ id: Int) throws -> RecordHead? {
        if let head = heads[id] { return head }
        let head = try baseline.head(of: id)
        if heads.count >= Self.limit { heads = [:] }
        heads[id] = head
        return head
    }

    /// Values of a before-image as they would stand today: references with the present key of the
    /// record they lead to, personal values with their hash.
    mutating func restored(_ values: [StoredValue]) throws -> [StoredValue] {
        var values = values
        for index in values.indices {
            if let target = values[index].target, let key = try head(target)?.key {
                values[index].text = key.description + values[index].parameters
            }
            if let personal = values[index].personal {
                values[index].blind = try baseline.blind(personal)
            }
        }
        return values
    }
}
