/// A step of the review of a need.
package enum ReviewStage: String, Code {
    /// That it was handed in.
    case reception = "受理"
    /// Whether the form is filled in as it should be.
    case form = "形式审核"
    /// Whether the need is real, by the department in charge.
    case department = "部门审核"
    /// What the need is, by an expert who went to see.
    case diagnosis = "专家诊断"
    case publication = "发布"
    case closing = "终止"
    case reopening = "重开"
    /// That another need, which was the same, is part of it.
    case merging = "合并"
    /// That it no longer says what was reviewed.
    case change = "内容变更"

    package static let list = CodeList(
        Self.self,
        english: [
            .reception: "received",
            .form: "form review",
            .department: "department review",
            .diagnosis: "expert diagnosis",
            .publication: "publication",
            .closing: "closing",
            .reopening: "reopening",
            .merging: "merge",
            .change: "content changed",
        ])
}

extension [Composite] {
    /// How many contracts had been broken off when the need with these reviews was opened again last.
    package var brokenBefore: Int { compactMap { $0[Need.brokenBefore] }.max() ?? 0 }

    /// The first step after which a need may have introductions, with its day.
    package var acceptance: (step: String, day: PartialDate)? {
        let steps: [(step: String, day: PartialDate)] = compactMap { review in
            guard review.accepts, let day = review[Need.reviewedAt] else { return nil }
            return (review.head, day)
        }
        return steps.min { $0.day.earliest < $1.day.earliest }
    }
}

extension Composite {
    /// A step of a review in English words: its stage, and what it came to, be it a result, where the
    /// need stands since, or to whom it is shown.
    package var reviewInEnglish: Composite {
        var review = self
        review.head = ReviewStage.list.english(of: head)
        let results = [ReviewResult.list, NeedStatus.list, Visibility.list]
        for index in parameters.indices where parameters[index].name == Need.reviewResult.name {
            let result = parameters[index].value
            let known = results.first { $0.values.contains(result) }
            review.parameters[index].value = known?.english(of: result) ?? result
        }
        return review
    }

    /// Whether a need is taken by this step of its review, or shown.
    fileprivate var accepts: Bool {
        switch ReviewStage(rawValue: head) {
        case .department, .diagnosis: self[Need.reviewResult] == ReviewResult.passed.rawValue
        case .publication: true
        default: false
        }
    }
}

/// What a step of the review came to.
package enum ReviewResult: String, Code {
    case passed = "通过"
    case returned = "退回"
    case refused = "不通过"

    package static let list = CodeList(
        Self.self, english: [.passed: "passed", .returned: "returned", .refused: "refused"])
}

/// The four marks of a need's quality, from 0 to 5 each; with a 0 it is not taken.
package struct QualityMarks: Hashable, Sendable {
    /// Is it said exactly, are the figures complete, is it clear who decides, is the material there.
    package static let parameters = [
        NamedParameter("wording", ValueType<Int>.number(0...5)),
        NamedParameter("figures", ValueType<Int>.number(0...5)),
        NamedParameter("ownership", ValueType<Int>.number(0...5)),
        NamedParameter("material", ValueType<Int>.number(0...5)),
    ]

    package let marks: [Int]

    /// Marks in the order of the parameters; `nil` unless they are four from 0 to 5.
    package init?(_ marks: [Int]) {
        guard marks.count == Self.parameters.count, marks.allSatisfy({ 0...5 ~= $0 }) else {
            return nil
        }
        self.marks = marks
    }

    /// Whether the need may be taken.
    package var passes: Bool { !marks.contains(0) }
}
