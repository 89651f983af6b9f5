import Pool

extension English {
    /// E1xx: bytes, lines and the shape of fields.
    static let lines: [DiagnosticCode: Wording] = [
        .encodingUnknown: .init(
            "encoding not recognised: neither UTF-8 nor GB18030 from byte {bytes} on",
            fix: "save the file as UTF-8, or name its encoding with --encoding",
            """
            A file is UTF-8; GB18030, and UTF-16 with its mark, are read too. Where neither fits \
            nothing is guessed and the whole file is left unread.
            """),
        .encodingGb18030: .init(
            "read as GB18030", fix: "{!rewrite} turns it into UTF-8",
            """
            The file is not UTF-8, but it is sound as GB18030. Look whether the characters are \
            right.
            """),
        .badBytes: .init(
            "bytes {bytes} are invalid here",
            fix: "this line came from another encoding; paste it again",
            """
            Most of the file is in one encoding, and this line holds bytes of another, usually \
            copied from elsewhere.
            """),
        .mojibake: .init(
            "“{value}” looks garbled", fix: "export again from the original",
            """
            Such characters are left when text is converted with the wrong encoding. What stood \
            there before cannot be recovered from them.
            """),
        .lineTooLong: .init(
            "a line holds at most 65536 bytes, this one has {count}",
            fix: "break long text into lines; each further line begins with “+ ”",
            """
            A very long line has usually lost its line breaks. The limit keeps one bad file from \
            holding up an import.
            """),
        .controlChar: .init(
            "control character {bytes} is not allowed", fix: "delete this character",
            """
            Apart from the line break, control characters and those that turn the direction of \
            writing are refused: they are unseen, but change what is shown.
            """),
        .invisibleChar: .init(
            "invisible character {name} removed",
            """
            Characters such as the zero-width space are unseen, yet make two names that look \
            alike differ, so they are removed.
            """),
        .privateChar: .init(
            "character {character} has a private code",
            fix: "type the rare character again with an input method",
            """
            Older systems kept rare characters in a private area, where another computer shows \
            something else. GB18030 has them by now.
            """),
        .bom: .init(
            "the file begins with a byte order mark", fix: "{!rewrite} removes it",
            """
            Some programs write this mark at the start of a file. It is skipped and changes \
            nothing.
            """),
        .crlf: .init(
            "lines end with CRLF", fix: "{!rewrite} turns them into LF",
            """
            Programs on Windows end lines with two characters. They are understood and change \
            neither content nor checksum.
            """),
        .notAField: .init(
            "a line has the form “Name: value”",
            fix: "add the colon; a further line begins with “+ ”, a comment with #",
            """
            Each line of a record is “Name: value”. Where a value takes several lines, each \
            further line begins with a plus sign and a blank.
            """),
        .badDescriptor: .init(
            "malformed % line[; did you mean “%rec: {guess}”?]", fix: "write it as %rec: Talent",
            """
            A line that begins with % says which kind of record follows: “%rec: Kind”. It may be \
            left out, but not be wrong.
            """),
        .strayPlus: .init(
            "no field stands before “+”", fix: "add the field's name, or delete this line",
            """
            “+ ” goes on with the value of the field above, so it cannot begin a record or \
            follow a blank line.
            """),
        .fullwidthColon: .init(
            "full-width colon read as a colon", fix: "{!rewrite} rewrites it",
            "The colon that a Chinese input method types is treated like “: ”."),
        .colonSpace: .init(
            "blanks around the colon put in order", fix: "{!rewrite} rewrites it",
            """
            The standard form is one blank after the colon and none before it; more or fewer are \
            understood.
            """),
        .indented: .init(
            "a line cannot begin with blanks",
            fix: "start in the first column; a further line begins with “+ ”",
            """
            It cannot be told whether an indented line is a new field or belongs to the line \
            above, so nothing is guessed.
            """),
        .trailingBackslash: .init(
            "a line cannot end in a backslash", fix: "remove the backslash, or add text after it",
            """
            Some tools join the next line to one that ends in a backslash, which changes the \
            data.
            """),
        .badParam: .init(
            "“{parameter}” is not of the form name=value", fix: "write it as ; level=4",
            """
            Parameters follow a value after semicolons, each as name=value. A semicolon that is \
            part of the text is written \\;.
            """),
        .recordTooLong: .init(
            "a record holds at most 1 MiB",
            fix: "shorten it; a blank line stands between records",
            "A very long record has usually lost the blank lines that part it from the next."),
        .backslashJoin: .init(
            "a backslash at the end joined the next line", fix: "{!rewrite} writes one line",
            """
            Files of GNU rec may break a long line with a backslash at its end; it is read as one \
            line. Text of several lines has “+ ” before each further line.
            """),
        .notEncodable: .init(
            "{name} has no code for the character {character}",
            fix: "type the character again with an input method, or use UTF-8",
            """
            Some old codes of the private area now stand for other characters in GB 18030. So that \
            no other character is written, nothing is.
            """),
        .compatibilityChar: .init(
            "radical or compatibility form {name} replaced by “{value}”",
            fix: "{!rewrite} rewrites it",
            """
            PDFs leave radicals that look like characters and are others to every search and every \
            comparison. The usual character is read in their place.
            """),
    ]
}
