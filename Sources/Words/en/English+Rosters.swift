import Pool

extension English {
    /// E7xx: rosters, as spreadsheets and delimited text.
    static let rosters: [DiagnosticCode: Wording] = [
        .notReadable: .init(
            "this kind of file cannot be read[: {value}][ ({reason})]",
            fix: "save it as .xlsx in Excel or WPS and import that",
            """
            What a file is shows by its content, not by its name. Files under a password, documents and \
            pictures cannot be read.
            """),
        .noHeaderRow: .init(
            """
            no header of {kind} among the first 20 rows[; row {line} is one of {other}][; at {name} \
            begins a form of one person, where a roster has a row for each]
            """,
            fix: """
                add a row of column names, such as 姓名, 出生年月, 工作单位; for unusual names write a column \
                map with {!convert}[; a table of {other} goes in with another command: offices with \
                {!importSources}, all others with {!importFile}]
                """,
            """
            The header is a row with at least two known column names, among them that of the record: 姓名 of \
            people, 单位名称 of organizations, 需求名称 of needs, 代码 of offices.
            """),
        .columnMissing: .init(
            "the required column for {field} is missing[; the table has: {list}]",
            fix: "add the column, or correct its name",
            "Without this column it is unclear whom each row is about."),
        .columnUnmapped: .init(
            "column “{name}” was not imported[; near: {guess}]",
            fix: "if it is needed, correct its name",
            """
            The name of the column is not known and nothing is guessed; the other columns are \
            imported.
            """),
        .columnTwice: .init(
            "two columns give {field}: {list}", fix: "delete or rename one of them",
            "The two may differ, and it could not be told which one to believe."),
        .rowsSkipped: .init(
            "rows of totals, instructions or signatures skipped: {list}",
            fix: "check that they hold nothing to be imported",
            "The title above a roster and the names of those who filled it in are not data."),
        .rowShort: .init(
            "row {line} has {count:cell} fewer than the header",
            fix: "add the missing separators; an empty cell has one too",
            """
            Spreadsheets write a separator for every empty cell. Where one is missing, two cells \
            became one, and all that follow have slipped.
            """),
        .numbersUnused: .init(
            "column “{name}” is not used as the key[: it counts the rows 1 to {limit}][: {count:row has/rows have} the number of another][ (rows {list})]",
            fix: """
                [correct the numbers of rows {list} and import again; ]\
                add a column with the staff number where there is one; without, people are known by their \
                identity number, or by name, birth and employer
                """,
            """
            Row numbers move when someone joins or leaves, and with them everybody below would become \
            somebody else. A number that two rows have tells nobody apart.
            """),
        .rowWide: .init(
            "row {line} has {count:cell} too many",
            fix: "name the columns of these cells, or check the quotes and separators of this row",
            """
            There are more cells than columns: a comma inside one cell cut it in two, and all \
            that follow have slipped.
            """),
        .openQuote: .init(
            "the quotation mark in row {line} is never closed",
            fix: "close the quotation, or delete the extra mark",
            """
            All the rows after an open quotation mark would be taken for one cell, so the file \
            is not read.
            """),
        .sheetsSkipped: .init(
            "sheets were not read[, without a column {field}: {name}][, without a header that is known: {list}][, of another kind: {other}]",
            fix: """
                [{other}: with a column for all that a new record needs it is read too; add what is missing, \
                or import it with --sheet NAME][{name}: add the column {field}, or correct its name; ][{list}: where one of them is a roster, check its column names]
                """,
            "Files often hold instructions and statistics besides, which are no rosters."),
        .hidden: .init(
            "there are hidden rows or sheets[: {list}]",
            fix: "look at what is hidden; unhide a sheet to have it read",
            "Rows hidden by a filter are people and are read; hidden sheets are skipped."),
        .formula: .init(
            "the formula of cell {name} has no result[: {value}]",
            fix: """
                open and save the file in Excel or WPS; replace a formula that fails by its value
                """,
            """
            The cell shows an error such as #N/A or #REF!, or a program wrote the file to be \
            computed on opening, and nobody has opened it yet.
            """),
        .merged: .init(
            "merged cells filled over their range[: {count}]",
            "Merged cells hold their value in the first one only; all of them are given it."),
        .timeDropped: .init(
            "the time of day was left out of dates[: {count:cell}]",
            """
            Dates such as that of birth have no hour; the time was most likely added by the program \
            that wrote the file.
            """),
        .midnight: .init(
            """
            the time in cell {name} is within a minute of midnight, so either day may be meant\
            [: {list}]
            """,
            fix: "write one of the two days there, without a time",
            """
            Such a time mostly comes from converting: 23:59:17 may have been the next day. Nobody \
            would notice one day's difference, so it is not guessed.
            """),
        .cellLong: .init(
            "cell {name} has more than {limit} characters",
            fix: "shorten the cell, or check that its quotation marks are closed",
            """
            A cell of Excel has 32,767 characters at most. What is longer was not written by a \
            spreadsheet, and was not read.
            """),
        .pointNought: .init(
            "“.0” after whole numbers removed[: {count:cell}]",
            """
            Programs that export whole numbers as decimals add it, as in 13900000000.0; it is not \
            part of the number.
            """),
        .cutShort: .init(
            "the file ends in {count:null byte}: it is not whole",
            fix: "copy or download the file again and retry",
            """
            When copying or downloading is interrupted, or a stick is pulled out too early, the \
            part not yet written stays zero, and the people in it are lost.
            """),
        .monthOpen: .init(
            "{field} “{value}” may be January, or October without its nought: the year {year} was taken",
            fix:
                "check it and write {year}-01 or {year}-10 in the next roster, in a column formatted as text",
            """
            Excel takes 1975.10 for a number and shows 1975.1. The identity number in the row, the format of \
            the cell or the other cells of the column tell which month it is; where none does, nothing is \
            guessed.
            """),
        .idMangled: .init(
            "Excel took this for a number and lost its last digits for good",
            fix: "format the column as text and fill it in from the original",
            """
            Numbers in Excel have 15 digits; the last three of an ID number of 18 become 0. Saved as \
            text, long numbers also turn into 1.39E+10.
            """),
        .leftOut: .init(
            "{field} is wrong and was left out[ ({other})]",
            fix: "check it and hand it in with the next roster; {!explain other} says why",
            """
            A person enters without an identity number, telephone or address of mail that is wrong; with \
            --strict the row is rejected.
            """),
        .textPrefix: .init(
            "text markers around numbers removed[: {count:cell}]",
            """
            The apostrophe or ="…" around a number makes Excel treat it as text and is not part \
            of it.
            """),
        .mapOfRejects: .init(
            "rejects of a roster that was read by a column map[, “{name}”], which this registry does not remember",
            fix: """
                name the map of the roster with --map, a file that ends in .map.rec; if it is lost, {!showMap} shows it in the registry that took the roster
                """,
            """
            Rejects have the columns of their roster and are read by the same map. Maps are remembered beside \
            the registry, and do not go with the rejects.
            """),
        .cellsNothing: .init(
            "words for nothing, such as 无, / and —, were taken for empty cells[: {count}]",
            "What stands where there is nothing to write is no value; an empty cell changes nothing."
        ),
        .cellsAsAbove: .init(
            "同上 and 〃 were given the value of the row above[: {count:cell}]",
            "In a roster they stand for the full cell above; where that cannot be read they are E725."
        ),
        .blankRows: .init(
            "{count:blank row} skipped", fix: "check that nobody after them is missing",
            "Blank rows inside a roster hold nothing, and reading goes on after them."),
        .ditto: .init(
            "[{field} ]“{word}” cannot be imported",
            fix: "write the value itself",
            "Which row “same as above” means changes as soon as the table is sorted or filtered."),
        .map: .init(
            "line {line} of the column map is wrong[: {reason}]",
            fix: "correct this line",
            """
            A column map says which column of a roster gives which field; it is written like a \
            batch.
            """),
        .whichSheet: .init(
            "the file has {count:sheet}[: {list}]", fix: "say which one to read with --sheet",
            "Several sheets look like a roster, and nothing is guessed."),
        .officeMissing: .init(
            "whose roster this is does not show[: “{name}” is not registered]",
            fix: """
                name the office with --source CODE; register it with {!nameSource}, and \
                its rosters are known by that name
                """,
            """
            Every record belongs to the office that reports it. Its name is looked for above and below the \
            table (填报单位：…), in the names of the sheets and of the file.
            """),
        .dateMissing: .init(
            "as of which day the roster holds does not show",
            fix: "name the day with --as-of 2026-06-30, or write 截至2026年6月30日 above the table",
            """
            Of two rosters the newer one counts, and ages are counted on that day. A date of at least a month \
            is looked for above the table, in the names of the sheets and of the file.
            """),
        .officeOther: .init(
            "the roster names “{name}”, and is taken as that of “{source}”",
            fix: "check --source; if it is wrong, undo the batch and import again",
            "The office that the command names is not the registered one that stands in the roster."
        ),
        .rowsAlike: .init(
            """
            row {line}[ of sheet {other}] has the same name, and no other birth or employer: they cannot be \
            told apart
            """,
            fix: """
                add identity or staff numbers; delete one of the rows if they are one person[, or read a \
                sheet other than {other} with --sheet]
                """,
            """
            People without a number are known by name, birth and employer. Two rows that agree in these may \
            be one person or two.
            """),
        .sameRow: .init(
            "taken for {key} of the registry, whose name is the same, and so are: {list}",
            fix: "if they are two, undo the batch, give both an identity number and import again",
            """
            Whose staff number changed, whose identity number was added or who moved is not new. Somebody of \
            the same office and name is the same person if two of birth, employer, telephone and identity \
            number are the same, and neither birth nor identity number contradicts. Where several such people are \
            in the registry, nothing is guessed.
            """),
        .back: .init(
            "marked as “{value}” before and reported again: now “{other}”",
            fix: "if the person has left, undo the batch and take the row out of the roster",
            "Who stands in a roster again is in the pool again."),
        .nameRemark: .init(
            "what stands behind the name is no part of it[; taken as {list}][; left out, as there is no field for it or the column says otherwise: {count}]",
            fix:
                "check the name; what is needed goes into the columns of sex, ethnicity, work status or title",
            """
            Rosters often have the sex, an ethnicity, that somebody is retired or a title behind the name. \
            Where no column says it, it is taken as the value of its field.
            """),
        .nameSign: .init(
            "numbers and signs beside names removed[: {count:cell}]",
            """
            1. and ① count the rows, * and ★ refer to a note below the table; they are no part of a \
            name. What the note says was not read.
            """),
        .sheetsByKind: .init(
            "read from sheets of several kinds: {list}",
            """
            Tables of several kinds in one file are one batch: organizations first, then people, then needs, \
            which may name an organization that the file itself brings. --sheet reads one alone.
            """),
        .quantityReduced: .init(
            "{field} “{value}” was taken as {guess}; what stands beside the number was left out",
            fix: "check the number; write bounds of an amount as a range, such as 80万元..120万元",
            """
            There is no place for about, at most, or more and the like: the number is kept, and the table \
            itself shows whether it is rough or a bound.
            """),
        .quantityOpen: .init(
            "{field} “{value}” is no certain number and was left out",
            fix:
                "ask for a number, of days in days, of money in 元 or 万元, and hand it in with the next file",
            """
            Several, no limit, still open, or a number in another unit, such as 3 months where days are asked, \
            do not say how many. All else is taken; with --strict the row is rejected.
            """),
        .linesUnpaired: .init(
            "“{name}” has {count:line} and {other} has {limit}; they were not put together",
            fix: "write line by line what belongs together, and 无 where there is nothing",
            """
            Two columns such as school and major belong together line by line; where one has more \
            lines, nobody knows which is whose.
            """),
        .valueStays: .init(
            "“{list}” of {field} was given by {source} and stays",
            fix:
                "to take it away: {!takeAway field} (of organizations and needs likewise), or have that office report anew",
            """
            Each office has values of its own in a field that takes several. What a cell of an exported \
            table leaves out or rewrites stays where another office gave it; what was rewritten is one \
            value more.
            """),
        .pledgeMissing: .init(
            "nobody states that this holds no state secret[: it says “{value}”][: there is no column {name}]",
            fix:
                "where it holds none, whoever fills in the form writes 是 under 非涉密承诺 (a blank form: {!makeNeedForm}); a state secret is not entered, nor sent by mail",
            """
            State secrets must never come into the registry. Who hands in the need states that there is \
            none; the desk does not state it in their stead.
            """),
        .creditCodeOther: .init(
            "the credit code {value} is not the organization's[: {key} has {other}][: it is that of “{name}” {key}]",
            fix:
                "check the licence and correct the name or the code; another firm of that name is registered first ({!addAnotherOrg}) and named by its key; where the registry is wrong: {!correctCreditCode key}",
            """
            The same name with another code is another firm. Taken by its name alone the need would be \
            put down to somebody else.
            """),
        .columnEmpty: .init(
            "“{name}” is required and empty", fix: "ask for it; it may come with the next file",
            """
            Titles with * are what a form requires. The record is taken all the same, and the review \
            will return it.
            """),
        .mapRemembered: .init(
            "read by the column map “{name}” that {source} used before",
            """
            A roster with the same titles is read by the map with which the last one of its office was. \
            --map names another; {!forgetMap} forgets it.
            """),
        .formBroken: .init(
            "the appointment form cannot be read from line {line} on",
            fix:
                "open and save it in the program that made it; if that fails, have it sent again",
            """
            An appointment form (.lrmx) is XML. Where it was cut short or edited by hand its tags do not \
            match, and nothing after them can be relied upon.
            """),
        .textUntagged: .init(
            "“{value}” names no tag that is known, and is too long to become one",
            fix: "write it as a few words, parted by 、",
            """
            Where a column of tags speaks in sentences, the tags of the vocabulary are recognised in \
            it, and phrases that it lacks become candidates. What is longer can be no tag.
            """),
        .tagUnconfirmed: .init(
            "there is no tag “{value}” to be confirmed",
            fix: "name a tag of the row whose source is 识别; 是 confirms all of them",
            "The column 确认标签 is about tags that were found in texts; others need no confirmation."),
        .noRows: .init(
            "there is nothing to read below the header",
            fix:
                "fill in the rows below the header; if they are there, export or save the table anew",
            """
            The header was found and no row below it: the table is blank, or it was damaged and the \
            texts of its cells are lost.
            """),
    ]
}
