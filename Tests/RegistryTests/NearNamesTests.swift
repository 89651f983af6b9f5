import Pool
import TestSupport
import Testing

@testable import Ledger
@testable import Registry

/// The index finds what comparing with every name finds.
struct NearNamesTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func findsWhatAComparisonOfAllFinds(seed: UInt64) {
        var random = RandomSource(seed: seed)
        func name() -> String {
            random.text(of: "真空镀膜电解精炼铜pv".map(String.init), most: 8)
        }
        let names = Set((0..<300).map { _ in name() })
        let near = names.reduce(into: NearNames()) { $0.add($1) }
        for _ in 0..<300 {
            let typed = name()
            #expect(near.closest(to: typed) == closest(to: typed, in: names.sorted()), "\(typed)")
        }
    }

    /// A longer term is near what it is made of; two characters here and there are nothing.
    @Test(arguments: [
        ("磁控溅射真空镀膜机", "真空镀膜"), ("真空镀膜", "真空镀膜"), ("真空电镀", "真空镀膜"), ("稀土溶剂分离", nil),
        ("膜分离", nil),
    ])
    func findsTheNameMostOfWhichIsTheSame(typed: String, expected: String?) {
        let near = ["真空镀膜", "溶液精炼", "电解"].reduce(into: NearNames()) { $0.add($1) }
        #expect(near.nearest(to: typed) == expected)
    }

    @Test func knowsNothingOfAnEmptyName() {
        #expect(NearNames().closest(to: "") == nil)
    }
}
