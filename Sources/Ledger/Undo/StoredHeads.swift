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
}
