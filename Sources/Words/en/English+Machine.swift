import Pool

extension English {
    /// E8xx and E9xx: permission and secrecy; files, the registry and the machine.
    static let machine: [DiagnosticCode: Wording] = [
        .denied: .init(
            "not permitted[: {operation}]", fix: "ask an operator who may do this",
            "The list of sources says which operators may hand in batches for each of them."),
        .confirm: .init(
            "confirmation is needed[: {operation}]",
            fix: "if it is right give the name that the --help of the command asks for",
            "This step is severe or cannot be undone, so it asks for the name."),
        .protected: .init(
            "this file is never overwritten[: {path}]",
            fix: "use another name; -o - writes to the standard output",
            """
            A registry, a key, a log, a receipt or a device is no place for output: what is \
            overwritten there is lost for good. Nothing was written.
            """),
        .secretMark: .init(
            "mark of state secrecy found; nothing was read or kept",
            fix: "secret material must not be entered; follow the rules of secrecy at once",
            """
            The file holds a mark such as 机密★, 秘密级 or 密级：机密. Nothing of it went into the registry, \
            the log or the receipt.
            """),
        .busy: .init(
            "the registry is in use; nothing was written", fix: "try again later",
            "Another program is writing; only one can at a time."),
        .disk: .init(
            "the disk is full or failed, or a size limit was reached; nothing was written[: {path}]",
            fix: "make room and try again",
            "Writing succeeds as a whole or does not happen; the registry is not damaged."),
        .newerDb: .init(
            "a newer program made this registry; nothing was written", fix: "upgrade the program",
            "A newer registry holds things that this program does not know and could damage."),
        .interrupted: .init(
            "interrupted; nothing was written", fix: "run it again",
            "An import is one transaction; after an interruption the registry is as it was."),
        .noSuchFile: .init(
            "no such file[: {path}]", fix: "check the name and the folder[; did you mean {guess}?]",
            "The name is misspelt, or the file is in another folder."),
        .isADirectory: .init(
            "this is a folder, not a file[: {path}]", fix: "name a file in the folder",
            "A file is needed here. Only check and import take whole folders."),
        .notADatabase: .init(
            "not a registry[: {path}]", fix: "check what --db names",
            "This program did not make the file, so it was left alone."),
        .noPermission: .init(
            "no permission to read or write[: {path}]",
            fix: """
                ask the administrator for it, or use another folder; a copy serves for looking up
                """,
            """
            The operating system does not let the current user read or write this file or folder. \
            The folder of a registry has to be writable too: the log lies beside it.
            """),
        .emptyFile: .init(
            "the file is empty[: {path}]", fix: "export it again, or have it sent again",
            "There is not a single character in it; the export or the transfer failed."),
        .olderDb: .init(
            "an older program made this registry; it needs an upgrade",
            fix: "make a copy, then run a command that writes, such as {!importFile}",
            "Queries change nothing. A command that writes upgrades the registry, after a backup."),
        .keyMissing: .init(
            "the key is missing; personal data cannot be read",
            fix: "put the saved key back beside the registry, named like it with .key added",
            """
            ID numbers and contacts are kept encrypted and the key apart from them; without it \
            nobody can read them.
            """),
        .fileExists: .init(
            "the file exists and was not replaced[: {path}]",
            fix: "use another folder, or move that file away first",
            "A registry or key that is overwritten is lost, so making one never replaces a file."),
        .noBatchFile: .init(
            "there is no roster and no batch in the folder[: {path}]",
            fix: """
                save rosters as .xlsx, .xls, .csv or .tsv, forms of appointment as .lrmx; the names of \
                batches end in .rec
                """,
            """
            Of a folder rosters and batches are read by the endings of their names, and no folders in \
            it; rejects, lists to be filled in and receipts are none.
            """),
        .damaged: .init(
            "the registry is damaged[: {path}][: {key} does not match its digest]",
            fix: "write nothing more into it and restore a backup, or ask those in charge",
            """
            The file is a registry, but some of it was destroyed, mostly by a failing disk or an \
            incomplete copy. Every record has a digest: show, export and match compare it and use nothing \
            that does not agree, doctor compares them all; lists do not.
            """),
        .altered: .init(
            "the structure of the registry was altered; it was not opened[: {path}][; missing or changed: {name}][; added: {other}]",
            fix: "restore a backup; if somebody gave you the file, do not use it",
            """
            It holds triggers, views or indexes that this program did not make, or lacks tables that \
            it made. They would act by themselves whenever it is read or written.
            """),
        .nameTooLong: .init(
            "the file name is too long[: {path}]", fix: "use a shorter name",
            "A name has at most 255 bytes; a Chinese character takes three."),
        .linkLoop: .init(
            "a link that leads back to itself[: {path}]", fix: "look where the link leads",
            "The name is a symbolic link, and following it never ends at a file."),
        .readFailed: .init(
            "the file cannot be read to its end[: {path}]",
            fix: "copy it anew, or use another medium",
            "The file opens, but the system fails to read it: a disk, a stick or the network failed."
        ),
        .keyOther: .init(
            "the key is another registry's[: {path}]",
            fix: "put back the key file that was made with this registry",
            """
            Under another key the same ID number would not be known again, and old and new values \
            could not be opened together. So nothing is read and nothing is written.
            """),
        .backupBroken: .init(
            "the backup does not open: it is none, or was cut or altered[: {path}]",
            fix: "use another backup, or copy it anew",
            """
            A backup is sealed as a whole: one byte less or another byte is found. Then nothing is \
            restored, and the registry that was there is as it was.
            """),
        .passphraseWrong: .init(
            "the pass-phrase of the backup is wrong, or its beginning was altered[: {path}]",
            fix: "check the pass-phrase: capitals, and the input method",
            "The pass-phrase is kept nowhere; once it is forgotten nobody opens the file."),
        .otherRegistry: .init(
            "another registry lies there and was not replaced[: {path}]",
            fix: "name another place with --db, or move that registry away first",
            "A backup takes the place of another state of its own registry alone."),
        .danglingReference: .init(
            "{count:reference leads/references lead} nowhere[ ({name} -> {other})]",
            fix: "restore a backup, or ask those in charge",
            "A record refers to one that is not there; another program changed the file."),
        .sealedUnreadable: .init(
            "{count:sealed value does/sealed values do} not open",
            fix: "find the key of that time, or restore a backup",
            "The key is this registry's, but these were not sealed with it, or were altered."),
        .backupOld: .init(
            "the last backup is {age} days old", fix: "{!backUp}, on another disk",
            """
            The program makes backups before it changes something. Without one for days nothing \
            was changed, or they are kept elsewhere.
            """),
        .backupNone: .init(
            "there is no automatic backup", fix: "{!backUp}, on another disk",
            "When a registry is damaged and there is no backup, everything in it is lost."),
        .networkDrive: .init(
            "the registry lies on a network drive ({kind})[: {path}]",
            fix: "move it to a disk of this machine",
            """
            It needs shared memory when it is written; two machines that use it over a network \
            damage it.
            """),
        .formLeft: .init(
            "a run that was killed while somebody edited left a form, with what is in it unsealed[: {path}]",
            fix: "the next edit or add --editor removes it; or remove the folder now",
            """
            What is edited lies in a temporary file for you alone, which goes when the edit ends; a run \
            that is killed with -9, or by a power cut, cannot remove it.
            """),
        .keyExposed: .init(
            "others can read the key file[: {path}]", fix: "chmod 600, and find out who read it",
            "Whoever has the registry and the key reads every ID number and contact."),
        .auditEdited: auditFault("entry {key} of the audit was changed"),
        .auditRemoved: auditFault("entry {key} of the audit is missing"),
        .auditCut: auditFault("the audit was cut off after entry {key}"),
        .auditMisses: auditFault("a batch (number {key}) has no entry in the audit"),
        .auditHeadUnknown: auditFault("the audit has no entry with the hash that was given"),
        .kindKeptLonger: .init(
            "{kind}: {count:record was/records were} not reported for more than {year:year}[: {list}]",
            fix:
                "have the office report what is still needed; delete the personal data of the rest",
            """
            The law asks for the shortest time that the purpose needs; the department says how long \
            that is: setting Retention.
            """),
        .keyLocked: .init(
            "the key is locked and no pass-phrase was given[: {path}]",
            fix: "type it at a terminal; for programs, RENCAI_PASSPHRASE_FILE names a file with it",
            """
            What is written may have to be sealed, and the pass-phrase opens the key. Queries do \
            without.
            """),
        .keyOutdated: .init(
            "the key is from before it was changed[: {path}]",
            fix: "put back the key file that was kept since the change",
            """
            The key was changed: the old one opens nothing of now, and what it sealed would not \
            open later. So nothing is read and nothing is written. Backups from before open with it.
            """),
        .keyPassphraseWrong: .init(
            "the pass-phrase of the key is wrong, or the key file was altered[: {path}]",
            fix:
                "check the pass-phrase: capitals, and the input method; if it is forgotten, move this key file away and type the key in from its sheet: {!enterKey}",
            "The pass-phrase is kept nowhere. The registry and the key file are as they were."),
        .unlogged: .init(
            """
            what is shown of personal data, and who is looked up by a number, is logged; this registry \
            cannot be written, so nothing was looked up[: {path}]
            """,
            fix: "look it up in the registry that you may write to, or ask somebody who may",
            """
            The registry keeps who saw or found whom, and when. What is looked up in a copy leaves no \
            trace in the registry itself.
            """),
        .bug: .init(
            "internal error[ ({reason})][; a report is in {path}]",
            fix: "send the report to those in charge",
            "The program is at fault, not you. The report holds no personal data."),
    ]

    /// What is wrong with the audit: what to do, and why it shows, are the same for all.
    private static func auditFault(_ message: Template) -> Wording {
        Wording(
            message,
            fix: "keep the file as it is, compare with receipts and backups, restore a backup",
            """
            Each write and each reading of restricted data has an entry, bound to the one before. Where \
            somebody changed the file by hand the chain breaks.
            """)
    }
}
