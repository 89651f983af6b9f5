import Pool

extension English {
    /// E2xx: fields and their values.
    static let fields: [DiagnosticCode: Wording] = [
        .kindUnknown: .init(
            "unknown kind of record “{kind}”[; did you mean “{guess}”?]",
            fix: """
                use a known kind; if “{kind}” is a field of the record above, delete the blank line \
                between them
                """,
            """
            The first line of a record is “Kind: key”. A blank line ends a record, so none may \
            stand between its fields.
            """),
        .fieldUnknown: .init(
            "{kind} has no field “{field}”[; did you mean “{guess}”?]",
            fix: "correct the name, or keep it with X_ in front",
            """
            If a misspelt field were skipped, its content would be lost. Fields of your own \
            begin with X_ and are kept as they are.
            """),
        .sectionMismatch: .init(
            "record of kind {kind} under %rec: {other}",
            fix: "move it to its section, or delete the %rec line",
            "Below “%rec: Kind” stand only records of that kind, up to the next %rec line."),
        .fieldRequired: .init(
            "{kind} needs “{field}”", fix: "fill in “{field}”",
            """
            Keys must be given, a few fields of the head, and a few of each new record; a change to \
            one that exists need not repeat them.
            """),
        .fieldRepeated: .init(
            "{field} takes one value, here are {count}", fix: "keep one",
            """
            Some fields may be given several times; for the others it could not be told which \
            line to believe.
            """),
        .fieldNotForOp: .init(
            "{field} is not allowed with {operation}", fix: "remove the field, or use another Op",
            """
            A deletion, for instance, cannot change content too; Into belongs to merge; Add_, \
            Drop_ and Clear belong to changes.
            """),
        .emptyValue: .init(
            "{field} is empty[: “{word}” says nothing]",
            fix:
                "give a value; delete the line to leave it as it is[; to clear it write Clear: {name}]",
            "A blank may mean “no change” or “remove the value”, so nothing is guessed."),
        .labelAlias: .init(
            "Chinese field name recognised[: “{value}” is {name}]",
            fix: "{!rewrite} writes the standard name",
            "Fields may be named in Chinese; the standard name takes their place on reading."),
        .newerMinor: .init(
            "{field}, a field of a newer version, was not read",
            fix: "upgrade the program, then import again",
            """
            A newer version wrote this file. This field is not known here; all else is read as \
            usual.
            """),
        .paramUnknown: .init(
            "{field} has no parameter “{parameter}”[, only {list}]",
            fix: "correct the parameter, or move that part into the note",
            """
            Each field says which parameters its values take. A misspelt one is never skipped \
            silently.
            """),
        .notInList: .init(
            "{field} “{value}” is not one of the values allowed[: {list}]",
            fix: "choose one of them[; did you mean “{guess}”?]",
            "Records are counted by this field, so only the listed values are allowed."),
        .notANumber: .init(
            "{field} “{value}” is not a number",
            fix: "write digits only, such as 12 or 0.5[; did you mean “{guess}”?]",
            "This field is reckoned with. Units and remarks go into other fields."),
        .periodOrder: .init(
            "the start {value} is after the end {other}",
            fix: "check both dates; the earlier one comes first",
            "A period is written “start..end”; either side may be left open."),
        .dateInvalid: .init(
            "{field} “{value}” is not a valid date",
            fix:
                "compare with the original; write it like 2001-05, or 2001 when only the year is known[; did you mean “{guess}”?]",
            """
            A date is a year, year-month or year-month-day, with months from 01 to 12. Write as \
            much as is known and add nothing.
            """),
        .dateOdd: .init(
            "{field} “{value}” is doubtful[: the age would be {age}]", fix: "check the date",
            """
            The date is well formed, but the age or time that follows is unlikely. It is kept \
            and listed.
            """),
        .money: .init(
            "{field} “{value}” is not an amount[: it lacks a unit; {unit}元 or {unit}万元?]",
            fix: "write 80万元, or 80万元..120万元[; did you mean “{guess}”?]",
            """
            An amount is a number and a unit: 元, 万元 (ten thousand) or 亿元 (a hundred million). \
            Two dots join a range; what is open to negotiation goes into the note.
            """),
        .cnId: .init(
            """
            {field}[ “{value}” does not follow the rules for such numbers]\
            [ holds the identity number “{name}”, which does not belong there]
            """,
            fix: """
                [move “{name}” to Id; ]compare[ “{value}”, where a digit is probably wrong,] with \
                the document[; if it is of {other}, write ; type={other} after it]
                """,
            """
            The last digit of an identity card follows from the 17 before it (GB 11643). Numbers \
            of other documents are checked for length and form.
            """),
        .uscc: .init(
            "{field} “{value}” does not have the form of a credit code",
            fix: "compare with the business licence or certificate[; did you mean “{guess}”?]",
            "A credit code has 18 characters (GB 32100) and never the letters I, O, Z, S, V."),
        .phone: .init(
            "{field}[ “{value}”] is not a telephone number",
            fix: "write 13900000000, 0931-1234567 or +86 13900000000",
            """
            A mobile number has 11 digits; a land line needs its area code; several numbers take \
            several lines.
            """),
        .email: .init(
            "{field}[ “{value}”] is not an e-mail address", fix: "write it as name@example.org",
            "An address has one @ and no blanks; several addresses take several lines."),
        .tooLong: .init(
            "{field} has {count:character}, {limit} are allowed", fix: "shorten it",
            """
            Very long content was usually pasted into the wrong place, and no report has room \
            for it.
            """),
        .twoDigitYear: .init(
            "{field} “{value}” has a two-digit year",
            fix: "write the year in four digits",
            "Whether “75” is 1975 or 2075 is not guessed."),
        .dateLostZero: .init(
            "{field} “{value}” may be January, or October that lost its 0",
            fix: "write {year}-01 or {year}-10",
            """
            A spreadsheet takes 1975.10 for a decimal number and keeps 1975.1, so that October \
            looks like January.
            """),
        .excelSerial: .init(
            "{field} “{value}” looks like a spreadsheet's day number for {date}",
            fix: "write {date}",
            """
            A spreadsheet keeps dates as days counted from 1900, and this number shows when a \
            date is copied as text.
            """),
        .dateForm: .init(
            "date put in standard form: “{value}”", fix: "{!rewrite} rewrites it",
            "Forms such as 1975.3 and 1975年3月 are understood and become 1975-03."),
        .halfwidth: .init(
            "{field} put in standard form: “{value}”[ ({reason})]", fix: "{!rewrite} rewrites it",
            """
            Full-width characters, blanks, letter case, amounts and old numbers are written in one \
            way; what they mean stays.
            """),
        .nameSpace: .init(
            "blanks in the name removed[: “{value}”]", fix: "{!rewrite} rewrites it",
            """
            Names of two characters are often padded to line up. Without the blanks they match \
            the same name elsewhere.
            """),
        .nameDot: .init(
            "middle dot of the name put in standard form[: “{value}”]",
            fix: "{!rewrite} rewrites it",
            """
            The dot in names from other languages is written in several ways; one form makes \
            them match.
            """),
        .idBirth: .init(
            "date of birth disagrees with the ID number", fix: "compare with the ID card",
            """
            Digits 7 to 14 of the ID number are the date of birth. Both are kept and listed; a \
            person decides which is wrong.
            """),
        .idSex: .init(
            "sex disagrees with the ID number", fix: "compare with the ID card",
            """
            Digit 17 of the ID number is odd for men and even for women. Both are kept and \
            listed; a person decides which is wrong.
            """),
        .unlisted: .init(
            "{field} “{value}” is not a usual value, kept as it is[; usual: {list}]",
            fix: "check that it is right[; did you mean “{guess}”?]",
            """
            This field takes other values too, but one thing written in two ways is counted as \
            two.
            """),
        .idRegion: .init(
            "the region in the first six digits of {field} is not known, kept as it is",
            fix: "compare the first six digits with the document",
            """
            A number begins with the code of the region where it was given, at that time (GB/T 2260). \
            The table has the codes of all years but may lack some, so it is kept and listed.
            """),
        .idForm: .init(
            "{field} does not look like the number of a {name}, kept as it is",
            fix: "compare with the document, its type too",
            """
            The numbers of permits have letters and a length laid down. Old documents differ, so it \
            is kept and listed.
            """),
        .usccCheck: .init(
            "check character of the credit code “{value}” does not fit",
            fix: "compare with the business licence or certificate",
            """
            The last character follows from the 17 before it (GB 32100). Some codes as \
            registered do not fit, so it is kept and listed.
            """),
        .personalNumber: .init(
            "{field} holds the telephone or document number “{value}”; it is kept, and masked",
            fix: "move it to Phone or Id, or delete it",
            """
            Numbers in other fields are not sealed. Therefore only their last two characters are \
            shown, and nothing that is made for others holds more of them.
            """),
        .publicNumber: .init(
            "no telephone or document number may stand in {field}[: “{value}”]",
            fix: "use a name without a personal number",
            "Tags and batch numbers stand in lists, receipts and exports, where everybody sees them."
        ),
        .listSplit: .init(
            "{field} gives {count} values in one; they were taken one by one[: {list}]",
            fix: "write one value a line; {!rewrite} rewrites it",
            """
            A repeatable field takes one value a line. Those joined by 、 ， ； / are parted on \
            reading, as the whole would match nothing.
            """),
        .wordRead: .init(
            "{field} “{word}” read as “{value}”", fix: "check it; {!rewrite} rewrites it",
            """
            Other words in use become the value that is set down: 女性 is 女, the deadline 2027年底 \
            is 2027-12.
            """),
        .nothingRead: .init(
            "{field} “{word}” taken as not filled in",
            fix: "delete the line; to clear what the registry has, write Clear: and the field",
            """
            无, /, —, 不详 and the like say that there is nothing, and are no values. What the \
            registry has stays.
            """),
        .schemeMissing: .init(
            "{field} “{value}” does not say which scheme it belongs to",
            fix: "write scheme/class, such as 兰州市高层次人才/B",
            """
            Talent classes are not uniform across the country: the same letter means different \
            people in different places.
            """),
    ]
}
