import Matching
import Pool

extension PairReport {
    /// Every gate, with what it compared.
    var gates: Table {
        var table = Table(
            say(.gatesHeading),
            columns: [
                Column(words[.restriction]), Column(say(.result)), Column(say(.facts)),
                Column(say(.remedy)),
            ], empty: "")
        for check in explanation.checks {
            table.append([
                Cell(report.name(check.gate), .strong), Cell(say(word(check.state)), tone(check)),
                Cell(facts(check)), Cell(remedies(check)),
            ])
        }
        return table
    }

    private func word(_ state: GateCheck.State) -> GateText {
        switch state {
        case .passed: .passed
        case .hint: .hint
        case .closed: .shut
        case .off: .off
        }
    }

    private func tone(_ check: GateCheck) -> Emphasis? {
        switch check.state {
        case .passed: .good
        case .hint: nil
        case .closed: .warning
        case .off: .muted
        }
    }

    /// What was found, else what was compared.
    private func facts(_ check: GateCheck) -> String {
        guard check.findings.isEmpty else {
            return check.findings.map(report.sentence).joined(separator: "\n")
        }
        let facts = check.facts
        let told = { (texts: [String]) in texts.map { report.told($0, by: check.gate) } }
        let asked = words.list(told(facts.asked) + facts.skills.map(report.skill))
        let found = words.list(told(facts.found))
        if check.gate == .capacity, !found.isEmpty {
            let values = ["asked": asked, "found": found]
            return say(asked.isEmpty ? .contracts : .contractsOfCapacity, values)
        }
        switch (asked.isEmpty, found.isEmpty) {
        case (true, true): return say(asks(check.gate) ? .notAsked : .none)
        case (true, false): return say(asks(check.gate) ? .notAskedFound : .found, ["found": found])
        case (false, true): return say(.asked, ["asked": asked])
        case (false, false): return say(.compared, ["asked": asked, "found": found])
        }
    }

    /// Whether the need asks for something by this gate.
    private func asks(_ gate: Gate) -> Bool {
        [.mode, .class, .mustSkill, .availability].contains(gate)
    }

    private func remedies(_ check: GateCheck) -> String {
        guard check.state == .closed else { return "" }
        return check.findings.map { finding in
            finding.opening.map(report.sentence) ?? say(.noRemedy)
        }.joined(separator: "\n")
    }
}
