import Pool
import Testing

@testable import Matching

/// Judged pairs as criteria measure them, and what the registry's own introductions say of them.
@Suite struct MeasuredNeedTests {
    private func need(_ rows: inout Snapshot.Rows) {
        rows.needs = [
            MatchingTests.need {
                $0.title = "真空镀膜 nickel plating"
                $0.skills = [.init(key("vacuum")), .init(key("nickel"))]
                $0.fields = ["101"]
                $0.read.set(["620102"], of: Pool.Need.region)
            }
        ]
    }

    /// The points of random pools are those of the ranking.
    @Test(arguments: [1, 2, 3, 4, 5, 6])
    func givesThePointsOfTheRanking(seed: UInt64) throws {
        var pool = RandomPool(seed: seed)
        var rows = pool.rows()
        rows.engagements = []
        let matcher = Matcher(
            Snapshot(registry: "test", revision: 1, rows: rows), profile: .sample, on: today)
        let grades = Dictionary(
            matcher.snapshot.candidates.enumerated().map { ($1.key, 1 + $0 % 4) },
            uniquingKeysWith: { first, _ in first })
        for need in matcher.snapshot.needs {
            let judged = try #require(matcher.judged(need: need.key, grades: grades))
            let measured = try #require(matcher.measured(need: need.key, grades: grades))
            #expect(measured.ranked(by: .sample) == judged.grades)
            let scores = Dictionary(
                uniqueKeysWithValues: judged.candidates.map { ($0.key, $0.rankScore) })
            for (candidate, points) in zip(measured.candidates, measured.points(by: .sample)) {
                let sum = points.reduce(0, +)
                #expect(scores[candidate.key] == (sum < Reason.leastPrinted ? 0 : sum))
            }
        }
    }

    /// A pair that was declined, or whose candidate is full by this very contract, is measured as it
    /// was before: the gates that the outcome closes would tell it.
    @Test(arguments: [EngagementStage.brokenOff, .signed, .recommended])
    func anIntroductionDoesNotTellItsOwnOutcome(stage: EngagementStage) throws {
        func measured(_ stage: EngagementStage?) throws -> MeasuredNeed {
            let pool = matcher { rows in
                need(&rows)
                rows.talents = [
                    talent("T1") { $0.skills = [.init(key("vacuum"), level: 3)] },
                    talent("T2") { $0.skills = [.init(key("nickel"), level: 3)] },
                ]
                // Of others, so that records count.
                rows.engagements = [
                    introduction("E1", "N9", "T1", .accepted, "2024-01-10"),
                    introduction("E2", "N9", "T2", .signed, "2024-01-10"),
                ]
                if let stage {
                    rows.engagements.append(introduction("E3", "N1", "T1", stage, "2024-06-10"))
                }
            }
            return try #require(
                pool.measured(need: key("N1"), grades: [key("T1"): 3, key("T2"): 1]))
        }
        #expect(try measured(stage) == measured(nil))
        #expect(try measured(nil).candidates.contains { $0.values.contains { $0.value > 0 } })
    }

    /// Of two introductions of one candidate only the later knows of the other: else each would tell
    /// the other's outcome, in the needs learned from as in those held out.
    @Test func aRecordIsOfWhatWasKnownBefore() throws {
        let pool = matcher { rows in
            need(&rows)
            rows.talents = [talent("T1") { $0.skills = [.init(key("vacuum"), level: 3)] }]
            rows.engagements = [
                introduction("E1", "N9", "T1", .accepted, "2024-09-10"),
                introduction("E2", "N8", "T1", .accepted, "2024-01-10"),
                introduction("E3", "N1", "T1", .signed, "2024-06-10"),
            ]
        }
        let measured = try #require(pool.measured(need: key("N1"), grades: [key("T1"): 3]))
        let place = try #require(measured.measures.firstIndex { $0.part == .record })
        // One success of the value 1,000, over one and two.
        #expect(measured.candidates[0].values[place] == Share(thousandths: 333))
    }

    /// What gates close counts nothing, as in `evaluate`, where the pair has not been introduced.
    @Test func gatesCloseWhoIsNotIntroduced() throws {
        let pool = matcher { rows in
            need(&rows)
            rows.talents = [
                talent("T1") {
                    $0.skills = [.init(key("vacuum"), level: 3)]
                    $0.employer = key("O1")
                }
            ]
        }
        let measured = try #require(pool.measured(need: key("N1"), grades: [key("T1"): 3]))
        #expect(measured.candidates.map(\.isClosed) == [true])
        #expect(measured.points(by: .sample)[0].allSatisfy { $0 == 0 })
        #expect(pool.introducedPairs(among: [key("N1"): [key("T1"): 3]]) == 0)
    }

    @Test(
        arguments: [
            (.accepted, nil, nil, 4), (.accepted, nil, 2, 2), (.accepted, nil, 3, 4),
            (.signed, nil, nil, 3), (.underWay, nil, 1, 2), (.intended, nil, nil, 3),
            (.recommended, nil, nil, nil), (.asked, nil, nil, nil), (.negotiating, nil, nil, nil),
            (.brokenOff, .specialityMismatch, nil, 1), (.brokenOff, .firmChoseOther, nil, 2),
            (.brokenOff, .timeConflict, nil, nil), (.brokenOff, .employerDisagrees, nil, nil),
            (.brokenOff, .similarCooperation, nil, nil), (.brokenOff, .termsNotAgreed, nil, nil),
            (.brokenOff, .stationQuotaFull, nil, nil), (.brokenOff, .personal, nil, nil),
            (.brokenOff, .miscellaneous, nil, nil), (.brokenOff, nil, nil, nil),
        ] as [(EngagementStage, ReasonCode?, Int?, Int?)])
    func onlyWhatIsAboutFitIsAGrade(
        stage: EngagementStage, reason: ReasonCode?, rating: Int?, grade: Int?
    ) {
        var engagement = introduction("E1", "N1", "T1", stage)
        engagement.reason = reason.map(Open.listed)
        engagement.rating = rating
        #expect(engagement.fitGrade == grade)
    }

    @Test func answersOfADecisionSheetCount() {
        var asked = introduction("E1", "N1", "T1", .asked)
        asked.isAcceptedByOrg = true
        #expect(asked.fitGrade == 3)
        asked.isDeclinedByExpert = true
        asked.reason = .listed(.timeConflict)
        #expect(asked.fitGrade == nil)
        asked.reason = .listed(.specialityMismatch)
        #expect(asked.fitGrade == 1)
    }

    @Test func theLatestThatSaysAnythingCounts() {
        let snapshot = matcher { rows in
            need(&rows)
            rows.talents = [talent("T1"), talent("T2")]
            var first = introduction("E1", "N1", "T1", .brokenOff, "2024-01-10")
            first.reason = .listed(.specialityMismatch)
            rows.engagements = [
                introduction("E3", "N1", "T1", .recommended, "2024-09-10"), first,
                introduction("E2", "N1", "T1", .signed, "2024-06-10"),
                introduction("E4", "N1", "T2", .asked),
            ]
        }.snapshot
        let outcomes = snapshot.outcomeGrades
        #expect(outcomes.grades == [key("N1"): [key("T1"): 3]])
        #expect(outcomes.silent == 1)
    }
}

private func introduction(
    _ name: String, _ need: String, _ candidate: String, _ stage: EngagementStage,
    _ reported: String? = nil
) -> Snapshot.Engagement {
    var engagement = Snapshot.Engagement(key(name), key(candidate), stage: stage)
    engagement.need = key(need)
    engagement.reported = reported.flatMap { PartialDate(canonical: $0) }
    return engagement
}
