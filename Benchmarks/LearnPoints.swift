import Foundation
import Matching
import Pool
import Registry
import Rosters
import TestSupport

/// What `rencai profile learn` finds for a registry and its judgments, and how often it would find
/// something where there is nothing: with the grades of each need dealt out anew by chance.
struct LearnPoints {
    let matcher: Matcher
    private let grades: [Key: [Key: Int]]

    init(registry: String, judgments: String) throws {
        let store = try RegistryStore(path: registry, .reading)
        guard let profile = try store.profile(named: nil) else {
            preconditionFailure("the registry has no profile")
        }
        let snapshot = try store.snapshot()
        matcher = Matcher(
            snapshot, model: try store.model(for: snapshot), profile: profile, on: 20_779)
        let table = try JudgmentTable(
            file: judgments, bytes: [UInt8](Data(contentsOf: URL(filePath: judgments))))
        grades = table.rows.reduce(into: [:]) { grades, row in
            guard let need = row.need.flatMap({ Key($0.text, in: "") }),
                let candidate = row.candidate.flatMap({ Key($0.text, in: "") })
            else { return }
            grades[need, default: [:]][candidate] = row.grade
        }
    }

    /// `needs` is how many of the needs each shuffle draws; all where it is not said.
    func run(shuffles: Int, seed: UInt64, needs count: Int?) {
        let clock = ContinuousClock()
        var measured: [MeasuredNeed] = []
        let measuring = clock.measure {
            // By key, so that a seed draws the same needs each time.
            measured = grades.sorted { $0.key < $1.key }
                .compactMap { matcher.measured(need: $0.key, grades: $0.value) }
        }
        var trial: ProfileTrial?
        let learning = clock.measure { trial = ProfileTrial(measured, base: matcher.profile) }
        guard let trial else { return }
        tell("as graded", trial)
        print("measured in \(measuring), learned in \(learning)")
        for fold in trial.folds { print("  fold", shown(fold.learned)) }
        print("  all ", shown(trial.learned))
        var random = RandomSource(seed: seed)
        var accepted = 0
        for shuffle in 0..<shuffles {
            let drawn = count.map { Array(measured.shuffled(using: &random).prefix($0)) }
            let needs = (drawn ?? measured).map {
                $0.regraded($0.grades.shuffled(using: &random))
            }
            let trial = ProfileTrial(needs, base: matcher.profile)
            if trial.helps {
                accepted += 1
                tell("shuffle \(shuffle)", trial)
            }
        }
        print("by chance: \(accepted) of \(shuffles) accepted")
    }

    private func tell(_ name: String, _ trial: ProfileTrial) {
        let gain = trial.gain.map { "\($0.value) \($0.interval.map { "\($0)" } ?? "")" } ?? "none"
        print("\(name): gain \(gain), helps \(trial.helps), fitted \(trial.fitted)")
    }

    private func shown(_ profile: Matching.Profile) -> String {
        Part.allCases.map { "\($0.rawValue) \(profile.points[$0] ?? 0)" }.joined(separator: ", ")
    }
}
