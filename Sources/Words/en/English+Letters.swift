import Pool

extension English {
    /// E77x: templates of letters.
    static let letters: [DiagnosticCode: Wording] = [
        .templateUnreadable: .init(
            "no .docx file of Word, or not a whole one[ ({reason})]",
            fix: "open it in Word or WPS and save it as .docx, without a password",
            """
            What a file is counts, not its name. Plain .docx files are read, and no .doc or .dotx, nor \
            files that declare XML entities.
            """),
        .templateActive: .init(
            "the template holds macros or controls: {value}",
            fix: "save it as a .docx without macros",
            "Whoever opens a letter would run the program in it."),
        .templateLinked: .init(
            "the template loads something from outside: {value}",
            fix:
                "embed pictures, objects and documents; an attached template becomes Normal.dotm again under File, Options, Add-ins, Templates",
            """
            Opening the letter would read files elsewhere, which the reader does not have, and tell \
            who opened it when. Addresses to be clicked are no such thing.
            """),
        .templateOversized: .init(
            "the template holds too much: {value}",
            fix: "take out large pictures, or take another template",
            "A small file may hold endless bytes; no more is read than a letter has need of."),
        .templateMixed: .init(
            "one row names items of two lists: {list}",
            fix: "use one list in a row, and the other in a row or table of its own",
            "Such a row is repeated for each item of its list, and two lists have not as many items."
        ),
        .placeholderUnknown: .init(
            "nothing takes the place of 【{name}】[, perhaps 【{guess}】?], it stays",
            fix: "correct the placeholder, unless the text is meant to be so",
            """
            Placeholders stand between 【 and 】 and bear the names of the letter, which the built-in \
            template shows ({!letterTemplate}).
            """),
        .placeholderUnused: .init(
            "the template does not use: {list}",
            fix: "add a placeholder where one is wanted: one of {list} between 【 and 】",
            "A template need not use everything."),
    ]
}
