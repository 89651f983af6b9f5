import Foundation
import Matching
import Pool
import Registry
import TestSupport

/// The real data beside the checkout: as batches to be imported, and as a pool to be matched.
enum RealPool {
    /// Writes the three batches into a folder; they are not to be kept.
    static func writeBatches(to folder: String) throws {
        for batch in [
            try RealData.firms(), try RealData.academicians(), try RealData.demands(),
        ] {
            let file = URL(filePath: folder).appending(path: "\(batch.id).rec")
            try Data(batch.bytes).write(to: file)
            let total = batch.counts.values.reduce(0, +)
            print("\(file.path()): \(total) records, \(batch.bytes.count) bytes")
        }
    }

    /// Ranks the graded needs of a registry that holds the demands, and says how well.
    static func measureQuality(ofRegistry path: String) throws {
        let store = try RegistryStore(path: path, .reading)
        guard let profile = try store.profile(named: nil) else { return print("no profile") }
        let matcher = Matcher(try store.snapshot(), profile: profile, on: 20_779)
        var graded = GradedRankings()
        for (need, grades) in try RealData.grades().sorted(by: { $0.key < $1.key }) {
            let pairs = matcher.rank(need: need)?.pairs ?? []
            graded.add(
                grades,
                points: Dictionary(uniqueKeysWithValues: pairs.map { ($0.candidate, $0.rankScore) })
            )
        }
        func rounded(_ value: Double?) -> Double { ((value ?? 0) * 1000).rounded() / 1000 }
        print("nDCG@10 \(rounded(graded.discountedGain))")
        print("AUC of grade 3 and 4 \(rounded(graded.areaUnderCurve))")
    }
}
