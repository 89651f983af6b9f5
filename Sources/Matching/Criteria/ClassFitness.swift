import Pool

extension Part {
    package static let `class` = Part("class")
}

/// How well the candidate's class fits the one asked for.
///
/// It is fitness and not rank: somebody far above the class asked for is harder to win for the need.
struct ClassFitness: Criterion {
    typealias Fit = RecognitionFit

    static let part = Part.class
    static let told: [any KindField] = [
        Pool.Need.classMin, Pool.Talent.class,
    ]

    /// In thousandths, by how many neutral ranks the held class stands above the one asked for.
    private static let above = [1000, 900, 750, 600, 450]
    private static let oneBelow = 400

    private let index: Index
    private let asked: Snapshot.Recognition

    init?(_ need: Snapshot.Need, _ index: Index) {
        guard let asked = need.minimumClass else { return nil }
        self.asked = asked
        self.index = index
    }

    func raw(of contribution: Contribution) -> Share {
        Share(thousandths: held(by: contribution).map { Self.fitness($0, asked) } ?? 0)
    }

    func support(of contribution: Contribution) -> Support {
        Support(
            details: [Detail(RecognitionFit(asked: asked, held: held(by: contribution)))])
    }

    private func held(by contribution: Contribution) -> Snapshot.Recognition? {
        let classes = index.people(of: contribution).flatMap {
            index.snapshot.talents[Int($0)].currentClasses(on: index.day)
        }
        return classes.max { left, right in
            (Self.fitness(left, asked), right.scheme, right.code)
                < (Self.fitness(right, asked), left.scheme, left.code)
        }
    }

    private static func fitness(_ held: Snapshot.Recognition, _ asked: Snapshot.Recognition) -> Int
    {
        if held.scheme == asked.scheme, held.code == asked.code { return 1000 }
        guard let held = held.neutral, let asked = asked.neutral else { return 0 }
        if held > asked { return held == asked + 1 ? oneBelow : 0 }
        return above[min(asked - held, above.count - 1)]
    }
}

extension Snapshot.Talent {
    /// The classes that are valid on a day.
    func currentClasses(on day: Day) -> [Snapshot.Recognition] {
        classes.filter { isCurrent(from: $0.from, to: $0.to, on: day) }
    }
}

/// The class held beside the class asked for.
package struct RecognitionFit: Codable, Hashable, Sendable {
    package var asked: Snapshot.Recognition
    package var held: Snapshot.Recognition?

    package init(
        asked: Snapshot.Recognition, held: Snapshot.Recognition? = nil
    ) {
        self.asked = asked
        self.held = held
    }
}
