import Matching
import Pool
import Words

extension LearningReport {
    /// The report as a document: the answer, the points, then fold by fold.
    package var document: Document {
        Document(
            say(.title), language: language,
            subtitle: words.state(on: day, revision) + [
                say(.base, ["profile": baseName]), say(.data, ["digest": digest]),
            ],
            lead: lead,
            blocks: trial.map { [.table(points(of: $0)), .table(folds(of: $0))] } ?? [])
    }

    /// The answer in sentences that can be read aloud.
    var lead: [String] {
        [
            say(
                .counts,
                [
                    "pairs": "\(supply.pairs)", "needs": "\(supply.needs)",
                    "judged": "\(sources.judged)", "outcomes": "\(sources.outcomes)",
                    "good": "\(supply.positives)", "grade": "\(goodGrade)",
                ]),
            leftOut, introduced, lacking, gain, fitted,
        ].compactMap(\.self)
    }

    private var leftOut: String? {
        guard sources.silent + sources.replaced > 0 else { return nil }
        return say(
            .leftOut, ["silent": "\(sources.silent)", "replaced": "\(sources.replaced)"])
    }

    private var introduced: String? {
        guard sources.introduced > 0 else { return nil }
        return say(.introduced, ["count": "\(sources.introduced)"])
    }

    private var lacking: String? {
        guard !supply.isEnough else { return nil }
        return say(
            .lacking,
            [
                "pairs": "\(LearningSupply.leastPairs)", "good": "\(LearningSupply.leastPositives)",
                "needs": "\(LearningSupply.leastNeeds)", "lackingPairs": "\(supply.lackingPairs)",
                "lackingGood": "\(supply.lackingPositives)",
                "lackingNeeds": "\(supply.lackingNeeds)",
            ])
    }

    private var gain: String? {
        guard let trial else { return nil }
        guard let gain = trial.gain else { return say(.noGain) }
        return say(
            .gain,
            [
                "difference": Thousandths(gain.value).signed,
                "interval": Thousandths.inBrackets(gain.interval, language),
                "verdict": say(trial.helps ? .better : gain.isDecided ? .worse : .undecided),
            ])
    }

    private var fitted: String? {
        guard let trial, trial.helps else { return nil }
        return say(
            .fitted,
            ["before": text(trial.fitted.before), "after": text(trial.fitted.after)])
    }

    private func text(_ value: Double?) -> String { value.map { Thousandths($0).text } ?? "" }
}

extension LearningReport {
    private func points(of trial: ProfileTrial) -> Table {
        var table = Table(
            say(.points),
            columns: [
                Column(say(.part)), Column(say(.before), .number), Column(say(.after), .number),
                Column(say(.change), .number), Column(say(.toGood), .number),
                Column(say(.toOthers), .number),
            ], empty: "", notes: [say(.yieldNote, ["grade": "\(goodGrade)"])])
        for yield in yields {
            let before = base.points[yield.part] ?? 0
            let after = trial.learned.points[yield.part] ?? 0
            table.append([
                Cell(words[yield.part.telling.name]), Cell("\(before)"), Cell("\(after)"),
                Cell(after > before ? "+\(after - before)" : "\(after - before)"),
                Cell("\(Int(yield.good.rounded()))"), Cell("\(Int(yield.others.rounded()))"),
            ])
        }
        return table
    }

    private func folds(of trial: ProfileTrial) -> Table {
        var table = Table(
            say(.folds),
            columns: [
                Column(say(.fold), .number), Column(say(.needs), .number),
                Column(say(.pairs), .number), Column(say(.gainBefore), .number),
                Column(say(.gainAfter), .number), Column(say(.difference), .number),
            ], empty: "", notes: [say(.foldNote)])
        for (number, fold) in trial.folds.enumerated() {
            let difference = fold.after.flatMap { after in fold.before.map { after - $0 } }
            table.append([
                Cell("\(number + 1)"), Cell("\(fold.needs)"), Cell("\(fold.pairs)"),
                Cell(text(fold.before)), Cell(text(fold.after)),
                Cell(difference.map { Thousandths($0).signed } ?? ""),
            ])
        }
        return table
    }
}
