import Pool
import Testing

@testable import Matching

/// What would open a pair that gates close, and what the department has accepted.
@Suite struct OpeningTests {
    private static func asking(_ skill: String, level: Int? = nil) -> Snapshot.Need {
        need { $0.skills = [.init(key(skill), must: true, level: level)] }
    }

    @Test(
        arguments: [
            ("surface", nil, .acceptance(skill: key("coating"), held: key("surface"))),
            ("nickel", nil, nil),
            ("coating", 2, .acceptance(skill: key("coating"), held: key("coating"))),
        ] as [(String, Int?, Opening?)])
    func whatIsHeldNearARequiredSkillMayBeAccepted(held: String, level: Int?, expected: Opening?) {
        let match = pair(
            talent("T1") { $0.skills = [.init(key(held), level: level)] },
            Self.asking("coating", level: 4))
        #expect(match?.closed.map(\.gate) == [.mustSkill])
        #expect(match?.closed.first?.opening == expected)
        #expect(match?.decision == expected)
    }

    @Test func aTagThatWasOnlyFoundMayBeConfirmed() {
        let match = pair(
            talent("T1") { $0.skills = [.init(key("coating"), isRecognized: true)] },
            Self.asking("coating"))
        #expect(match?.decision == .confirmation(skill: key("coating")))
    }

    @Test func anotherWayOfWorkingMayDo() {
        let match = pair(
            talent("T1") { $0.modes = [.listed(.consulting)] },
            need { $0.modes = [.listed(.joint)] })
        #expect(match?.closed.map(\.gate) == [.mode])
        #expect(match?.decision == .way("技术咨询"))
    }

    /// One decision opens a pair; two, or one beside a law or a conflict, do not.
    @Test func oneDecisionIsEnoughOrNothingIs() {
        let asks = need {
            $0.modes = [.listed(.joint)]
            $0.skills = [.init(key("coating"), must: true)]
        }
        func match(_ edit: (inout Snapshot.Talent) -> Void) -> Match? {
            pair(
                talent("T1") {
                    $0.skills = [.init(key("surface"))]
                    edit(&$0)
                }, asks)
        }
        let one = match { _ in }
        #expect(one?.openings?.count == 1 && one?.decision != nil)
        let two = match { $0.modes = [.listed(.consulting)] }
        #expect(two?.openings?.count == 2 && two?.decision == nil)
        let own = match { $0.employer = key("O1") }
        #expect(own?.openings == nil && own?.decision == nil)
    }

    @Test func timeOpensWhatATermCloses() {
        let match = pair(
            talent("T1") {
                $0.pastEmployers = [.init(org: key("O1"), name: "某某镍业有限公司", to: today - 10)]
            }, need())
        #expect(match?.closed.map(\.gate) == [.formerEmployer])
        #expect(match?.closed.first?.opening == .time(today - 10 + 1095))
        #expect(match?.decision == nil)
    }

    /// The department's word opens the gate for this candidate and this skill, and changes no points.
    @Test(
        arguments: [
            ("镀膜", "T1", true), ("t:coating", "T1", true), ("镀膜", "T2", false),
            ("真空镀膜", "T1", false),
        ])
    func whatIsAcceptedIsOpen(name: String, candidate: String, isOpen: Bool) {
        let person = talent("T1") { $0.skills = [.init(key("surface"))] }
        let before = pair(person, Self.asking("coating"))
        var asks = Self.asking("coating")
        asks.accepted = [.init(name, of: key(candidate))]
        let match = pair(person, asks)
        #expect(match?.closed.isEmpty == isOpen)
        #expect(match?.points == before?.points)
        let hint = match?.hints.first { $0.gate == .mustSkill }
        #expect(hint?.isAccepted == (isOpen ? true : nil))
    }
}
