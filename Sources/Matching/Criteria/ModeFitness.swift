import Pool

extension Part {
    package static let mode = Part("mode")
}

/// How well the ways of working together and the days offered suit the need.
///
/// Where both are asked for, the value is their mean; a candidate who states nothing counts half.
/// A team or workstation works in the ways of its people, and offers their days together.
struct ModeFitness: Criterion {
    typealias Fit = WorkFit

    static let part = Part.mode
    static let told: [any KindField] = [
        Pool.Need.mode, Pool.Need.days, Pool.Talent.mode, Pool.Talent.available,
    ]

    private static let unknown = 500

    private let index: Index
    private let modes: [Open<NeedMode>]
    private let days: Int?

    init?(_ need: Snapshot.Need, _ index: Index) {
        modes = need.modes
        days = need.days.flatMap { $0 > 0 ? $0 : nil }
        guard !modes.isEmpty || days != nil else { return nil }
        self.index = index
    }

    func raw(of contribution: Contribution) -> Share {
        var values: [Int] = []
        if !modes.isEmpty { values.append(best(of: contribution).fit) }
        if let days {
            values.append(
                index.offeredDays(contribution, asked: days)
                    .map { min($0, days) * 1000 / days } ?? Self.unknown)
        }
        return Share(thousandths: values.reduce(0, +) / values.count)
    }

    func support(of contribution: Contribution) -> Support {
        var support = Support()
        if !modes.isEmpty { support.details.append(Detail(WorkFit.mode(mode(of: contribution)))) }
        if let days {
            let offered = index.offeredDays(contribution, asked: days)
            support.details.append(Detail(WorkFit.days(asked: days, offered: offered)))
        }
        return support
    }

    private func mode(of contribution: Contribution) -> ModeFit {
        let (asked, held, fit) = best(of: contribution)
        return ModeFit(asked: asked.text, held: held?.text, fit: fit)
    }

    /// The first of the ways that suit best; no words are made of it, for every candidate is asked.
    private func best(
        of contribution: Contribution
    ) -> (asked: Open<NeedMode>, held: Open<TalentMode>?, fit: Int) {
        let unstated = (asked: modes[0], held: Open<TalentMode>?.none, fit: Self.unknown)
        let stated = index.people(of: contribution).map { index.waysOfWorking[Int($0)] }
        var best = unstated
        best.fit = -1
        for asked in modes {
            for held in stated.joined() {
                let fit = modeFit(asked: asked, held: held)
                if fit > best.fit { best = (asked, held, fit) }
            }
        }
        if best.fit < 0 { return unstated }
        // Somebody who states nothing may work in a way that suits better.
        return best.fit < unstated.fit && stated.contains([]) ? unstated : best
    }
}

extension Index {
    /// The days a year that a candidate's people offer together; `nil` where some state none and
    /// the others' do not suffice.
    func offeredDays(_ contribution: Contribution, asked: Int) -> Int? {
        let stated = people(of: contribution).map { snapshot.talents[Int($0)].availableDays }
        let sum = stated.reduce(0) { $0 + ($1 ?? 0) }
        guard !stated.isEmpty else { return nil }
        return stated.contains(nil) && sum < asked ? nil : sum
    }
}

extension Snapshot.Talent {
    /// The modes that say how the talent works with others.
    ///
    /// The rest say how the talent's own unit won or raised it, which is nothing to cooperate by.
    var waysOfWorking: [Open<TalentMode>] {
        modes.filter { mode in
            switch mode {
            case .listed(.fullTime), .listed(.homegrown), .listed(.retiredExpert): false
            default: true
            }
        }
    }
}

/// How well a way in which a talent works suits a way in which the need is to be met.
///
/// Advice is not research: who offers only counsel cannot take a commission. A stake for technology
/// goes with what makes technology change hands. All other ways suit all needs.
func modeFit(asked: Open<NeedMode>, held: Open<TalentMode>) -> Int {
    if asked.text == held.text { return 1000 }
    let suits: [NeedMode]
    switch held {
    case .listed(.adviser), .listed(.consulting): suits = suitCounsel
    case .listed(.equity): suits = suitStake
    default: return 800
    }
    guard case .listed(let asked) = asked, suits.contains(asked) else { return 0 }
    return 900
}

private let suitCounsel: [NeedMode] = [.consulting, .service, .miscellaneous]
private let suitStake: [NeedMode] = [
    .joint, .transfer, .licence, .equity, .jointlyBuilt, .miscellaneous,
]

/// How what is asked for and what is offered go together.
package enum WorkFit: Codable, Hashable, Sendable {
    case mode(ModeFit)
    /// Days a year; without an offer the talent does not say how many.
    case days(asked: Int, offered: Int?)
}

/// The way of working together that suits best.
package struct ModeFit: Codable, Hashable, Sendable {
    package var asked: String
    /// Absent when the candidate states no way of working with others.
    package var held: String?
    package var fit: Int

    package init(
        asked: String, held: String? = nil, fit: Int
    ) {
        self.asked = asked
        self.held = held
        self.fit = fit
    }
}
