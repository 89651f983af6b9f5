import Pool

extension English {
    /// E756 to N762: decision sheets that come back.
    static let decisions: [DiagnosticCode: Wording] = [
        .decisionKey: .init(
            "this row was filled in and has no “{field}”",
            fix: "copy the {field} back from the sheet as it was made; both columns are locked",
            """
            Answers go to a need and a candidate by their keys. Names are shared, so no name takes \
            the place of a key, and none is guessed.
            """),
        .decisionRun: .init(
            "this row is from the match run “{name}”, which the registry does not have, or no longer as it was",
            fix:
                "make the sheet anew from a run that is there: {!makeDecisions}; then copy the answers",
            """
            Ranks and reasons of a decision sheet are those of one match run; once that is dropped or \
            made anew, the same row may mean something else.
            """),
        .decisionPair: .init(
            "the match run “{name}” does not name candidate {other} for the need {key}",
            fix:
                "see that both keys are as they were; to introduce this pair all the same: {!addIntroduction}",
            "Where keys were changed or rows pasted askew, an answer would go to somebody else."),
        .decisionTwice: .init(
            "row {line} has another answer for the same need and candidate",
            fix: "look which is right, and keep one row",
            "Of two answers nobody knows which holds. Two rows that say the same count once."),
        .decisionContradicts: .init(
            "expert and firm both accept, and the department's opinion is a refusal",
            fix:
                "settle it and change one of them; where the department refuses, give the reason and take out the acceptances",
            """
            Two acceptances are an intention, a refusal of the department ends the introduction: it \
            cannot be both.
            """),
        .decisionNothing: .init(
            "no new answers: {count:row} not filled in, the others are known",
            fix: "fill in the answers, the opinion or the reason, and import the sheet again",
            """
            Rows that are left open change nothing, and neither does an opinion that keeps somebody in \
            reserve.
            """),
    ]
}
