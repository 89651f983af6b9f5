package import BatchFormat
import Pool

/// A receipt as a page that is stamped and sent back to the office.
package struct ReceiptReport: Hashable, Sendable {
    package var receipt: Receipt
    /// The batch that took this one back since.
    package var undoneBy: String?
    package var language: Language

    package init(_ receipt: Receipt, undoneBy: String? = nil, language: Language) {
        self.receipt = receipt
        self.undoneBy = undoneBy
        self.language = language
    }

    /// The most rows of a table on paper; all of them are in the receipt itself.
    static let rowLimit = 100

    var words: Words { Words(language) }

    var errors: [Receipt.Issue] { receipt.issues.filter { $0.severity == "error" } }

    /// What is to be looked at again though it was taken: the first of each code, and how many.
    ///
    /// That an office is new concerns only those who keep the registry.
    var warnings: [(first: Receipt.Issue, count: Int)] {
        let all = receipt.issues.filter { $0.severity == "warning" && $0.code != "W506" }
        var groups: [(first: Receipt.Issue, count: Int)] = []
        for issue in all {
            if let index = groups.firstIndex(where: { $0.first.code == issue.code }) {
                groups[index].count += 1
            } else {
                groups.append((issue, 1))
            }
        }
        return groups
    }

    func count(_ name: String) -> Int { receipt.counts[name] ?? 0 }
}
