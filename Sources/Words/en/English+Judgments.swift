import Pool

extension English {
    /// E74x: tables of judgments.
    static let judgments: [DiagnosticCode: Wording] = [
        .judgedUnknown: .init(
            "the registry has no {list} under the key “{key}”",
            fix:
                "correct the key, or import the record first; keys are written in full, like lzgx:0001",
            """
            Judgments are about needs and candidates of the registry, by key. What cannot be found is \
            not passed over, because the figures would then be about the rest alone.
            """),
        .judgedKind: .init(
            "{key} is of kind {kind}, this column takes {list}", fix: "write a key of {list}",
            "Talents, teams and stations are matched, and nothing else; needs stand in their own column."
        ),
        .judgedGrade: .init(
            "the grade “{value}” is not a whole number from 0 to {limit}",
            fix: "write a whole number from 0 to {limit}, the higher the better",
            """
            Grades are reckoned with, and one step is one. Words become numbers first: strong 4, \
            fairly strong 3, weak 2, none 1.
            """),
        .judgedOtherwise: .init(
            "line {line} gives this pair the grade {other}, this one {value}",
            fix: "look which is right, and keep one line",
            """
            A need and a candidate have one grade. Where two people differ, let them settle on one.
            """),
        .judgedAgain: .init(
            "same pair and grade as on line {line}, counted once", fix: "delete one of the two",
            "The pair was copied twice with the same grade, which changes nothing."),
    ]
}
