import BatchFormat
import Ledger
import Matching
import Registry
import Words

/// Everything that the command line says itself; findings about data have their own wording.
///
/// `Chinese.swift` and `English.swift` put each case into words.
enum Message: Hashable, Sendable {
    // Misunderstood command lines.
    case error
    case unknownCommand(String, guess: String?)
    case unknownOption(String, guess: String?)
    case fullWidth(String, instead: String)
    case missingValue(String)
    case needlessValue(String, value: String)
    case missingArgument(String)
    case unexpectedArgument(String)
    case invalidValue(String, option: String, allowed: [String])
    case periodWanted(String)
    case otherUsage(String)
    case blankInName(String)
    case seeHelp(String)

    // Help pages, and how they are left.
    case pagerHint
    case usageHeading
    case aliasesHeading
    case argumentsHeading
    case optionsHeading
    case globalOptionsHeading
    case subcommandsHeading
    case optionsWord
    case subcommandWord
    case examplesHeading
    case helpOption
    case versionOption
    case allowedValues([String])
    case defaultValue(String)
    case moreHelp(String)
    case unknownTopic(String, guess: String?)
    case topicsHeading
    case unknownCode(String)
    case seeCodes
    case unknownKind(String, guess: String?)
    case seeKinds

    // The configuration.
    case settingDefault
    case settingUnset
    case configNotAField(file: String, line: Int)
    case configUnknownField(file: String, line: Int, field: String, guess: String?)
    case configInvalidValue(String, setting: String, allowed: [String], origin: String)

    // Registries and their files.
    case noRegistry(String)
    case makeRegistry
    case registryExists(String)
    case useForce
    case registryMade(String)
    case keyMade(String)
    case keepKey
    case keyExposed(String)
    case sharedAccount(String)
    case vocabularyMade(String)
    case nextImport
    case invalidSource(String)
    case canonicalEncoding
    case useLenient
    case sameFile(String)
    case useFormat
    case written(String)
    case demoMade(String, batches: Int)
    case demoReport(String)
    case demoRan
    case demoNext

    // Which registry is used, and what is never overwritten.
    case noRegistryFound
    case registriesElsewhere([String], foreign: [String])
    case lastUsed(String)
    case lastUsedForWriting(String)
    case nameRegistry(String)
    case askLastUsed(String)
    case insideReach(String)
    case makeSeparately
    case askSeparate(String)
    case keyExists(String)
    case moveKey
    case notATour(String)
    case foundInFolder
    case foundLastUsed
    case outputFailed(Int32)
    case outputIncomplete

    // Checking and importing.
    case fileRejected(errors: Int, rejected: Int, isCheck: Bool)
    case alreadyImported(String)
    case fileSound(count: Int)
    case importable(count: Int, counts: String)
    case previewed(count: Int, counts: String, id: String, command: String)
    case previewedInPart(
        count: Int, sound: Int, counts: String, id: String, command: String)
    case imported(count: Int, counts: String, batch: String)
    case deleted(String, batch: String)
    case wouldDelete(String, id: String, command: String)
    case importedInPart(counts: String, rejected: Int, file: String?, batch: String)
    case repeatedInPart(String, rejected: Int)
    case rejectedButSound(errors: Int, rejected: Int, sound: Int, file: String)
    case missing(count: Int)
    case missingRecord(key: String, title: String)
    case missingReasons
    case fillInMissing(String, command: String)
    case missingEnded(count: Int)
    case passedOver(files: [String])
    case receiptsLie(String)
    case makeReceipt(String)
    case undoOne
    case oneFileOnly(String)
    case checkedAlone
    case waitingForWriter
    case answerNotWritten(String, reason: String?)
    case notAPage(String)
    case undone(batch: String, counts: String, undo: String)
    case wouldUndo(batch: String, counts: String)
    case notUndone(batch: String)
    case alreadyUndone(String, undo: String)
    case undoLater(String)
    case kept(String, UndoOutcome.Conflict)
    case hiddenChange
    case compared(old: String, new: String)
    case registryItself
    case noDifference(Int)
    case differences(only: [Int], changed: Int, unchanged: Int)
    case outdated(String, given: String, stored: String)
    case unknownRevision
    case unchanged(Int)
    case moreRecords(Int)

    // The list of offices.
    case officesLocked(count: Int)
    case officesUnlocked
    case officesAsBefore(isLocked: Bool)
    case officeLock(isLocked: Bool, by: String, on: String)
    case officesUnlisted([String])
    /// The column maps that are remembered with an office, that there are none, and that they are
    /// forgotten.
    case officeMaps(String, names: [String])
    case noMaps(String)
    case mapsDropped(String, count: Int)

    // People who are there twice.
    case howProbable(String, keep: String, drop: String)
    case oneRecord(String)
    case peopleUnlike(String, String)
    case sayOnePerson(String, String)
    case apart(String, String, isWithdrawn: Bool, isNew: Bool)

    // Looking things up.
    case unknownRecord(String, kind: String, guess: String?)
    case unknownKey(String)
    case recordGone(String, date: String)
    case seeHistory(String)
    case seeFind
    case neverGiven
    case severalRecords(String, kind: String?, count: Int)
    case namesakes(String, kind: String, [String])
    case sayAnother(String)
    case askAnother
    case chooseKey([String])
    case keyWanted(String)
    case mergedKey(String, into: String)
    case seeList(String)
    case seeFields(String)
    case unknownField(String, kind: String, guess: String?)
    case unknownFieldAnywhere(String, guess: String?)
    case filterForm(String)
    case filterOnPersonal(String)
    case unknownBatch(String, guess: String?)
    case seeBatches
    case severalBatches(String)
    case importedAgain(String)
    case undoFirst(String)
    case noReceipt(String)
    case nothingFound
    case moreRows(shown: Int, total: Int)
    case hiddenValue
    case hiddenTail(String)
    case exclusiveOptions(String, String)

    // Rosters.
    case askOffice(String)
    case onlyWith(String, String)
    case askOfficeName
    case askDay

    // Workbooks.
    case oneKindOnly(String)
    case bookName(String)
    case membersWrite
    case batchName(String)
    case bookToTerminal
    case nameBook(String)
    case cellTooLong(record: String, column: String, limit: Int)
    case tooManyRows
    case bookNotWritten
    case noForm(String, kinds: [String])
    case mapOfOtherKind(String, kind: String)
    case nothingToConfirm(String)
    case tagNotRecognized(String, record: String, tags: [String])
    case nothingToAccept(String, String)
    case nothingAccepted(String, String)
    case skillNotRequired(String, need: String, tags: [String])

    // Introductions.
    case fieldForm(String)
    case nothingToSet
    case needFollows(String, from: String, to: String)
    case needUnreviewed(String, need: String)
    case needSeeksOthers(String)
    case introduced(need: String, candidate: String)
    case stageAlready(String, stage: String)
    case past(PastMessage)

    // Profiles that are learned.
    case notLearned(errors: Int)
    case tooFewJudgments
    case judgeMore
    case learningGainsNothing
    case keepProfile(String)
    case invalidProfileName(String)
    case profileExists(String)
    case chooseProfileName
    case profileLearned(String, file: String, judgments: String?, base: String)

    // Plans.
    case planDecided(String, status: String)
    case planEmpty(String)
    case needNotAsking(String, status: String)
    case needLife(String)
    case needsNotAsking([String], plan: String)
    case planAhead(String, revision: Int, registry: Int)
    case planOutdated(String, needs: [String], candidates: [String])
    case planPairClosed(String, reasons: [String])
    case planForbidden(String, count: Int)
    case planPairRunning(String, stage: String, key: String)
    case planAdopted(String, count: Int)
    case askAdopted(introduction: String)
    case makePlanAgain(String)
    case withdrawPlan(String)
    case planBegun(String, count: Int)
    case planWithdrawn(String, gone: Int, kept: Int)
    case planKept(String)
    case planMade(String, name: String)
    case planContradiction([String])
    case needNotInPlan(String, plan: String)
    case addToPlan(String, need: String)
    case pinForbidden(String, reasons: [String])
    case pinClosed(String, reasons: [String])
    case pairNotDecided(String)
    case freePairs, choosePlanName, makeAnotherPlan, noOpenNeeds, overrideGates, planWithoutNeeds
    case invalidPlanName(String)
    case dayNotPlanned(String, from: String, to: String)
    case planUnchanged(String)
    case needInPlan(String, plan: String)
    case swappedForHimself(String)
    case notPlaced(String, need: String)
    case placedAtNeed([String])
    case pinnedBelow(String, points: Int, least: Int)

    // Records that are typed.
    case fieldFault(String)
    case personalTyped(String)
    case askPersonal(String)
    case askField(String, choices: [String], isRequired: Bool)

    case needStateTyped(String)
    case takeNeedStep

    // Records in an editor.
    case noEditor
    case nameEditor
    case editorFailed(String)
    case nothingEdited
    /// Another command wrote while this one decided what to write.
    case overtaken, overtakenAgain
    case formStray(line: Int)
    case formRejected
    case editInterrupted
    case changedMeanwhile(String)
    case editAgain(String)
    case writtenHere(String, isTakenAway: Bool)
    case hiddenInPart(String)

    // The life of a need.
    case needStepRefused(String, from: String, to: String)
    case needStepsAllowed([String], from: String)
    case oneResultWanted
    case marksWanted
    case markOfNought(String)
    case chooseReach
    case chooseEnd
    case introductionsOpen(String, count: Int)
    case endIntroductions([String])
    case needNotClosed(String, status: String)
    case noNeedExpired(String)
    case askFirms([String])
    case firmRegistered(String, key: String, batch: String)
    case needClosedForReview(String, status: String)
    case needClosedAlready(String, status: String)
    case reopenNeed(String)
    case reopenedForMore(String, contracts: Int)
    case needNotPublished(String, visibility: String)
    case deadlinePassed(String, day: String)
    case reviewedAlready(String, stage: String, result: String)
    case publishedAlready(String, status: String, visibility: String)
    case wouldRegister([String], needs: Int, command: String)
    case mayRegister([String], command: String)
    case answerDayStands(String)
    /// A need that was returned or refused is handed in as it was.
    case handedInUnchanged(String, key: String, status: String)
    /// The form of a need passed, and its second step is due.
    case formPassed(String, key: String)
    /// A need is shown to more than its organization asked for.
    case shownWider(String, asked: String, shown: String)
    case mergedWithItself(String)
    case mergedAlready(String, String, key: String)
    case needsUnlike(String, String)
    case mergedUnreviewed(String, String)
    case sayTheSame(String, String)
    case needsOfTwoOrgs(String, String)
    case survivorNotFurther(String, status: String)
    case mergeOtherWay(String, String)
    case inTouchWithBoth(String, String)

    // Matching.
    case noNeedGiven
    case unknownProfile(String, guess: String?)
    case notMatchable(String)
    case kindNotWanted(String, need: String)
    case invalidDay(String)
    case yearNotAdmitted(String, from: Int, to: Int)
    case noNeeds

    // Vectors, and the program that makes them.
    case vectorsUnusable(String, Embeddings.Fault)
    case vectorsKept(String, count: Int, new: Int, dimension: Int, by: Embedder)
    case nothingToEmbed
    case vectorsBusy
    case vectorsAgain
    case noHookNamed
    case nameHook
    case onlyAfterVectors(String)
    case hookFailed(HookFault)
    case hookHint(HookFault)

    // Pages that are printed into PDF files, and tables into folders.
    case printFailed(PrintFault)
    case printHint(PrintFault)
    case notAPDF(String)
    case tablesWritten(folder: String, files: [String])
    case moreTables(Int)

    // Letters and their templates.
    case unknownLetter(String, guess: String?)
    case letterKinds([String])
    case letterName(String)
    case letterToTerminal
    case letterExists(String)
    case replaceLetters
    case noLetters(String)
    case runNotInternal(String)
    case lettersWritten(Int, folder: String)
    case expertsNotAsked(Int)

    // Match runs that are kept.
    case invalidRunName(String)
    case runForDecisions, seeRuns
    case answersTaken(DecisionBatch.Counts)
    case runExists(String)
    case chooseRunName(String)
    case runSaved(String, needs: Int, kilobytes: Int)
    case runDropped(String)
    case unknownRun(String, guess: String?)
    case runDamaged(String)
    case dropRun(String)
    case runNewer(String)

    // The index.
    case indexUnneeded(candidates: Int, least: Int)
    case indexRenewed(IndexFacts.Standing)
    case indexRelearned
    case indexFacts(model: String, learnedFrom: Int, megabytes: Int)
    case indexOutdated
    case indexBusy
    case indexAgain

    // Versions that leave the department.
    case orgWanted
    case oneOrgOnly(Int)
    case tooManyTraits
    case talentWanted
    case talentNotForFirm
    case foreignNeed(String, org: String)
    case needNotOpen(String, status: String)
    case needNotShown(String, visibility: String)
    case introduceFirst
    case consentMissing(String)
    case askForConsent, noNeedsForExpert
    case notEvaluated(errors: Int)

    // Backups, and a look over the registry.
    case askNewPassphrase(Int, Passphrase.Lock)
    case askPassphraseAgain
    case askPassphrase(Passphrase.Lock)
    case passphraseShort(Int)
    case passphrasesDiffer
    case noPassphrase
    case givePassphrase(String)
    case giveNewPassphrase(String)
    case backedUp(String, revision: Int, size: String, hasKey: Bool)
    case keepPassphrase(String)
    case restored(String, revision: Int)
    case formerKept(String)
    case removedReturn([String])
    case formerAside(String)
    case askReplace(String)
    case notReplaced(String)
    case confirmReplacing(String)
    case noBackups
    case restoreThis(String)
    case keySheetHeading(registry: String, source: String, day: String)
    case keySheetFooting
    case askKeyLine(Int)
    case keyLineWrong(Int)
    case noKeyLine
    case keyEntered(String)
    case auditHeadShown(String)
    case revisionShown(Int)
    case checkupItem(Checkup.Item)
    case checkupFacts(Checkup.Item, count: Int)
    case backupsKept(Int, last: String?)
    case checkupClosing(errors: Int, warnings: Int)

    // Keys, and who reads personal values.
    case keyLocked
    case keyOpened
    case keyNotLocked
    case keyChanged(count: Int, generation: Int)
    case keyChangeResumed
    case keepNewKey(String)
    case reasonWanted
    case approverWanted([String])
    case ownApproval
    case fieldNotSealed(String)
    case fieldNotCounted(String)
    case disclosed(String)
    case exportedWithNumbers(String, count: Int)
    case valueInHistory
    case numbersInTexts([String], count: Int)
    case leadsTeams([String])
    case askPurge(String)
    case purgeUnconfirmed
    case notExcluded
    case readmitted
    case removedFromReceipt

    // What is there at the start, settings, manuals.
    case nothingWaits
    case allCommands
    case unknownSetting(String, guess: String?)
    case settingMade(String, value: String, file: String)
    case settingOverridden(String, origin: String)
    case noHome
    case manualsWritten(String, count: Int)

    // What lists are narrowed by, and in which order.
    case rangeForm(String)
    case noRange(String)
    case sealedColumn(String)
    case severalNeeds(String, count: Int)
    case needMeant(String)
    case nobodyOpen(String, why: String)

    // Progress, and what went wrong inside.
    case progress(
        label: String, percent: Int, count: Int, total: Int, unit: String, seconds: Int?)
    case internalError(String)
}

extension Message {
    /// The message in the language of the run.
    var text: String {
        switch Language.current {
        case .chinese: SuggestedCommand.called(in: chinese)
        case .english: SuggestedCommand.called(in: english)
        }
    }
}
