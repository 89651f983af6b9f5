import ArgumentParser
import Pool
import Reports

/// What a plan is asked to keep to.
struct PlanRequestOptions: ParsableArguments {
    @Option(
        help: .words(
            "多少分起才安排（默认 300，即“可以推荐”）", "from how many points on (default: 300)",
            value: ("分", "points")))
    var from: Int?

    @Option(
        help: .words(
            "每项需求安排几名（默认按需求写的拟请专家人数，没写为 1）",
            "how many for each need (default: as many as it asks for, else 1)",
            value: ("人数", "n")))
    var experts: Int?

    @Option(
        help: .words(
            "每人至多承担几项，含在办合同（默认按本人申报的可承担数，没报为 2）",
            "how many needs each person serves, running contracts among them (default: as stated, else 2)",
            value: ("项数", "n")))
    var load: Int?

    @Option(
        help: .words(
            "每项需求至多用同一单位几名", "how many of one organization a need takes",
            value: ("人数", "n")))
    var perOrg: Int?

    @Option(
        help: .words(
            "已在对接或上次已安排的，另加几分，免得无故改人（默认 60）",
            "points ahead for pairs in touch or placed before (default: 60)",
            value: ("分", "points")))
    var keep: Int?

    @Flag(
        inversion: .prefixedNo,
        help: .words(
            "先使分数最低的需求尽量高，再看合计", "raise the worst-off need first, then the sum"))
    var fair: Bool?

    @Flag(
        inversion: .prefixedNo,
        help: .words(
            "只排余下的名额：正在对接的也算已有人", "what is left alone: who is in touch fills a place"))
    var rest: Bool?

    /// What is asked for, over what an earlier plan was asked for.
    func request(over earlier: PlanRequest?) throws -> PlanRequest {
        PlanRequest(
            from: try checked(from, "--from", 0...1000) ?? earlier?.from
                ?? MatchReport.Bands().suitable,
            experts: try checked(experts, "--experts", 1...99) ?? earlier?.experts,
            load: try checked(load, "--load", 1...99) ?? earlier?.load,
            perOrg: try checked(perOrg, "--per-org", 1...99) ?? earlier?.perOrg,
            isFair: fair ?? earlier?.isFair,
            keep: try checked(keep, "--keep", 0...1000) ?? earlier?.keep ?? Self.usualKeep,
            isRest: rest ?? earlier?.isRest)
    }

    private static let usualKeep = 60

    private func checked(
        _ number: Int?, _ option: String, _ range: ClosedRange<Int>
    ) throws -> Int? {
        guard let number, !range.contains(number) else { return number }
        throw Failure(
            .usage,
            .invalidValue(
                "\(number)", option: option,
                allowed: ["\(range.lowerBound)–\(range.upperBound)"]))
    }

    /// What was typed, as words of a shell.
    var typed: [String] {
        let options = [
            ("--from", from), ("--experts", experts), ("--load", load), ("--per-org", perOrg),
            ("--keep", keep),
        ]
        return options.flatMap { option, number in
            number.map { [option, "\($0)"] } ?? []
        }
            + [
                ("--fair", "--no-fair", fair), ("--rest", "--no-rest", rest),
            ].compactMap { on, off, isOn in isOn.map { $0 ? on : off } }
    }
}
