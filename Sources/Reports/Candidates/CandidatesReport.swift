package import Pool
package import Registry
package import Words

/// Who was named how often, and how often it came to something: for the department.
package struct CandidatesReport: Hashable, Sendable {
    /// What became of the introductions of one candidate.
    package struct Candidate: Hashable, Sendable {
        package let key: Key
        package let name: String
        /// How many introductions came to each stage or further.
        let recommended, asked, intended, signed: Int
        /// How many are open, and how many came to nothing, with what is said of why.
        let open, refused: Int
        /// How many contracts were broken off.
        let broken: Int
        let reasons: [Reason]

        /// Takes the introductions of the candidate together.
        package init(_ key: Key, _ name: String, _ introductions: [IntroductionRow]) {
            (self.key, self.name) = (key, name)
            func count(_ stage: EngagementStage) -> Int {
                introductions.count { row in
                    row.furthest == stage || stage.leads(to: row.furthest)
                }
            }
            recommended = introductions.count
            (asked, intended) = (count(.asked), count(.intended))
            signed = introductions.count(where: \.progress.wasSigned)
            open = introductions.count(where: \.progress.isOpen)
            broken = introductions.count(where: \.progress.isContractBroken)
            let failed = introductions.filter(\.progress.isRefused)
            refused = failed.count
            reasons = Dictionary(grouping: failed) { $0.reason?.text ?? "" }
                .map { Reason(text: $0.key, count: $0.value.count) }
                .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        }

        /// The share of those asked that agreed or signed, in thousandths; `nil` where none was.
        var rate: Int? { asked == 0 ? nil : (2_000 * intended + asked) / (2 * asked) }
    }

    /// Why introductions came to nothing; empty where it is not said.
    struct Reason: Hashable, Sendable {
        var text: String
        var count: Int
    }

    package let candidates: [Candidate]
    /// What the figures rest on: the time, as it was asked for.
    let scope: String?
    let day: PartialDate
    let revision: Int
    let language: Language

    /// A report of these candidates, who was named most often first.
    package init(
        _ candidates: [Candidate], scope: String?, on day: PartialDate, revision: Int,
        language: Language
    ) {
        self.candidates = candidates.sorted { left, right in
            (right.recommended, right.signed, left.key) < (left.recommended, left.signed, right.key)
        }
        self.scope = scope
        self.day = day
        self.revision = revision
        self.language = language
    }
}
