import Matching
import Pool
import Reports

/// The judgments from which points are learned: those of a table, and the registry's own outcomes.
struct LearnedFrom {
    /// The grades of the candidates of each need.
    private(set) var grades: [Key: [Key: Int]]
    private(set) var sources = LearningReport.Sources()

    /// What somebody graded goes before what came of an introduction of the same pair.
    init(judged: [Key: [Key: Int]], _ outcomes: OutcomeGrades) {
        grades = judged
        sources.judged = Self.count(judged)
        sources.silent = outcomes.silent
        for (need, candidates) in outcomes.grades {
            for (candidate, grade) in candidates {
                if grades[need]?[candidate] != nil {
                    sources.replaced += 1
                } else {
                    grades[need, default: [:]][candidate] = grade
                    sources.outcomes += 1
                }
            }
        }
    }

    private static func count(_ grades: [Key: [Key: Int]]) -> Int {
        grades.reduce(0) { $0 + $1.value.count }
    }

    /// A number that others get only from the same grades of the same pairs: the first digits of the
    /// SHA-256 of their lines, sorted.
    var digest: String {
        let lines = grades.flatMap { need, candidates in
            candidates.map { "\(need)\t\($0.key)\t\($0.value)\n" }
        }
        var seal = Seal()
        for line in lines.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            seal.update(line)
        }
        return String(seal.hex().prefix(12))
    }
}
