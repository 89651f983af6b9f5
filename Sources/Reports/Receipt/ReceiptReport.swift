package import BatchFormat
import Pool
package import Words

/// A receipt as a page that is stamped and sent back to the office.
package struct ReceiptReport: Hashable, Sendable {
    package var receipt: Receipt
    /// The office by the name under which it is registered.
    package var office: String?
    /// The batch that took this one back since.
    package var undoneBy: String?
    package var language: Language

    package init(
        _ receipt: Receipt, office: String? = nil, undoneBy: String? = nil, language: Language
    ) {
        self.receipt = receipt
        self.office = office
        self.undoneBy = undoneBy
        self.language = language
    }

    /// The most rows of a table on paper; all of them are in the receipt itself.
    static let rowLimit = 100

    var words: ReportWords { ReportWords(language) }

    var errors: [Receipt.Issue] { receipt.issues.filter { $0.severity == "error" } }

    /// What is to be looked at again though it was taken: what is found many times is told once,
    /// with the first place.
    ///
    /// That an office is new concerns only those who keep the registry.
    var warnings: [(first: Receipt.Issue, count: Int)] {
        let all = receipt.issues.filter { $0.severity != "error" && $0.code != "W506" }
        var groups: [(first: Receipt.Issue, count: Int)] = []
        var index: [[String]: Int] = [:]
        for issue in all {
            let name = [issue.code, message(of: issue)]
            if let index = index[name] {
                groups[index].count += 1
            } else {
                index[name] = groups.count
                groups.append((issue, 1))
            }
        }
        return groups
    }

    func count(_ name: String) -> Int { receipt.counts[name] ?? 0 }
}
