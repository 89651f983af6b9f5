package import Pool

/// All that can be said of one need and one candidate, open or closed, first or last.
package struct PairExplanation: Hashable, Sendable {
    /// The reasons and gates; ranked when the pair is open and has points.
    package var match: Match
    /// Every gate with how the pair stands before it, in the order of the rules.
    package var checks: [GateCheck]
    /// Where the pair stands among the open ones; of a closed pair, where it would stand.
    package var place: Int?
    /// How many candidates have points for the need, closed ones too.
    package var listed: Int
    /// The open pair right above; of the first, the one right below.
    package var neighbour: Match?
    /// By which skills of the vocabulary a held skill leads to the one asked for.
    package var paths: [SkillPath]
    /// The sentence of each item of evidence that is most like the need.
    package var passages: [Passage]
    /// What would earn the pair more points, the most first.
    package var improvements: [Improvement]
}

/// The skills between one that is held and one that is asked for, both ends included.
package struct SkillPath: Hashable, Sendable {
    package var asked: Key
    /// From the held skill to the one asked for, each right above or below the one before.
    package var steps: [Key]
}

/// A sentence of a work, or of what a candidate says of itself.
package struct Passage: Hashable, Sendable {
    package var source: Key
    package var kind: Kind
    package var text: String
    /// How like the need it is, in thousandths.
    package var cosine: Int
}

/// A change of the records that would earn a pair more points.
package struct Improvement: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
        /// The skill, which was only found in a text, is confirmed.
        case confirmation(Key)
        /// A work or a project in the registry speaks of the skill.
        case evidence(Key)
        /// The level of the skill is stated, and is the one asked for.
        case level(Key, Int)
    }

    package var change: Change
    /// In parts of `Reason.pointUnit` of a point.
    package var rankScore: Int
    /// Where the pair would stand then.
    package var place: Int

    /// Whole points.
    package var points: Int { (rankScore + Reason.pointUnit / 2) / Reason.pointUnit }
}
