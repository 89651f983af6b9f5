import Pool

extension English {
    /// E3xx: keys and identities.
    static let keys: [DiagnosticCode: Wording] = [
        .keySyntax: .init(
            "malformed {field} “{key}”",
            fix: """
                [give the code of the office, not a name, in place of “{source}”; ]use letters, digits, Han characters and . _ / - in a key, 64 at most; in the code of an \
                office lower-case letters, digits and hyphens, a letter first, 16 at most
                """,
            """
            A key may carry the code of the office that reports it: lzgx:0007. The code has \
            lower-case letters, digits and hyphens; the key does not begin with a sign.
            """),
        .keyTwice: .init(
            "same key as on line {line}", fix: "make them one record, or correct the key",
            "A key occurs once in a batch, or it could not be told which record counts."),
        .exists: .init(
            "{key} already exists[ ({name})]",
            fix: "to change it remove Op: create; for another record use another key",
            "create only adds, so that nobody's record is changed by mistake."),
        .notFound: .init(
            "there is no {key}[; near: {guess}]", fix: "correct the key; to add it use Op: create",
            """
            update, replace, delete and merge need a record that exists, so that a wrong key \
            does not make a new one.
            """),
        .foreignSpace: .init(
            "{source} may not write {kind} {key}[ ({name})], a record of {other}",
            fix: "ask that office to report it, or the department to merge",
            """
            Each office changes its own records only. The code before the colon of the key says \
            whose it is.
            """),
        .maybeSame: .init(
            "may be the same person as {key}[ ({name})][ (born {date})]",
            fix:
                "if so, unite them once imported: {!mergePeople} {value} --into {key}; in a batch with Op: merge",
            """
            Name and birth, employer or telephone agree, but no ID number settles it. The record is \
            kept and listed; a person decides.
            """),
        .maybeCorrected: .init(
            "may be {key}[ ({name})], whom this roster no longer names, with the birth corrected",
            fix: """
                if so, correct the record before the import: {!correctBirth key date}; once imported, unite the two: \
                {!mergePeople key value}
                """,
            """
            People without a number are known by name, birth and employer. Once a birth is corrected the \
            roster brings somebody new, and misses somebody who was there. Who has the name and the \
            telephone of somebody of the same office is told too.
            """),
        .sameId: .init(
            "the ID number belongs to {key}[ ({name})]",
            fix:
                "if it is one person, keep the key {key} or merge with Op: merge; if not, check the number",
            """
            Within one office an ID number is one person, once the batch as a whole is in; so two \
            people may exchange their numbers in one batch. If these are two people, one number was \
            copied wrongly.
            """),
        .sameName: .init(
            "{count} people are named “{value}”", fix: "give the key or the employer too",
            "Many people share a name, so the name alone does not tell who is meant."),
        .samePerson: .init(
            "probably a person whom another office reports[: the ID number is that of {name} ({key}), reported by {unit}; taken for one person]",
            fix: "the department looks into it",
            """
            After a transfer the same ID number comes from another office: that is one person and one \
            record. The new key leads to it from now on, the values of the newer As_of win, and the \
            former employer is kept in Past_employer.
            """),
        .numberShared: .init(
            "probably a person whom another office reports[: the ID number is that of {name} ({key}), reported by {unit}; taken for two]",
            fix:
                "the department looks into it: correct a number that was copied wrongly, or merge with {!mergePeople}",
            """
            The numbers are the same and the names are not, nor does a birth support it: mostly a number \
            slipped by a row. Two records of two offices in one batch stay apart at first as well. \
            {!listDuplicates} has them at its head.
            """),
        .reportedTwice: .init(
            "probably a person whom another office reports[: {unit} reports the same person too]",
            fix: "the department looks into it",
            """
            The office reported the person, then another did, and now it does again: both go on. There \
            is one record, to which the keys of both lead; {!listReportedTwice} has them all.
            """),
        .keyAgain: .init(
            "exactly the record of line {line}, read once", fix: "delete one of the two",
            "The record was copied twice without any difference, which changes nothing."),
        .keyHidden: .init(
            "the key of the {kind} is an identity number; a code stands for it",
            fix: "use a number of your own office, such as the staff number",
            """
            Keys stand in lists, receipts and exports. A code that is made with the key of the \
            registry stands for the identity number; the same number always has the same code, so \
            the next file may name it in the same way.
            """),
        .personChanged: .init(
            "{key} was {name} and is now {value}, with another {field}: probably somebody else",
            fix:
                "if they are two people, give {value} a key of their own[ (in the registry {other})]; if the change is meant, import with --confirm {key}",
            """
            A key stays with its person. When the name changes together with the birth date or the \
            ID number, the key has usually gone to somebody else, and the record of one person would \
            be written over that of another. A change of the name alone is free, and so is one of \
            the number alone, and of a name that is given as a former one.
            """),
        .personConfirmed: .init(
            "changed as --confirm says: {key} was {name} and is now {value}",
            "The operator confirmed this key by name; it is done, and the receipt says so."),
    ]

    /// E4xx: references and operations.
    static let references: [DiagnosticCode: Wording] = [
        .refNotFound: .init(
            "{field} refers to {key}, which does not exist[; near: {guess}]",
            fix: "add that record[ ({!addOrg name})], or correct the key",
            """
            A reference leads to a record of the registry or of the same batch, before or after \
            it.
            """),
        .refKind: .init(
            "{field} refers to {key} of kind {kind}, it takes {other}", fix: "correct the key",
            """
            The key exists, but its record is of another kind: a leader, for instance, is a \
            person and not an organisation.
            """),
        .refAmbiguous: .init(
            "{field} “{value}” fits several: {list}", fix: "write the key instead",
            "The name leads to more than one record; the key leads to one."),
        .refRejected: .init(
            "refers to {key}[ (line {line})], which is rejected; not imported for now",
            fix: "mend that record first",
            """
            A record cannot refer to one that is not in the registry. Import both again once the \
            other is mended.
            """),
        .tagNew: .init(
            "new tag “{value}” queued as a candidate[; near: {guess}]",
            fix: "use a tag that exists if one fits",
            """
            Matching is as good as its tags are uniform. A new tag is a candidate until the \
            department accepts it.
            """),
        .tagCycle: .init(
            "broader tags lead back to themselves: {path}", fix: "remove one of the broader tags",
            "The tags above a tag lead up step by step and never back to it."),
        .ruleUnknown: .init(
            "{field} has no “{value}”",
            fix: "[write {guess}, or ]use a name from the section on profiles of FORMAT.md",
            "A misspelt name has no effect, and the scores would not be those that were decided."),
        .weightSum: .init(
            "the weights of the parts add up to {count}, not to 1000",
            fix: "change the points of the parts so that they add up to 1000",
            "A score is the sum of its parts, out of 1000; scores of another sum cannot be compared."
        ),
        .ruleParameter: .init(
            "{field} “{value}” makes no use of “{other}”",
            fix: "remove it, or correct it as the section on profiles of FORMAT.md says",
            "A parameter that nobody reads looks as if it had an effect."),
        .headRepeated: .init(
            "{field} “{value}” stands twice", fix: "keep one of them",
            "One thing has one value; of two nobody knows which one counts."),
        .reserved: .init(
            "{field} is the department's to say; {source} may not change it",
            fix: "remove the line; ask the department where you disagree",
            """
            It is what the department has decided. No office's file adds, changes or removes it; \
            without it what the registry has stays.
            """),
        .stepBack: .init(
            "an introduction does not go from {other} to {value}",
            fix:
                "[from here it goes to {list}; ]a slip is taken back with {!undo}, and who begins anew gets a new Engagement",
            """
            What was talked over or signed is not undone by a later line. A stage that follows may \
            be reached without those in between.
            """),
        .declineReason: .init(
            "{value} without a reason",
            fix: "say why: the sheet's 未成原因, --reason, Reason_code in a batch; one of: {list}",
            """
            Whoever looks for the next candidate has to know why this one came to nothing, and the \
            reasons are counted.
            """),
        .pairOpen: .init(
            "the need and the candidate are in touch already: {key} ({value})",
            fix: "change that one: {!setIntroduction key}; or end it first",
            "Two open introductions of one pair would be counted twice, and contradict each other."),
        .needClosed: .init(
            "nobody is introduced to {key}, which is {value}",
            fix:
                "see {!showNeed key}[; to review and publish it: {!acceptNeed other}, {!publishNeed other}][; to look for somebody again: {!reopenNeed name}][; all are signed; to ask for one more: {!setExperts key count}]",
            """
            A need that is not reviewed is not shown to anybody, and one that has its end looks \
            for nobody.
            """),
        .stepOrder: .init(
            "the step {value} ({date}) comes after {other} and was taken before it ({limit})",
            fix:
                "check both days; where the earlier step is wrong take it back with {!undo} and enter it again",
            """
            Steps are taken in the order of their stages, so a later one cannot have an earlier day; \
            so are reviews. Signed counts as the step 签约.
            """),
        .needForeign: .init(
            "the need {key} is of {other}; {source} may not introduce anybody to it",
            fix: "ask {other} or the department to record it",
            """
            Whose the need is, or the department, keeps the book of its introductions; otherwise \
            two offices would write to one expert.
            """),
        .needAlike: .init(
            "much like the need [“{name}” ]{key} of the same organization",
            fix:
                "if it is the same, take this one out and write what is new into {key}; once taken the department merges it: {!mergeNeeds}",
            """
            A need that is sent twice is counted twice, and two experts are asked for one problem. It \
            is taken all the same, because only the firm knows.
            """),
        .needState: .init(
            "{field}[ “{value}”] follows from review, publication and introductions and is not {source}'s to say; the need remains “{other}”",
            fix:
                "leave it out; the department reviews with {!reviewNeed}, publishes with need publish, or writes it in a batch of its own",
            """
            A need that nobody reviewed is shown to nobody outside. An office may write 草稿, 已提交 \
            and 撤回; later states come from what the department recorded. All else in the record \
            is taken.
            """),
        .needAgain: .init(
            "{field}[ and others, {count} in all,] changed after the review: the need goes from {value} back to submitted and is shown to nobody outside until it is reviewed and published again",
            fix:
                "the department reviews it: {!reviewNeed}, need publish; a slip is taken back with {!undo}",
            """
            Only what was reviewed is shown outside. Contact, deadline, budget, Experts and the like \
            are not part of that; introductions under way are recorded as before.
            """),
        .needEdited: .init(
            "{field}[ and others, {count} in all,] changed after the review and was not reviewed again; the need remains {value}",
            fix: "the change stands among the reviews; a slip is taken back with {!undo}",
            """
            The department reviews, so what it changes itself is not reviewed once more; but whoever \
            reads the reviews is told what was changed.
            """),
        .needKept: .init(
            "the need is {value}: {field} is the department's to change, and what {source} says is not taken",
            fix:
                "ask the department, which has {!publishNeed} for Visibility and {!setNeed} for the rest; an office may have it shown to fewer",
            """
            Once a need is published the department says who sees it; one that is signed or closed \
            stays as it was reviewed. All else in the record is taken.
            """),
        .dayAhead: .init(
            "the day of {value}, {date}, has not come (today is {limit})",
            fix: "correct the day, or record it when it has come",
            """
            Steps and reviews tell what was done. With a day ahead whatever is done next would be \
            too early.
            """),
        .needRefused: .init(
            "the need [“{name}” ]{key} was refused[ on {date}][: {reason}]; it is not received again",
            fix:
                "another need is handed in under another title (in a batch: another key); to take this one up again the department says {!reopenNeed key} first",
            """
            A refusal is the department's decision, which no file of the firm takes back; a need that \
            was returned is mended and handed in again.
            """),
        .heldAsItWas: .init(
            "against today's rule {other}; the registry that it comes from held it so, and it is taken as it was",
            fix:
                "{!explain other} tells the rule; what is wrong is corrected with {!setNeed} or {!setIntroduction}",
            """
            The department takes the export of a registry whole, on another machine or with a newer \
            program: what has its revision there and is not known here was judged by the rules of its \
            day. What is news is refused.
            """),
        .reasonEarly: .init(
            "a reason though the introduction is at {value} and nobody declined",
            fix: "remove Reason_code, or say who declined, or make it broken-off (中止)",
            """
            Reasons are counted of introductions that came to nothing; one that is under way would \
            look as if it had ended.
            """),
        .tagRetired: .init(
            "tag [“{value}” ]is retired, {key} is used", fix: "write the new tag next time",
            "A retired tag is still understood; the tag named in its stead takes its place."),
        .schemeNew: .init(
            "unknown classification scheme “{value}” queued as a candidate",
            fix: "report the scheme itself, or correct its name",
            """
            A class means something only within its scheme: the same letter means other people \
            elsewhere. It is kept, but not compared with others.
            """),
        .opUnknown: .init(
            "unknown Op “{operation}”[; did you mean “{guess}”?]",
            fix: "write put, create, update, replace, delete or merge",
            """
            Op says what to do with the record; without it the record is put: changed if it \
            exists, added if not.
            """),
        .referenced: .init(
            "{name} cannot be deleted while records refer to it[ ({list})]",
            fix: "change or delete those records first",
            "They would refer to nothing afterwards, so they come first."),
        .noReason: .init(
            "{operation} needs a reason", fix: "add a line Reason: why",
            "Deleting and merging concern others, and it must be clear later why it was done."),
        .mergeBad: .init(
            "cannot be merged[ into {key}][: {reason}]", fix: "check the key given as Into",
            "Two records merge only if both exist, are of one kind and are not the same."),
        .rev: .init(
            "you edited revision {version}, but {other} is stored[ ({name} {date})]",
            fix: "export again and edit that; {!compare} shows the differences and who made them",
            """
            Someone changed the record after it was exported. Nothing is written, so that their \
            change is not lost.
            """),
        .deleted: .init(
            "{key} was deleted[ on {date}]", fix: "to bring it back use Op: create",
            "A deleted record does not return just because a roster still has it."),
        .older: .init(
            "{field}: the stored value is newer[ ({date}, {source})], this one is not used",
            fix:
                "to use it all the same import with --take; a batch that is in needs {!undo} first",
            """
            Where two offices disagree the value with the later date counts, and the other is \
            only listed.
            """),
        .correctedKept: .init(
            "[{source} ]still reports “{value}”; the corrected “{other}” is kept",
            fix: "ask the office to correct its roster",
            """
            A value that the department corrected is not overwritten by the old one copied into \
            the next roster.
            """),
        .withdrawn: .init(
            "this person withdrew[ on {date}] and may not be entered again",
            fix: """
                remove the row; with their written consent the department may restore it: \
                {!readmit}
                """,
            """
            Of a person who withdrew only a mark is left that cannot be turned back into a name; \
            it stops the next entry.
            """),
        .dropAbsent: .init(
            "{field} has no “{value}” to drop",
            "The value that Drop_ names was not there, so the result is the same."),
        .storedKept: .init(
            "{field}: the stored value[ of {source}][ ({date})] is kept as asked, this one is not used",
            fix:
                "to use it, import without --keep or --keep-field; a batch that is in needs {!undo} first",
            """
            The import was told to keep what other sources reported, so the newer value is only \
            listed.
            """),
        .exactKept: .init(
            "{field} stays {other}, of which {value} says less",
            fix: "to take this one all the same, import with --take-field {field}",
            """
            The date agrees with the stored one and only leaves out the day or the month, so the \
            stored one is kept. Dates that contradict each other are treated as any value.
            """),
        .mergeUnlike: .init(
            "{key} {name} and {other} {value} are hardly one person: {field} differs",
            fix:
                "compare them: {!comparePeople key other}; if they are one, import with --confirm {key}",
            """
            When two people become one record, what is known of them is mixed up, and whoever is \
            shown it is misled. So the operator confirms each by its key.
            """),
        .mergeDoubtful: .init(
            "{key} {name} was merged into {other} {value}, though {field} differs",
            fix:
                "if they are two people, do not import it; a batch that is in is taken back with {!undo}",
            """
            It was merged as reported, or the operator confirmed it; the receipt says so, to be \
            looked at again.
            """),
    ]
}
