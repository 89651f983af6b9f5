import Pool

extension English {
    /// E5xx and E6xx: the batch as a whole, and its end.
    static let batches: [DiagnosticCode: Wording] = [
        .noHeader: .init(
            "no Batch record at the start",
            fix: "add a Batch record on top; {!readFormat} shows one",
            "The first record of a file says who reports, when, and in which format."),
        .format: .init(
            "format “{version}” is not supported",
            fix: "write Format: tpb/1; upgrade the program if the file is from a newer one",
            "Another major version may mean other things by the same words, so it is not read."),
        .batchReused: .init(
            "batch {key} was used before with other content", fix: "give the batch another key",
            """
            A batch key stands for one content. The same content again changes nothing; other \
            content under the same key could not be traced.
            """),
        .already: .init(
            "already imported[ on {date}], nothing changed",
            """
            The content is that of a batch already in the registry; importing it again is \
            harmless.
            """),
        .gap: .init(
            "the previous batch {key} was not received", fix: "import the previous batch first",
            "The batch names the one before it, which the registry lacks; a file may be missing."),
        .sourceUnknown: .init(
            "unknown source[ “{source}”]",
            fix: "correct the code; register an office that is new with {!addSource}",
            """
            The list of sources is locked and only those on it may report, which catches wrong \
            codes.
            """),
        .sourceNew: .init(
            "source “{source}” is not on the list of offices; taken as a new one",
            fix: """
                correct a wrong code ({!undo} takes a batch back); register a new office with {!addSource source}
                """,
            """
            This code was not seen before; its batch is taken and listed. Once the list is complete, {!lockSources} closes it.
            """),
        .sourceOther: .init(
            "the source is “{source}”, not “{other}” as --source says",
            fix: "check that the file is the right one, or correct --source",
            """
            Files of one source only were asked for; others are refused, so that none slips in \
            from another folder.
            """),
        .planChanged: .init(
            "not the preview that was approved[ ({value} → {other})]; nothing was done",
            fix:
                "the file, the options or the registry changed since: preview again, have it approved again",
            "What would be done now differs from what was approved, so nothing was done."),
        .rejectLimit: .init(
            "{count:record} rejected, more than allowed[ ({limit})]",
            fix: "mend the file first, or raise --reject-limit",
            "When so many fail, a whole column has usually slipped, so none was imported."),
        .retireLimit: .init(
            "{count:person/people}[ ({value}%)] fewer than last time; not done",
            fix: "check that none was left out[; if they did leave add --confirm {key}]",
            "When many people are missing from a full roster, the file is usually incomplete."),
        .scopeOther: .init(
            "the head of the batch gives the scope “{value}”, which is not what --full says",
            fix: "for a full roster write Scope: full in the head; else leave --full out",
            """
            A full roster lists the people whom it does not name, so nothing is guessed and nothing \
            is written while the two disagree.
            """),
        .rosterOld: .init(
            "{source} has reported since; this roster is not its latest, so nobody is listed as missing",
            fix: "to see who left, take the office's latest full roster",
            """
            An old roster does not know who came later and would list them as missing. Its records \
            are taken all the same.
            """),
        .rejectsOnly: .init(
            "these are rejects and no full roster, so nobody is listed as missing",
            fix: "to see who left, take the office's latest full roster",
            """
            A reject file holds the mended records alone and would list everybody else as missing. Its \
            records are taken all the same.
            """),
        .rosterOlder: .init(
            "the roster is as of {value}, and one of {source} as of {other} is in the registry: nothing was taken",
            fix:
                "check the dates; a wrong one is mended with --as-of[, and an old roster that is to replace newer values is taken with --confirm {key}]",
            """
            An older roster of the same office would turn newer values back and bring in again who has \
            left, so nothing is written before somebody says that this is meant.
            """),
        .asOfAhead: .init(
            "the data are as of {value}, a day that has not come (today is {limit}): nothing was taken",
            fix:
                "check the date; that of a roster is mended with --as-of, that of a batch by As_of in its head",
            """
            With a day ahead whatever is reported until then would count as older, and be kept out.
            """),
        .rowNumbers: .init(
            "row numbers seem to be used as keys: {count} of {limit} keys in the registry stand for somebody else now[; {key} was {name} and is now {value}, who is {other}]",
            fix:
                "use a number that stays with a person, such as the staff number; those in the registry keep their keys ({!listTalents} shows them); where somebody else is meant, add --confirm KEY for each",
            """
            Row numbers change whenever people come or go, and number 5 of the last roster is \
            somebody else in this one. The record of one person would be written over that of \
            another, so the whole file is refused, with --partial too.
            """),
        .undoConflict: .init(
            "{count:value} changed since and kept",
            fix: "look with {!why}, and correct what is needed",
            "An undo restores only what nobody changed afterwards."),
        .noEnd: .init(
            "no End record, the file may be cut off[ (at line {line})]",
            fix: "complete the file[; a file written by hand ends with End: {key}]",
            """
            Half a file looks as good as a whole one; only its End shows that nothing is \
            missing.
            """),
        .count: .init(
            "End counts {count:record}, {other} found",
            fix: "complete the file; if it is right, seal it again with {!seal}",
            "The numbers differ because records were lost, or added or removed after sealing."),
        .hash: .init(
            "the file was changed after sealing",
            fix: "if the change is right, seal it again with {!seal}",
            """
            The checksum covers the whole text and fails for a single character. Damage on the \
            way does this too; if in doubt, have the file sent again.
            """),
        .noNewline: .init(
            "the last line is incomplete",
            fix: "the file is probably cut off, get it again; if whole, end it with a line break",
            "Every line ends with a line break, the last one too; so a cut file can be told."),
        .afterEnd: .init(
            "content after the End record",
            fix: "move it before End; put two batches in two files",
            "End is the last record of a file; only blank lines and comments follow it."),
        .endId: .init(
            "End names batch “{key}”, the file begins with “{other}”",
            fix: "write the same batch key in both",
            "Two different keys suggest that two files were put together."),
    ]
}
