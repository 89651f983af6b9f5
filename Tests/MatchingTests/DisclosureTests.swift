import Matching
import Pool
import Testing

/// Who may see what, over every way of publishing, consent and reader.
@Suite struct DisclosureTests {
    private static let open: [NeedStatus] = [.published, .pushed, .talking]

    @Test(arguments: Visibility.allCases, NeedStatus.allCases)
    func needsAreShownByStatusAndVisibility(visibility: Visibility, status: NeedStatus) {
        let need = need {
            $0.visibility = visibility
            $0.status = status
        }
        let isOpen = Self.open.contains(status)
        let closed = Disclosure.OfNeed.nothing(.status(status))
        let refused = Disclosure.OfNeed.nothing(.visibility(visibility))
        let toExpert: [Visibility: Disclosure.OfNeed] = [.open: .whole, .unnamed: .withoutOrg]
        #expect(disclosure(.internal, need).of(need) == .whole)
        #expect(disclosure(firm, need).of(need) == (isOpen ? .whole : closed))
        #expect(disclosure(.firm(key("O2")), need).of(need) == .nothing(.foreign))
        let expected = isOpen ? toExpert[visibility] ?? refused : closed
        #expect(disclosure(expert, need).of(need) == expected)
    }

    @Test(arguments: EngagementStage.allCases)
    func directedNeedsAreShownToWhomeverTheyArePutTo(stage: EngagementStage) {
        let need = need { $0.visibility = .targeted }
        let talents = [talent("T1"), talent("T2")]
        let shown: [Disclosure.OfNeed] = ["T1", "T2"].map { reader in
            disclosure(.expert(key(reader)), need) { rows in
                rows.talents = talents
                rows.engagements = [.init(key("E1"), key("T1"), stage: stage)]
                rows.engagements[0].need = need.key
            }.of(need)
        }
        let refused = Disclosure.OfNeed.nothing(.visibility(.targeted))
        #expect(shown == [stage == .brokenOff ? refused : .whole, refused])
    }

    @Test func needsThatNobodyHoldsAreNotShown() {
        #expect(disclosure(firm, need()).of(need: key("N9")) == .nothing(.foreign))
        #expect(!disclosure(firm, need()).shows(key("N9")))
    }

    @Test(
        arguments: [
            (.open, .masked, .masked), (.matchingOnly, .unnamed, .masked),
            (.internalOnly, .nothing, .nothing), (nil, .nothing, .nothing),
        ] as [(Consent?, Disclosure.OfCandidate, Disclosure.OfCandidate)])
    func peopleAreShownAsTheyConsented(
        consent: Consent?, toFirm: Disclosure.OfCandidate, toHimself: Disclosure.OfCandidate
    ) {
        let rows = { (rows: inout Snapshot.Rows) in
            rows.talents = [talent("T1") { $0.consent = consent }, talent("T2")]
        }
        #expect(disclosure(.internal, need(), rows).of(key("T1"), .talent) == .whole)
        #expect(disclosure(firm, need(), rows).of(key("T1"), .talent) == toFirm)
        #expect(disclosure(expert, need(), rows).of(key("T1"), .talent) == toHimself)
        #expect(disclosure(.expert(key("T2")), need(), rows).of(key("T1"), .talent) == .nothing)
    }

    @Test(
        arguments: [
            ([.open], .masked), ([.open, .matchingOnly], .unnamed),
            ([.open, .internalOnly], .nothing),
            ([.open, nil], .nothing), ([], .nothing),
        ] as [([Consent?], Disclosure.OfCandidate)])
    func theStrictestOfThoseWhoSpeakForItDecides(
        consents: [Consent?], expected: Disclosure.OfCandidate
    ) {
        let people = consents.indices.map { key("T\($0)") }
        let disclosure = disclosure(firm, need()) { rows in
            rows.talents = zip(consents, people).map { consent, person in
                talent(person.local) { $0.consent = consent }
            }
            rows.talents.append(talent("T9"))
            rows.teams = [
                team("M1") {
                    $0.leaders = people
                    $0.members = [key("T9")]
                }
            ]
            rows.stations = [
                station("S1") {
                    $0.academicians = people.map { .init($0) } + [.init(key("T9"), to: today - 1)]
                }
            ]
        }
        #expect(disclosure.of(key("M1"), .team) == expected)
        #expect(disclosure.of(key("S1"), .station) == expected)
    }

    @Test func anExpertSeesHisNeedsBestFirstAndNoRank() {
        let matcher = matcher(audience: expert) { rows in
            rows.talents = [
                talent("T1") {
                    $0.consent = .open
                    $0.skills = [.init(key("vacuum"), level: 5)]
                },
                talent("T2") { $0.skills = [.init(key("vacuum"), level: 5)] },
            ]
            rows.needs = ["N1", "N2", "N3"].map { name in
                var need = Snapshot.Need(key(name))
                need.status = .published
                need.visibility = name == "N3" ? .closed : .open
                need.skills = [.init(key(name == "N1" ? "coating" : "vacuum"))]
                return need
            }
        }
        let rankings = matcher.needs(["N1", "N2", "N3"].map { key($0) }, for: key("T1"), .talent)
        #expect(rankings.map(\.need) == [key("N2"), key("N1")])
        #expect(rankings.flatMap(\.pairs).map(\.candidate) == [key("T1"), key("T1")])
        #expect(rankings.allSatisfy { $0.pairs[0].rank == nil && $0.closed.isEmpty })
        #expect(matcher.needs([key("N1"), key("N2")], for: key("T1"), .talent, top: 1).count == 1)
    }

    private func disclosure(
        _ audience: Audience, _ need: Snapshot.Need,
        _ fill: (inout Snapshot.Rows) -> Void = { $0.talents = [talent("T1")] }
    ) -> Disclosure {
        matcher(audience: audience) { rows in
            rows.needs = [need]
            fill(&rows)
        }.disclosure
    }
}
