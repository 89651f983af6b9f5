import BatchFormat

extension ReceiptReport {
    /// What became of the batch, and what the office is asked to do.
    var lead: [String] {
        [answer]
            + [request, words[.receiptAskMissing, ["count": "\(receipt.missing.count)"]]]
            .prefix(receipt.missing.isEmpty ? 1 : 2).filter { !$0.isEmpty }
    }

    private var answer: String {
        let rejected = count("Rejected")
        let values = [
            "received": "\(count("Received"))", "counts": counts, "rejected": "\(rejected)",
        ]
        switch receipt.result {
        case "partial": return words[.receiptPartial, values]
        case "accepted" where errors.isEmpty: return words[.receiptAccepted, values]
        default: return words[rejected == 0 ? .receiptRefused : .receiptNothing, values]
        }
    }

    private var request: String {
        switch receipt.result {
        case "partial": words[.receiptAskRest]
        case "accepted": ""
        default: words[.receiptAskAll]
        }
    }

    /// How many records fared how; the rare ends only where they occur.
    private var counts: String {
        let all: [(Word, String, Bool)] = [
            (.receiptCreated, "Created", true), (.receiptChanged, "Updated", true),
            (.receiptUnchanged, "Unchanged", true), (.receiptDeleted, "Deleted", false),
            (.receiptMerged, "Merged", false),
        ]
        return words.list(
            all.compactMap { word, name, always in
                always || count(name) > 0 ? words[word, ["count": "\(count(name))"]] : nil
            })
    }
}
