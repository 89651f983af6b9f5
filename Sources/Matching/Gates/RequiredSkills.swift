import Pool

/// A skill that must be held, with all that can stand in for it.
struct RequiredSkill {
    let asked: Snapshot.AskedSkill
    /// By number of the held skill.
    let relations: [Int32: SkillRelation]
    /// The key, the label and the synonyms, as they are compared.
    private let names: Set<String>

    func isNamed(_ text: String) -> Bool { names.contains(text.nfkcFolded) }

    /// Those that a need asks for.
    static func all(of need: Snapshot.Need, _ taxonomy: Taxonomy) -> [RequiredSkill] {
        need.skills.filter(\.must).map { asked in
            let names = taxonomy.number(of: asked.skill).map { taxonomy.names[$0] } ?? []
            return RequiredSkill(
                asked: asked, relations: taxonomy.relations(to: asked.skill),
                names: Set((names + [asked.skill.description]).map(\.nfkcFolded)))
        }
    }
}

extension Gatekeeper {
    /// One finding for each skill that must be held and is not: itself, a synonym or a narrower one,
    /// at the level asked for.
    ///
    /// What was only found in a text does not do until somebody confirms it. What the department has
    /// accepted for the candidate does not close; it is a hint.
    func requiredSkills(of contribution: Contribution) -> Verdict {
        let candidate = snapshot.candidates[contribution.candidate].key
        var verdict = Verdict()
        for required in requiredSkills {
            guard let finding = lacking(required, contribution) else { continue }
            let isAccepted = need.accepted.contains {
                $0.candidate == candidate && required.isNamed($0.name)
            }
            verdict.add(isAccepted ? finding.accepted : finding, closes: !isAccepted)
        }
        return verdict
    }

    private func lacking(
        _ required: RequiredSkill, _ contribution: Contribution
    ) -> GateFinding? {
        let asked = required.asked
        let claims = index.held(by: contribution).compactMap { held in
            required.relations[held.skill].map { (held: held, relation: $0) }
        }
        let satisfying = claims.filter(\.relation.satisfies).map(\.held)
        let best = satisfying.filter { !$0.isRecognized }.map { Int($0.level) }.max()
        guard best == nil || best ?? 0 < asked.level ?? 0 else { return nil }
        let isRecognized = satisfying.contains(where: \.isRecognized)
        let nearest = claims.min { ($0.relation, $0.held.skill) < ($1.relation, $1.held.skill) }
        return GateFinding(
            .mustSkill, keys: [asked.skill],
            text: isRecognized ? TagSource.recognized.rawValue : nil, asked: asked.level,
            found: best, near: nearest.map { snapshot.taxonomy.keys[Int($0.held.skill)] })
    }
}

extension GateFinding {
    /// The finding as one that the department has overruled.
    fileprivate var accepted: GateFinding {
        var finding = self
        finding.isAccepted = true
        return finding
    }
}
