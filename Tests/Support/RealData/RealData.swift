import Foundation
package import Pool

/// Batches and grades made from the shared data; the data itself never leaves its folder.
package enum RealData {
    /// The rows of a table, each by column.
    package static func rows(_ path: String) throws -> [[String: String]] {
        CSV.rows(Array(try Data(contentsOf: SharedData.url(path))))
    }

    /// What reading the batches needs: the regions of the vocabulary.
    package static func context() throws -> ReadingContext {
        let file = SharedData.checkout.appending(path: "Import/vocabulary/regions.tsv")
        return ReadingContext(regions: try Regions(tsv: Array(Data(contentsOf: file)).span))
    }
}
