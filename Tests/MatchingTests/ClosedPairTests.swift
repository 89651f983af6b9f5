import Matching
import Pool
import Testing

/// Which of many pairs gates close.
struct ClosedPairTests {
    /// The same as of each pair by itself, whatever its points.
    @Test(arguments: UInt64(1)...4)
    func areThoseThatAreClosedByThemselves(seed: UInt64) throws {
        var pool = RandomPool(seed: seed)
        let snapshot = Snapshot(registry: "test", revision: 1, rows: pool.rows())
        let matcher = Matcher(snapshot, model: Model(snapshot), profile: .sample, on: today)
        let pairs = snapshot.needs.flatMap { need in
            snapshot.candidates.map {
                PlanPair(need: need.key, candidate: $0.key, kind: $0.kind)
            }
        }
        let expected = pairs.sorted().map { pair in
            matcher.explain(need: pair.need, candidate: pair.candidate, kind: pair.kind)?.closed
        }
        let closed = matcher.closed(among: pairs)
        #expect(!closed.isEmpty && closed.count < pairs.count)
        let findings = Dictionary(uniqueKeysWithValues: closed.map { ($0.pair, $0.findings) })
        #expect(closed.map(\.pair) == closed.map(\.pair).sorted())
        #expect(pairs.sorted().map { findings[$0] ?? [] } == expected.map { $0 ?? [] })
    }
}
