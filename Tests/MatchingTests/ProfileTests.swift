import Matching
import Pool
import Testing

@Suite struct ProfileTests {
    @Test func maximaOfUnusablePartsAreSharedInProportion() {
        let tagsOnly = pair(
            talent("T1") { $0.skills = [.init(key("vacuum"))] },
            need { $0.skills = [.init(key("vacuum"))] })
        #expect(tagsOnly?.reasons.map(\.part) == [.skills])
        #expect(tagsOnly?.reasons.map(\.maximum) == [1000])
        let all = pair(
            talent("T1") {
                $0.skills = [.init(key("vacuum"))]
                $0.research = "镍"
            },
            need {
                $0.title = "镍"
                $0.skills = [.init(key("vacuum"))]
                $0.fields = ["101"]
                $0.read.set(["620102"], of: Pool.Need.region)
                $0.modes = [.listed(.joint)]
                $0.minimumClass = .init(scheme: "市", code: "C")
            })
        #expect(all?.reasons.map(\.maximum) == [421, 316, 95, 63, 53, 52])
    }

    @Test(arguments: [
        (0, 0), (50, 200), (100, 400), (175, 625), (250, 850), (375, 925), (500, 1000),
        (900, 1000),
    ])
    func scalesAreStraightBetweenTheirSteps(thousandths: Int, expected: Int) {
        let raw = Share(thousandths: thousandths)
        #expect(Profile.sample.scales[.text]?.share(of: raw).thousandths == expected)
        #expect(Scale.linear.share(of: raw) == raw)
    }

    @Test(
        arguments: [
            [], [(0, 500), (100, 400)], [(100, 0), (100, 10)], [(0, 0), (1001, 1000)],
            [(0, -1), (10, 10)],
        ] as [[(Int, Int)]])
    func scalesThatFallAreRefused(steps: [(Int, Int)]) {
        #expect(Scale(steps.map { .init($0.0, $0.1) }) == nil)
    }

    @Test(arguments: [(today - 1, 1), (today, 2), (today + 9, 2)])
    func ofTwoRulesTheOneThatBeganLastIsInForce(day: Day, limit: Int) {
        let profile = Profile(
            name: "dated", version: "1", points: [.text: 1000],
            rules: [
                .init(.stationLimit, limit: 2, from: today),
                .init(.stationLimit, limit: 1, from: 9),
            ])
        #expect(profile.rule(.stationLimit, on: day)?.limit == limit)
        #expect(profile.isOn(.capacity, on: day))
    }
}
