import Pool

extension Index {
    /// The works of a candidate that speak of a skill, by key.
    func works(of candidate: Int, speakingOf skill: Int) -> [Key] {
        evidence[candidate].map(Int.init).filter {
            items[$0].kind == .work && backing.speaks($0, of: skill)
        }.map { items[$0].key }
    }
}
