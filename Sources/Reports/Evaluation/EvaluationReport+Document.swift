import Matching
import Pool
import Words

extension EvaluationReport {
    /// The report as a document: the answer, the measures, the bands, then need by need.
    package var document: Document {
        Document(
            say(.title), language: language,
            subtitle: words.state(on: day, revision) + [
                say(.profile, ["profile": run.profile]), say(.model, ["model": model]),
            ],
            lead: lead,
            blocks: [.table(measures), .table(bands)] + (showsNeeds ? [.table(needs)] : []),
            paper: showsNeeds ? .landscape : .portrait)
    }

    /// The answer in sentences that can be read aloud.
    var lead: [String] {
        let grade = terms.relevantGrade
        let relevant = evaluation.needs.flatMap(\.grades).count { $0 >= grade }
        let counts = [
            say(
                .lead,
                [
                    "pairs": "\(pairCount)", "needs": "\(evaluation.needs.count)",
                    "relevant": "\(relevant)", "grade": "\(grade)",
                ]),
            say(.uncounted, ["closed": "\(closedCount)", "unlisted": "\(unlistedCount)"]),
        ]
        return counts + [agreement, comparison].compactMap(\.self)
    }

    private var agreement: String? {
        evaluation.estimate(of: .gain).map { estimate in
            say(
                .agreement,
                [
                    "measure": name(of: .gain), "value": Thousandths(estimate.value).text,
                    "interval": inBrackets(estimate.interval),
                ])
        }
    }

    private var comparison: String? {
        guard let other,
            let estimate = evaluation.difference(in: .gain, to: other.evaluation)
        else { return nil }
        let verdict: Text =
            !estimate.isDecided ? .undecided : estimate.value > 0 ? .better : .worse
        return say(
            .comparedWith,
            [
                "profile": other.profile, "measure": name(of: .gain),
                "difference": Thousandths(estimate.value).signed,
                "interval": inBrackets(estimate.interval), "verdict": say(verdict),
            ])
    }

    private func inBrackets(_ interval: ClosedRange<Double>?) -> String {
        Thousandths.inBrackets(interval, language)
    }

    private func shown(_ interval: ClosedRange<Double>?) -> String {
        Thousandths.shown(interval)
    }
}

extension EvaluationReport {
    /// The measures, each with what it means or beside that of the other profile.
    private var measures: Table {
        let further =
            other == nil
            ? [Column(say(.meaning))]
            : [
                Column(say(.other), .number), Column(say(.difference), .number),
                Column(say(.differenceInterval), .key),
            ]
        var table = Table(
            say(.measures),
            columns: [
                Column(say(.measure)), Column(say(.value), .number), Column(say(.interval), .key),
            ] + further, empty: "", notes: [say(.intervalNote), say(.noneNote)])
        for measure in Measure.allCases {
            let estimate = evaluation.estimate(of: measure)
            table.append(
                [
                    Cell(name(of: measure)), Cell(text(estimate?.value)),
                    Cell(shown(estimate?.interval)),
                ] + (comparison(of: measure) ?? [Cell(meaning(of: measure))]))
        }
        return table
    }

    private func comparison(of measure: Measure) -> [Cell]? {
        guard let other else { return nil }
        let difference = evaluation.difference(in: measure, to: other.evaluation)
        return [
            Cell(text(other.evaluation.estimate(of: measure)?.value)),
            Cell(
                difference.map { Thousandths($0.value).signed } ?? "",
                difference.flatMap { emphasis(of: measure, $0) }),
            Cell(shown(difference?.interval)),
        ]
    }

    /// A difference that is more than chance stands out.
    private func emphasis(of measure: Measure, _ difference: Estimate) -> Emphasis? {
        guard difference.isDecided else { return nil }
        return (difference.value > 0) == measure.isLoss ? .warning : .good
    }

    private func text(_ value: Double?) -> String { value.map { Thousandths($0).text } ?? "" }

    private var bands: Table {
        var table = Table(
            say(.bands),
            columns: [
                Column(say(.band)), Column(say(.pairs), .number),
                Column(say(.weak, ["grade": "\(terms.weakGrade)"]), .number),
                Column(say(.relevant, ["grade": "\(terms.relevantGrade)"]), .number),
            ], empty: "")
        let bands = evaluation.calibration.bands
        for (place, band) in bands.enumerated() {
            table.append([
                Cell(name(of: band, below: place == 0 ? nil : bands[place - 1].from)),
                Cell("\(band.pairs)"), Cell(share(band.weak, of: band)),
                Cell(share(band.relevant, of: band)),
            ])
        }
        return table
    }

    private func name(of band: Calibration.Band, below above: Int?) -> String {
        guard let above else { return say(.bandAbove, ["from": "\(band.from)"]) }
        guard band.from > 0 else { return say(.bandNone) }
        return say(.bandBetween, ["from": "\(band.from)", "to": "\(above - 1)"])
    }

    private func share(_ count: Int, of band: Calibration.Band) -> String {
        guard band.pairs > 0 else { return "" }
        return "\((count * 200 + band.pairs) / (band.pairs * 2))%"
    }

    private var needs: Table {
        var table = Table(
            say(.needs),
            columns: [
                Column(say(.need), .key), Column(say(.needTitle)), Column(say(.pairs), .number),
                Column(say(.relevant, ["grade": "\(terms.relevantGrade)"]), .number),
            ] + Self.ofNeeds.map { Column(nameOfOne($0), .number) }, empty: "")
        for (number, need) in evaluation.needs.enumerated() {
            let relevant = need.grades.count { $0 >= terms.relevantGrade }
            table.append(
                [
                    Cell(need.need.shown), Cell(titles[need.need] ?? ""),
                    Cell("\(need.grades.count)"), Cell("\(relevant)"),
                ]
                    + Self.ofNeeds.map {
                        Cell(text(evaluation.value(of: $0, need: number)))
                    })
        }
        return table
    }

    /// What a measure is called for one need.
    private func nameOfOne(_ measure: Measure) -> String {
        switch measure {
        case .averagePrecision: "AP"
        case .reciprocalRank: "RR"
        case .areaOfPairs: "AUC"
        default: name(of: measure)
        }
    }
}
