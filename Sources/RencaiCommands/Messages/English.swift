extension Message {
    /// The message in English.
    var english: String {
        let first: ShownText? =
            englishUsage ?? englishImports ?? englishRecords ?? englishOffices ?? englishUndo
            ?? englishVersions ?? englishFiles
        let second: ShownText? =
            englishWorkbooks ?? englishTags ?? englishPartial ?? englishRuns ?? englishEngagements
            ?? englishNeeds ?? englishEditing
        let third: ShownText? =
            englishIndex ?? englishPrinting ?? englishVectors ?? englishBackups ?? englishDuplicates
            ?? englishVault ?? englishLetters ?? englishPlans
        let fourth: ShownText? =
            englishPlanEdits ?? englishStart ?? englishLearning ?? aboutPast?.english
        return (first ?? second ?? third ?? fourth)?.text ?? ""
    }

    /// About command lines and help.
    private var englishUsage: ShownText? {
        switch self {
        case .error: "error: "
        case .unknownCommand(let word, let guess):
            "unknown command '\(word)'" + ask(guess)
        case .unknownOption(let option, let guess):
            "unknown option '\(option)'" + ask(guess)
        case .fullWidth(let typed, let instead):
            "'\(typed)' has full-width characters; type \(instead)"
        case .missingValue(let option): "option '\(option)' needs a value"
        case .needlessValue(let option, let value):
            "option '\(option)' takes no value, but '\(value)' is given"
        case .missingArgument(let argument): "argument '\(argument)' is missing"
        case .unexpectedArgument(let argument): "unexpected argument '\(argument)'"
        case .invalidValue(let value, let option, let allowed):
            "'\(value)' cannot be used for '\(option)'" + choices(allowed)
        case .periodWanted(let text):
            "'\(text)' is no time: give a year, a half (H1, H2), a quarter (Q1 to Q4), a month, or FROM..TO, as in 2026H1, 2026Q3, 2026-01..2026-06"
        case .otherUsage(let text): "cannot read the command line: \(text)"
        case .blankInName(let name): "the name of the file has blanks; quote it: \(name)"
        case .seeHelp(let command): "usage: \(command) --help"
        case .pagerHint: ""
        case .usageHeading: "Usage"
        case .aliasesHeading: "Aliases"
        case .argumentsHeading: "Arguments"
        case .optionsHeading: "Options"
        case .globalOptionsHeading: "Global options"
        case .subcommandsHeading: "Subcommands"
        case .optionsWord: "[options]"
        case .subcommandWord: "<subcommand>"
        case .examplesHeading: "Examples"
        case .helpOption: "show help: -h in short, --help in full"
        case .versionOption: "show the version"
        case .allowedValues(let values): " (\(values.joined(separator: ", ")))"
        case .defaultValue(let value): " (default: \(value))"
        case .moreHelp(let command): "In full: \(command) --help"
        case .unknownTopic(let topic, let guess): "no help on '\(topic)'" + ask(guess)
        case .topicsHeading: "Topics"
        case .unknownCode(let code): "unknown code '\(code)'"
        case .seeCodes: "all codes: rencai explain"
        case .unknownKind(let kind, let guess): "unknown kind '\(kind)'" + ask(guess)
        case .seeKinds: "all kinds: rencai help kinds"
        case .settingDefault: "default"
        case .settingUnset: "(not set)"
        case .configNotAField(let file, let line):
            "\(file):\(line): a line of the configuration must read 'Name: value'"
        default: nil
        }
    }

    /// About files and imports.
    private var englishImports: ShownText? {
        switch self {
        case .configUnknownField(let file, let line, let field, let guess):
            "\(file):\(line): unknown setting '\(field)'" + ask(guess)
        case .configInvalidValue(let value, let setting, let allowed, let origin):
            "'\(value)' cannot be used for setting \(setting) (from \(origin))" + choices(allowed)
        case .noRegistry(let path): "there is no registry yet: \(path)"
        case .makeRegistry: "make one: rencai init; look at an example first: rencai demo"
        case .registryExists(let path): "there is a registry already, left as it is: \(path)"
        case .useForce: "name another folder, or add --force to delete it and start again"
        case .registryMade(let path): "registry: \(path)"
        case .keyMade(let path): "key: \(path)"
        case .keyExposed(let path):
            "note: others can read the key file \(path); run chmod 600 \(path.asShellFile)"
        case .keepKey:
            "The key opens ID numbers and contacts; without it nobody can read them. Print it for the safe: rencai key sheet"
        case .vocabularyMade(let list): "vocabulary imported: \(list)"
        case .nextImport:
            "next: rencai import ROSTER.xlsx; a blank form: rencai template talent --xlsx -o FORM.xlsx"
        case .invalidSource(let source):
            "'\(source)' cannot be the code of an office: 1 to 16 lower-case letters, digits and hyphens, a letter first, and not std"
        case .canonicalEncoding: "the canonical form is always in UTF-8"
        case .useLenient: "for another encoding add --to lenient"
        case .sameFile(let file): "\(file) is the file itself, which convert never changes"
        case .useFormat: "name another file; to rewrite it in place use rencai fmt"
        case .written(let file): "written: \(file)"
        case .demoMade(let path, let batches):
            "example registry: \(path), batches imported: \(batches) (people and firms are invented)"
        case .demoReport(let file): "report: \(file), to be opened in a browser"
        case .demoRan: "This is what was run:"
        case .demoNext: "What to try next:"
        case .fileRejected(let errors, let rejected, let isCheck):
            (isCheck ? "cannot be imported" : "not imported") + ": errors \(errors)"
                + (rejected > 0 ? ", records rejected \(rejected)" : "")
        case .notEvaluated(let errors): "not evaluated: errors \(errors)"
        case .alreadyImported(let batch): "batch \(batch) was imported before; nothing was done"
        case .fileSound(let count): "the format is sound: \(count, "record")"
        case .importable(let count, let counts): "can be imported: \(count, "record"), \(counts)"
        case .previewed(let count, let counts, let id, let command):
            "would import \(count, "record"): \(counts)   preview \(id)   to do it: \(command)"
        case .imported(let count, let counts, let batch):
            "imported \(count, "record"): \(counts)   to undo: rencai undo \(batch)"
        case .deleted(let name, let batch):
            "deleted 1 record: \(name)   to undo: rencai undo \(batch)"
        case .wouldDelete(let name, let id, let command):
            "would delete 1 record: \(name)   preview \(id)   to do it: \(command)"
        case .missing(let count): "gone (reported before, not now): \(count)"
        case .missingReasons:
            "find out why: transferred, retired, resigned, died, withdrew or forgotten; an import writes a list to be filled in, and --end-missing marks all as no longer reported"
        case .fillInMissing(let file, let command):
            "fill in where they went and import it: \(file); to mark all as no longer reported: \(command)"
        case .missingEnded(let count): "marked as no longer reported: \(count)"
        case .passedOver(let files):
            "not read: \(some(of: files)) (of a folder only rosters and batches are read; name rejects and lists when they are mended)"
        case .receiptsLie(let folder):
            "every error and warning is in the receipts: \(folder)/; a page to print: rencai batches show BATCH --html receipt.html"
        case .makeReceipt(let batch):
            "a receipt to print, stamp and send back: rencai batches show \(batch) --html receipt.html"
        case .undoOne: "to undo one of them: rencai undo BATCH"
        case .oneFileOnly(let option):
            "\(option) goes with one file: each batch has its own preview"
        case .missingRecord(let key, let title): "  \(key) \(title)"
        default: nil
        }
    }

    /// About records, matching and the machine.
    private var englishRecords: ShownText? {
        switch self {
        case .checkedAlone:
            "there is no registry: only the file itself was checked, not its keys and references"
        case .waitingForWriter:
            "another program is writing into the registry; waiting, for about 10 s at most"
        case .notAPage(let name): "\(name) exists and is no page; a page ends in .html"
        case .answerNotWritten(let name, let reason):
            "the receipt or list could not be written: \(name)" + (reason.map { " (\($0))" } ?? "")
        case .hiddenChange: "changed (not shown)"
        case .compared(let old, let new): "from \(old) to \(new):"
        case .registryItself: "the registry"
        case .noDifference(let count): "no difference: \(count, "record is/records are") the same"
        case .differences(let only, let changed, let unchanged):
            "only in the first \(only[0]), only in the second \(only[1]), different \(changed), the same \(unchanged)"
        case .outdated(let name, let given, let stored):
            "! \(name): the file has revision \(given), the registry \(stored)"
        case .unknownRevision: "what was changed since is not known"
        case .unchanged(let count): "= unchanged \(count)"
        case .moreRecords(let count): "\(count) more; all of them with --json"
        case .unknownRecord(let name, let kind, let guess):
            "there is no \(kind) '\(name)'" + ask(guess)
        case .recordGone(let key, let date): "\(key) was deleted on \(date)"
        case .seeHistory(let key): "what became of it and why: rencai why \(key)"
        case .unknownKey(let key): "there is no key '\(key)' in the registry"
        case .seeFind: "to find a key by a name: rencai find NAME"
        case .neverGiven: "(never given)"
        case .severalRecords(let name, let kind, let count):
            "\(count) records\(kind.map { " of kind \($0)" } ?? "") are named '\(name)'"
        case .chooseKey(let keys): "name one by its key: \(keys.joined(separator: ", "))"
        case .keyWanted(let name): "a deletion takes a key; '\(name)' is a name"
        case .mergedKey(let key, let into): "\(key) was merged into \(into)"
        case .seeList(let noun): "all of them: rencai \(noun) list"
        case .seeFields(let noun): "the fields: rencai help \(noun)"
        case .unknownField(let field, let kind, let guess):
            "\(kind) has no field '\(field)'" + ask(guess)
        case .unknownFieldAnywhere(let field, let guess):
            "there is no field '\(field)'" + ask(guess)
        case .filterForm(let text): "'\(text)' must read FIELD=VALUE"
        case .filterOnPersonal(let field):
            "'\(field)' holds personal data and cannot be searched"
        case .unknownBatch(let name, let guess): "there is no batch '\(name)'" + ask(guess)
        case .severalBatches(let batch): "several offices have a batch \(batch); say whose"
        case .seeBatches: "all batches: rencai batches"
        case .noReceipt(let batch):
            "there is no receipt of batch '\(batch)': an undo has none, and old ones may have been moved"
        case .nothingFound: "nothing found"
        case .moreRows(let shown, let total): "shown \(shown) of \(total); all: --limit all"
        case .hiddenValue: "(on record, not shown)"
        case .hiddenTail(let tail): "ends in \(tail)"
        case .exclusiveOptions(let first, let second):
            "'\(first)' and '\(second)' exclude each other"
        case .noNeedGiven: "name the keys of needs, or take all with --all"
        case .unknownProfile(let name, let guess): "there is no profile '\(name)'" + ask(guess)
        case .notMatchable(let kind):
            "'\(kind)' cannot be matched; choose one of talent, team, station"
        case .kindNotWanted(let name, let need):
            "\(need) is to set up a workstation, for which another one, “\(name)”, is of no use"
        case .yearNotAdmitted(let text, let first, let last):
            "'\(text)' is of a year that is not admitted; years go from \(first) to \(last)"
        case .invalidDay(let text): "'\(text)' is no date; write it like 2026-06-30"
        case .noNeeds: "no need is published, sent to experts or in talks"
        case .progress(let label, let percent, let count, let total, let unit, let seconds):
            "\(label)  \(percent)%  \(count)/\(total) \(unit)"
                + (seconds.map { "  about \($0) s left" } ?? "")
        case .internalError(let text): "internal error: \(text)"
        default: nil
        }
    }

    /// The first files, and how many there are when not all are named.
    private func some(of files: [String]) -> ShownText {
        let most = 8
        let list = files.prefix(most).joined(separator: ", ")
        return files.count > most ? "\(list) and others, \(files.count) in all" : "\(list)"
    }

    private func ask(_ guess: String?) -> ShownText {
        guess.map { "; did you mean '\($0)'?" } ?? ""
    }

    private func choices(_ allowed: [String]) -> ShownText {
        allowed.isEmpty ? "" : "; choose one of \(allowed.joined(separator: ", "))"
    }
}
