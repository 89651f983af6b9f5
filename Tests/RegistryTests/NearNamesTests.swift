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

    @Test func knowsNothingOfAnEmptyName() {
        #expect(NearNames().closest(to: "") == nil)
    }
}
