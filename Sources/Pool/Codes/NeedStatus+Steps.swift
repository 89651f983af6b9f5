extension NeedStatus {
    /// The steps that follow each.
    ///
    /// What was reviewed once and put aside is opened again as reviewed; what was withdrawn or refused
    /// is submitted anew.
    private static let steps: [NeedStatus: [NeedStatus]] = [
        .draft: [.submitted, .withdrawn],
        .submitted: [.approved, .returned, .refused, .withdrawn],
        .returned: [.submitted, .approved, .refused, .withdrawn, .expired],
        .approved: [.published, .pushed, .returned, .shelved, .withdrawn, .expired],
        .refused: [.submitted],
        .published: [
            .pushed, .talking, .signed, .solved, .unsolved, .shelved, .withdrawn, .expired,
        ],
        .pushed: [
            .published, .talking, .signed, .solved, .unsolved, .shelved, .withdrawn, .expired,
        ],
        .talking: [
            .published, .pushed, .signed, .solved, .unsolved, .shelved, .withdrawn, .expired,
        ],
        .signed: [.talking, .solved, .unsolved],
        .solved: [.approved],
        .unsolved: [.approved],
        .shelved: [.approved, .withdrawn],
        .withdrawn: [.submitted],
        .expired: [.approved, .withdrawn],
    ]

    /// Where a need may stand next.
    package var next: [NeedStatus] { Self.steps[self] ?? [] }

    /// Whether nothing is done for the need until it is opened again.
    package var isClosed: Bool {
        [.refused, .solved, .unsolved, .shelved, .withdrawn, .expired].contains(self)
    }

    /// Where a need stands that is opened again; `nil` of one that is not closed.
    package var reopened: NeedStatus? {
        isClosed ? next.first { $0 == .approved || $0 == .submitted } : nil
    }

    /// Whether who puts a need forward may say that it stands here, from where it stands.
    ///
    /// It is handed in, or not yet, or no longer; the rest comes from the department and from
    /// introductions. What the department refused only the department opens again.
    package func maySay(from current: NeedStatus?) -> Bool {
        guard [.draft, .submitted, .withdrawn].contains(self) else { return false }
        guard let current else { return true }
        return current == self || current != .refused && current.next.contains(self)
    }

    /// Whether a need may run out here: nobody is in touch with it.
    package var mayExpire: Bool { next.contains(.expired) && self != .talking }
}
