import Matching
import Pool

/// Which skills that are asked for somebody holds, and how.
struct SkillsTelling: Telling {
    static let part = Part.skills
    static let name = Phrase("专长", "skills")

    let report: MatchReport

    /// What is said of the part.
    enum Text: Phrases {
        case summary, brief, nearBrief, held, below, unconfirmed, near, missing, separator, holder,
            backedAll,
            backedOne, backedSome, exact, synonym, narrower, broader, sibling, affine, untold

        var phrase: Phrase {
            switch self {
            case .summary: Phrase("专长：所需{asked}项中{clauses}", "Skills: of {asked} asked, {clauses}")
            case .brief:
                Phrase(
                    "具备所需专长{held}/{asked}项（{skills}）",
                    "Holds {held} of {asked} skills asked ({skills})")
            case .nearBrief: Phrase("所需专长{asked}项中{clauses}", "Of {asked} skills asked, {clauses}")
            case .held: Phrase("具备{count}项（{skills}）{backed}", "{count} held ({skills}){backed}")
            case .below: Phrase("{count}项未达所需级别（{skills}）", "{count} below the level ({skills})")
            case .unconfirmed:
                Phrase(
                    "{count}项从文字识别、待确认，减半计分（{skills}）",
                    "{count} recognised in texts, not confirmed, counting half ({skills})")
            case .near: Phrase("{count}项仅有相近专长（{skills}）", "{count} only near ({skills})")
            case .missing: Phrase("缺{skills}", "missing {skills}")
            case .separator: Phrase("，", "; ")
            case .holder: Phrase("{skill}（{holder}）", "{skill} ({holder})")
            case .backedAll: Phrase("，均有业绩佐证", ", all backed by works")
            case .backedOne: Phrase("，有业绩佐证", ", backed by works")
            case .backedSome: Phrase("，其中{count}项有业绩佐证", ", {count} backed by works")
            case .exact: Phrase("{held}", "{held}")
            case .synonym: Phrase("{held}（即{asked}）", "{held} (that is {asked})")
            case .narrower: Phrase("{held}（属{asked}）", "{held} (part of {asked})")
            case .broader: Phrase("{held}（{asked}的上级）", "{held} (broader than {asked})")
            case .sibling: Phrase("{held}（与{asked}同类）", "{held} (beside {asked})")
            case .affine:
                Phrase(
                    "{held}（与{asked}常同时具备，{support}人兼备）",
                    "{held} (often held together with {asked}: {support} hold both)")
            case .untold: Phrase("与{asked}相近", "akin to {asked}")
            }
        }
    }

    /// `专长：所需4项中具备2项（固体润滑、薄膜），其中1项有业绩佐证，1项仅有相近专长（…），缺…`.
    func sentence(_ reason: Reason) -> String {
        let fits = reason.skillFits
        let missing = fits.filter { $0.standing == .absent }.map { report.skill($0.asked) }
        let clauses =
            [heldClause(fits)] + nearClauses(fits)
            + [missing.isEmpty ? nil : say(.missing, ["skills": report.words.list(missing)])]
        return say(.summary, values(fits, clauses.compactMap(\.self)))
    }

    /// The skills that are held, or else what comes near.
    func brief(_ reason: Reason) -> String {
        let fits = reason.skillFits
        let held = fits.filter { $0.standing == .held }
        guard !held.isEmpty else {
            return say(.nearBrief, values(fits, nearClauses(fits).compactMap(\.self)))
        }
        let names = held.map { report.skill($0.held ?? $0.asked) }.reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return say(
            .brief,
            [
                "held": "\(held.count)", "asked": "\(fits.count)",
                "skills": report.words.list(Array(names.prefix(3))),
            ])
    }

    private func values(_ fits: [SkillFit], _ clauses: [String]) -> [String: String] {
        [
            "asked": "\(fits.count)",
            "clauses": clauses.joined(separator: say(.separator)),
        ]
    }

    private func heldClause(_ fits: [SkillFit]) -> String? {
        let held = fits.filter { $0.standing == .held }
        guard !held.isEmpty else { return nil }
        return say(
            .held,
            [
                "count": "\(held.count)", "skills": report.words.list(held.map(claim)),
                "backed": backed(held),
            ])
    }

    /// How many of the skills that are held have works that speak of them.
    private func backed(_ held: [SkillFit]) -> String {
        switch held.count(where: \.isBacked) {
        case 0: ""
        case held.count: say(held.count == 1 ? .backedOne : .backedAll)
        case let count: say(.backedSome, ["count": "\(count)"])
        }
    }

    /// What is held below the level, and what only comes near.
    private func nearClauses(_ fits: [SkillFit]) -> [String?] {
        let clauses = [
            (SkillStanding.below, Text.below), (.unconfirmed, .unconfirmed), (.near, .near),
        ]
        return clauses.map { standing, text in
            let fits = fits.filter { $0.standing == standing }
            guard !fits.isEmpty else { return nil }
            return say(text, ["count": "\(fits.count)", "skills": report.words.list(claims(fits))])
        }
    }

    /// The held skills, one that stands in for several of those asked for only once.
    func claims(_ fits: [SkillFit]) -> [String] {
        fits.reduce(into: [[SkillFit]]()) { groups, fit in
            let same = groups.firstIndex { fit.isNear(by: $0[0]) }
            if let same { groups[same].append(fit) } else { groups.append([fit]) }
        }.map { claim($0[0], for: $0.map(\.asked)) }
    }

    /// A held skill, with its relation to the one asked for, its level, and who holds it.
    private func claim(_ fit: SkillFit) -> String { claim(fit, for: [fit.asked]) }

    private func claim(_ fit: SkillFit, for asked: [Key]) -> String {
        guard let key = fit.held, let relation = fit.relation else {
            let names = report.words.list(asked.map(report.skill))
            return fit.standing == .near ? say(.untold, ["asked": names]) : names
        }
        let relationText: Text =
            switch relation {
            case .exact: .exact
            case .synonym: .synonym
            case .narrower: .narrower
            case .broader: .broader
            case .sibling: .sibling
            case .affine: .affine
            }
        let asked = report.words.list(asked.map(report.skill))
        let values = [
            "held": report.skill(key), "asked": asked,
            "support": fit.support.map(String.init) ?? "",
        ]
        var text = say(relationText, values)
        if fit.standing == .below, let asked = fit.askedLevel {
            text += report.levels(asked: asked, found: fit.heldLevel)
        }
        guard let holder = fit.holder.map(report.name), !holder.isEmpty else { return text }
        return say(.holder, ["skill": text, "holder": holder])
    }

    static func json(_ fit: SkillFit) -> JSONValue {
        [
            "asked": JSONValue(fit.asked), "share": .thousandths(fit.share),
            "must": .bool(fit.must), "held": JSONValue(fit.held),
            "relation": JSONValue(fit.relation?.rawValue), "support": JSONValue(fit.support),
            "asked_level": JSONValue(fit.askedLevel), "held_level": JSONValue(fit.heldLevel),
            "holder": JSONValue(fit.holder), "recognized": .bool(fit.isRecognized),
            "backed": .bool(fit.isBacked), "cover": .thousandths(fit.cover),
        ]
    }
}

extension SkillFit {
    /// Whether the same skill, of the same person, comes near this one and another alike.
    fileprivate func isNear(by other: SkillFit) -> Bool {
        standing == .near && held != nil
            && (held, relation, holder) == (other.held, other.relation, other.holder)
            && support == other.support
    }
}
