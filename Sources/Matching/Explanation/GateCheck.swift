package import Pool

/// How a pair stands before one gate.
package struct GateCheck: Hashable, Sendable {
    package enum State: String, Hashable, Sendable {
        case passed
        /// It is to be minded, and does not close.
        case hint
        case closed
        /// The profile switches the gate off on this day.
        case off
    }

    package var gate: Gate
    package var state: State
    package var findings: [GateFinding]
    package var facts: GateFacts
}

/// What a gate compares, as the records say it.
package struct GateFacts: Hashable, Sendable {
    /// What the need or a rule asks; empty where nothing is asked.
    package var asked: [String]
    /// What the candidate has.
    package var found: [String]
    /// Skills that are asked for.
    package var skills: [Key]

    package init(asked: [String] = [], found: [String] = [], skills: [Key] = []) {
        self.asked = asked
        self.found = found
        self.skills = skills
    }
}

extension Gatekeeper {
    /// Every gate in turn; `verdict` is what they found of the candidate.
    func checks(on contribution: Contribution, _ verdict: Verdict) -> [GateCheck] {
        Gate.allCases.map { gate in
            let closed = verdict.closed.filter { $0.gate == gate }
            let hints = (verdict.hints + verdict.withheld).filter { $0.gate == gate }
            let state: GateCheck.State =
                !closed.isEmpty ? .closed : !isOn(gate) ? .off : hints.isEmpty ? .passed : .hint
            return GateCheck(
                gate: gate, state: state, findings: closed + hints,
                facts: facts(gate, contribution))
        }
    }

    private func facts(_ gate: Gate, _ contribution: Contribution) -> GateFacts {
        let candidate = snapshot.candidates[contribution.candidate]
        let talents = index.people(of: contribution).map { snapshot.talents[Int($0)] }
        switch gate {
        case .mode:
            let held = unique(talents.flatMap(\.waysOfWorking)).map(\.text)
            return GateFacts(asked: need.modes.map(\.text), found: held)
        case .class:
            let held = talents.flatMap { $0.currentClasses(on: day) }
            return GateFacts(
                asked: [need.minimumClass].compactMap(\.self).map(\.text), found: held.map(\.text))
        case .mustSkill: return GateFacts(skills: requiredSkills.map(\.asked.skill))
        case .availability:
            let offered = need.days.flatMap { index.offeredDays(contribution, asked: $0) }
            return GateFacts(asked: texts(need.days), found: texts(offered))
        case .visibility: return GateFacts(found: [need.visibility.text])
        default:
            guard candidate.kind == .talent else { return GateFacts() }
            return personalFacts(gate, snapshot.talents[candidate.row])
        }
    }

    /// What the gates of a person compare.
    private func personalFacts(_ gate: Gate, _ talent: Snapshot.Talent) -> GateFacts {
        switch gate {
        case .status: return GateFacts(found: [talent.status.text])
        case .consent: return GateFacts(found: [talent.consent].compactMap { $0?.text })
        case .ownEmployer: return GateFacts(found: [talent.employerName].compactMap(\.self))
        case .formerEmployer: return GateFacts(found: talent.pastEmployers.map(\.name))
        case .capacity:
            let signed = snapshot.runningContracts(of: talent.key, .talent, on: day) ?? 0
            return GateFacts(asked: texts(talent.capacity), found: texts(signed))
        case .stationLimit, .retiredStationLimit:
            guard talent.academician, talent.retired == (gate == .retiredStationLimit) else {
                return GateFacts()
            }
            return GateFacts(asked: texts(profile.rule(gate, on: day)?.limit))
        default: return GateFacts()
        }
    }

    private func texts(_ number: Int?) -> [String] { number.map { ["\($0)"] } ?? [] }
}
