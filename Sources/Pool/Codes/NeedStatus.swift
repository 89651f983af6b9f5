/// Where a need stands.
package enum NeedStatus: String, Code, Codable {
    case draft = "草稿"
    case submitted = "已提交"
    case returned = "退回补充"
    case approved = "审核通过"
    case refused = "审核不通过"
    case published = "已发布"
    case pushed = "定向推送"
    case talking = "对接中"
    case signed = "已签约"
    case solved = "已解决"
    case unsolved = "未能解决"
    case shelved = "搁置"
    case withdrawn = "撤回"
    case expired = "过期"

    /// That of a record that says nothing.
    package static let standard = NeedStatus.submitted
    package static let list = CodeList(
        Self.self,
        english: [
            .draft: "draft",
            .submitted: "submitted",
            .returned: "returned",
            .approved: "approved",
            .refused: "refused",
            .published: "published",
            .pushed: "targeted",
            .talking: "in talks",
            .signed: "signed",
            .solved: "solved",
            .unsolved: "unsolved",
            .shelved: "shelved",
            .withdrawn: "withdrawn",
            .expired: "expired",
        ], default: standard)
}

extension NeedStatus {
    /// Whether candidates are sought: the need is published, sent to experts, or in talks.
    package var isOpen: Bool { [.published, .pushed, .talking].contains(self) }

    /// Whether candidates are looked for, asked or at work.
    package var isServed: Bool { [.published, .pushed, .talking, .signed].contains(self) }

    /// Whether nobody more is to be asked for a need that says of itself that it stands here.
    ///
    /// One that is signed has its experts; who wants one more says so in `Experts` first.
    package var refusesIntroductions: Bool {
        ![.approved, .published, .pushed, .talking].contains(self)
    }

    /// Whether what the need says was looked at, so that it may be shown outside as soon as it stands
    /// elsewhere.
    package var isReviewed: Bool {
        ![.draft, .submitted, .returned, .refused, .withdrawn].contains(self)
    }

    /// Whether what was reviewed stays as it is, whoever put the need forward: it is shown to
    /// nobody, and is not to be shown otherwise later on.
    package var keepsWhatWasReviewed: Bool { isReviewed && (isClosed || self == .signed) }
}
