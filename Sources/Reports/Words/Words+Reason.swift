import Matching
import Pool

extension MatchReport {
    /// What a reason says, in one sentence.
    func sentence(_ reason: Reason) -> String {
        switch reason.part {
        case .skills: skillSentence(reason)
        case .text: textSentence(reason)
        default:
            reason.details.compactMap(phrase).joined(separator: words[.sentenceSeparator])
        }
    }

    /// The reason in few words, for an overview.
    func brief(_ reason: Reason) -> String {
        switch reason.part {
        case .skills: skillBrief(reason)
        case .text: textBrief(reason)
        default: sentence(reason)
        }
    }

    /// The name of a part of the score.
    func name(_ part: Part) -> String {
        let word: Word =
            switch part {
            case .skills: .partSkills
            case .text: .partText
            case .field: .partField
            case .class: .partClass
            case .place: .partPlace
            case .mode: .partMode
            case .record: .partRecord
            }
        return words[word]
    }

    /// What a detail says for the pair; skills and texts have sentences of their own.
    private func phrase(_ detail: Detail) -> String? {
        switch detail {
        case .skill, .similar: nil
        case .code(let fit): phrase(fit)
        case .recognition(let fit): phrase(fit)
        case .place(let fit): phrase(fit)
        case .mode(let fit): phrase(fit)
        case .days(let asked, let offered?):
            words[.days, ["asked": "\(asked)", "offered": "\(offered)"]]
        case .days(let asked, nil): words[.daysNone, ["asked": "\(asked)"]]
        case .outcomes(let outcomes): phrase(outcomes)
        }
    }

    /// Codes that have nothing in common earn nothing and are not spoken of.
    private func phrase(_ fit: CodeFit) -> String? {
        guard let held = fit.held else { return nil }
        let word: Word =
            switch fit.closeness {
            case 1000: .codeSame
            case 500...: .codeNear
            default: .codeAlike
            }
        let axis: Word = fit.axis == .field ? .axisField : .axisIndustry
        return words[word, ["axis": words[axis], "held": code(held), "asked": code(fit.asked)]]
    }

    private func phrase(_ fit: ModeFit) -> String {
        guard let held = fit.held else { return words[.modeNone, ["asked": fit.asked]] }
        let word: Word =
            switch fit.fit {
            case _ where held == fit.asked: .modeSame
            case 0: .modeUnfit
            default: .modeFit
            }
        return words[word, ["held": held, "asked": fit.asked]]
    }

    private func phrase(_ fit: RecognitionFit) -> String {
        let asked = name(fit.asked)
        guard let held = fit.held else { return words[.classNone, ["asked": asked]] }
        return words[.classFit, ["held": name(held), "asked": asked]]
    }

    private func name(_ recognition: Snapshot.Recognition) -> String {
        let whole = "\(recognition.scheme)/\(recognition.code)"
        return facts.codes[whole] ?? "\(code(recognition.scheme)) \(recognition.code)"
    }

    private func phrase(_ fit: PlaceFit) -> String {
        let word: Word =
            switch fit.distance {
            case .sameCounty: .placeCounty
            case .sameCity: .placeCity
            case .sameProvince: .placeProvince
            case .elsewhere: .placeElsewhere
            }
        let (held, asked) = (code(fit.held), code(fit.asked))
        return words[word, ["place": asked, "held": held, "asked": asked]]
    }

    private func phrase(_ outcomes: Outcomes) -> String {
        let rating = outcomes.rating.map { words[.rating, ["rating": ofFive($0)]] } ?? ""
        return words[
            .outcomes, ["count": "\(outcomes.count)", "successes": "\(outcomes.successes)"]]
            + rating
    }

    /// A rating in thousandths as it was given, of five, with one place: `4.5`.
    private func ofFive(_ thousandths: Int) -> String {
        let tenths = (thousandths * 5 + 50) / 100
        return "\(tenths / 10).\(tenths % 10)"
    }
}
