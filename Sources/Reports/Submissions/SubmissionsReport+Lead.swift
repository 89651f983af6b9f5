import Pool
import Registry

extension SubmissionsReport {
    /// The answer in sentences that can be read aloud.
    var lead: [String] { [answer, others].compactMap(\.self) }

    private var answer: String {
        let missing = due(.overdue, .awaited)
        let received = due(.incomplete, .received)
        let count = missing.count + received.count
        let answer: Word =
            count == 0 ? .submissionsNone : missing.isEmpty ? .submissionsAll : .submissionsLead
        return words[
            answer,
            [
                "day": words.day(Int32(day.daysSinceEpoch)), "due": "\(count)",
                "received": "\(received.count)", "missing": "\(missing.count)",
                "incomplete": thereof(.thereofIncomplete, due(.incomplete)),
                "overdue": thereof(.thereofOverdue, due(.overdue)),
                "which": words[.whichOnes, ["names": names(missing, most: 10)]],
            ]]
    }

    private func names(_ offices: [Submission], most: Int) -> String {
        words.few(offices.map { name(of: $0) }, most: most, more: .andMoreOffices)
    }

    private func thereof(_ word: Word, _ offices: [Submission]) -> String {
        offices.isEmpty ? "" : words[word, ["count": "\(offices.count)"]]
    }

    /// Those that reported unasked.
    private var others: String? {
        let others = offices.filter { $0.due == nil }
        guard !others.isEmpty else { return nil }
        return words[
            .submissionsOthers,
            ["count": "\(others.count)", "names": names(others, most: 5)]]
    }
}
