import BatchFormat
import Foundation
import Ledger
import Matching
import Pool
import Registry
import Testing
import Words

@testable import RencaiCommands

@Suite struct MessageTests {
    @Test(arguments: [
        Message.unknownCommand("甲", guess: "乙"), .unknownOption("甲", guess: "乙"),
        .fullWidth("甲", instead: "乙"), .missingValue("甲"), .needlessValue("甲", value: "乙"),
        .missingArgument("甲"), .unexpectedArgument("甲"),
        .invalidValue("甲", option: "乙", allowed: ["丙", "丁"]), .otherUsage("甲"), .blankInName("甲"),
        .seeHelp("甲"),
        .allowedValues(["甲", "乙"]), .defaultValue("甲"), .moreHelp("甲"),
        .unknownTopic("甲", guess: "乙"), .unknownCode("甲"), .unknownKind("甲", guess: "乙"),
        .configNotAField(file: "甲", line: 7),
        .configUnknownField(file: "甲", line: 7, field: "乙", guess: "丙"),
        .configInvalidValue("甲", setting: "乙", allowed: ["丙"], origin: "丁"),
        .internalError("甲"), .exclusiveOptions("甲", "乙"),
        .noRegistry("甲"), .makeRegistry, .registryExists("甲"), .useForce, .registryMade("甲"),
        .keyMade("甲"), .keepKey, .keyExposed("甲"), .sharedAccount("甲"),
        .keyLocked, .keyOpened, .keyNotLocked,
        .keyChanged(count: 7, generation: 77), .keepNewKey("甲"), .approverWanted(["甲", "乙"]),
        .fieldNotSealed("甲"), .fieldNotCounted("甲"), .disclosed("甲"),
        .exportedWithNumbers("甲", count: 7), .numbersInTexts(["甲", "乙"], count: 77),
        .leadsTeams(["甲", "乙"]), .askPurge("甲"),
        .vocabularyMade("甲"), .nextImport,
        .invalidSource("甲"),
        .written("甲"), .demoMade("甲", batches: 7), .demoReport("甲"), .demoRan, .demoNext,
        .fileRejected(errors: 7, rejected: 77, isCheck: true),
        .fileRejected(errors: 7, rejected: 0, isCheck: false), .alreadyImported("甲"),
        .notEvaluated(errors: 7), .invalidRunName("甲"), .runExists("甲"), .chooseRunName("甲"),
        .runSaved("甲", needs: 7, kilobytes: 77), .runDropped("甲"), .unknownRun("甲", guess: "乙"),
        .unknownLetter("甲", guess: "乙"), .letterKinds(["甲", "乙"]), .letterName("甲"),
        .letterToTerminal, .letterExists("甲"), .replaceLetters, .noLetters("甲"),
        .runNotInternal("甲"), .lettersWritten(7, folder: "甲"), .expertsNotAsked(7),
        .seeRuns, .runDamaged("甲"), .dropRun("甲"), .runNewer("甲"),
        .indexUnneeded(candidates: 7, least: 77), .indexRenewed(.missing), .indexRelearned,
        .indexRenewed(.unreadable), .indexRenewed(.foreign), .indexRenewed(.outgrown),
        .indexRenewed(.behind), .indexFacts(model: "甲", learnedFrom: 7, megabytes: 77),
        .indexOutdated, .indexBusy, .indexAgain,
        .fieldFault("甲"), .personalTyped("甲"), .askPersonal("甲"),
        .askField("甲", choices: ["乙", "丙"], isRequired: true),
        .askField("甲", choices: [], isRequired: false), .fieldForm("甲"), .nothingToSet,
        .needStateTyped("甲"), .takeNeedStep, .noEditor, .nameEditor, .editorFailed("甲"),
        .nothingEdited, .formStray(line: 7), .formRejected, .hiddenInPart("甲"),
        .needFollows("甲", from: "乙", to: "丙"),
        .needSeeksOthers("甲"), .introduced(need: "甲", candidate: "乙"),
        .planDecided("甲", status: "乙"), .planEmpty("甲"), .planAhead("甲", revision: 3, registry: 2),
        .needNotAsking("甲", status: "乙"), .needLife("甲"),
        .needsNotAsking(["甲"], plan: "乙"),
        .invalidPlanName("甲"), .dayNotPlanned("甲", from: "乙", to: "丙"), .makeAnotherPlan,
        .planUnchanged("甲"), .needInPlan("甲", plan: "乙"), .swappedForHimself("甲"),
        .notPlaced("甲", need: "乙"), .placedAtNeed(["甲", "乙"]), .placedAtNeed([]),
        .pinnedBelow("甲", points: 7, least: 77),
        .askAdopted(introduction: "甲"),
        .makePlanAgain("甲"), .planKept("甲"), .withdrawPlan("甲"),
        .planOutdated("甲", needs: ["乙"], candidates: ["丙", "丁"]),
        .planPairClosed("甲", reasons: ["乙", "丙"]), .planForbidden("甲", count: 7),
        .planPairRunning("甲", stage: "乙", key: "丙"), .planAdopted("甲", count: 7),
        .planBegun("甲", count: 7), .planWithdrawn("甲", gone: 7, kept: 77),
        .stageAlready("甲", stage: "乙"), .needClosedForReview("甲", status: "乙"),
        .reopenNeed("甲"), .reopenedForMore("甲", contracts: 7),
        .needNotPublished("甲", visibility: "乙"), .deadlinePassed("甲", day: "乙"),
        .needClosedAlready("甲", status: "乙"),
        .reviewedAlready("甲", stage: "乙", result: "丙"),
        .publishedAlready("甲", status: "乙", visibility: "丙"),
        .mergedAlready("甲", "乙", key: "丙"), .needsUnlike("甲", "乙"),
        .mergedUnreviewed("甲", "乙"), .sayTheSame("甲", "乙"),
        .needUnreviewed("甲", need: "乙"), .needStepRefused("甲", from: "乙", to: "丙"),
        .needStepsAllowed(["甲", "乙"], from: "已发布"), .oneResultWanted, .marksWanted,
        .markOfNought("甲"),
        .chooseReach, .chooseEnd, .introductionsOpen("甲", count: 7), .endIntroductions(["甲"]),
        .needNotClosed("甲", status: "乙"), .noNeedExpired("甲"),
        .askFirms(["甲", "乙"]), .firmRegistered("甲", key: "乙", batch: "丙"),
        .mergedWithItself("甲"), .needsOfTwoOrgs("甲", "乙"), .survivorNotFurther("甲", status: "乙"),
        .mergeOtherWay("甲", "乙"), .inTouchWithBoth("甲", "乙"),
        .vectorsUnusable("甲", .damaged), .vectorsUnusable("甲", .foreign),
        .vectorsUnusable("甲", .newer), .nothingToEmbed, .vectorsBusy, .vectorsAgain,
        .vectorsKept(
            "甲", count: 77, new: 7, dimension: 777, by: Embedder(name: "乙", version: "丙")),
        .howProbable("甲", keep: "乙", drop: "丙"), .oneRecord("甲"), .peopleUnlike("甲", "乙"),
        .sayOnePerson("甲", "乙"),
        .removedReturn(["甲", "乙"]),
        .apart("甲", "乙", isWithdrawn: true, isNew: true),
        .apart("甲", "乙", isWithdrawn: true, isNew: false),
        .apart("甲", "乙", isWithdrawn: false, isNew: true),
        .apart("甲", "乙", isWithdrawn: false, isNew: false),
        .noHookNamed, .nameHook, .onlyAfterVectors("甲"),
        .fileSound(count: 7), .importable(count: 7, counts: "乙"),
        .previewed(count: 7, counts: "乙", id: "丙", command: "丁"),
        .previewedInPart(count: 84, sound: 77, counts: "乙", id: "丙", command: "丁"),
        .importedInPart(counts: "甲", rejected: 7, file: nil, batch: "乙"),
        .importedInPart(counts: "甲", rejected: 7, file: "乙", batch: "丙"),
        .repeatedInPart("甲", rejected: 7),
        .imported(count: 7, counts: "乙", batch: "丙"), .deleted("甲", batch: "乙"),
        .wouldDelete("甲", id: "乙", command: "丙"),
        .missing(count: 7), .missingRecord(key: "甲", title: "乙"), .missingReasons,
        .fillInMissing("甲", command: "乙"), .missingEnded(count: 7), .passedOver(files: ["甲", "乙"]),
        .receiptsLie("甲"),
        .makeReceipt("甲"), .undoOne, .oneFileOnly("甲"), .noReceipt("甲"),
        .unknownFieldAnywhere("甲", guess: "乙"), .checkedAlone,
        .waitingForWriter, .overtaken, .overtakenAgain, .answerNotWritten("甲", reason: "乙"),
        .noRegistryFound, .registriesElsewhere(["甲", "乙"], foreign: []),
        .registriesElsewhere([], foreign: ["甲", "乙"]), .lastUsed("甲"), .lastUsedForWriting("甲"),
        .nameRegistry("甲"), .askLastUsed("甲"), .insideReach("甲"), .makeSeparately,
        .askSeparate("甲"), .keyExists("甲"), .moveKey, .notATour("甲"), .outputFailed(777),
        .outputFailed(ENOSPC), .outputIncomplete, .notAPage("甲"),
        .undone(batch: "甲", counts: "乙", undo: "丙"), .wouldUndo(batch: "甲", counts: "乙"),
        .alreadyUndone("甲", undo: "乙"), .undoLater("甲"),
        .importedAgain("甲"), .undoFirst("甲"), .notUndone(batch: "甲"), .unchanged(7),
        .canonicalEncoding, .useLenient,
        .sameFile("甲"), .useFormat, .hiddenChange, .compared(old: "甲", new: "乙"), .registryItself,
        .noDifference(7),
        .differences(only: [7, 7], changed: 7, unchanged: 7), .unknownRevision,
        .outdated("甲", given: "乙", stored: "丙"), .moreRecords(7),
        .unknownRecord("甲", kind: "乙", guess: "丙"),
        .severalRecords("甲", kind: "乙", count: 7), .severalRecords("甲", kind: nil, count: 7),
        .periodWanted("甲"), .namesakes("甲", kind: "乙", ["丙", "丁"]), .sayAnother("甲"), .askAnother,
        .wouldRegister(["甲", "乙"], needs: 7, command: "丙"), .mayRegister(["甲"], command: "乙"),
        .answerDayStands("甲"), .handedInUnchanged("甲", key: "乙", status: "退回补充"),
        .handedInUnchanged("甲", key: "乙", status: "审核不通过"), .formPassed("甲", key: "乙"),
        .shownWider("甲", asked: "隐名公开", shown: "公开"), .editInterrupted, .changedMeanwhile("甲"),
        .editAgain("甲"),
        .writtenHere("甲", isTakenAway: true), .writtenHere("甲", isTakenAway: false),
        .writtenHere("", isTakenAway: false), .chooseKey(["甲", "乙"]), .keyWanted("甲"),
        .mergedKey("甲", into: "乙"), .unknownKey("甲"), .recordGone("甲", date: "乙"), .seeHistory("甲"),
        .seeFind, .neverGiven,
        .seeList("甲"),
        .seeFields("甲"), .unknownField("甲", kind: "乙", guess: "丙"), .filterForm("甲"),
        .filterOnPersonal("甲"), .unknownBatch("甲", guess: "乙"), .seeBatches, .severalBatches("甲"),
        .nothingFound,
        .moreRows(shown: 7, total: 7), .hiddenValue, .hiddenTail("甲"), .noNeedGiven,
        .unknownProfile("甲", guess: "乙"), .notMatchable("甲"), .invalidDay("甲"),
        .yearNotAdmitted("甲", from: 7, to: 77), .noNeeds,
        .officesLocked(count: 7), .officesUnlocked, .officesAsBefore(isLocked: true),
        .officesAsBefore(isLocked: false), .officeLock(isLocked: true, by: "甲", on: "乙"),
        .officeLock(isLocked: false, by: "甲", on: "乙"), .officesUnlisted(["甲", "乙"]),
        .officeMaps("甲", names: ["乙", "丙"]), .noMaps("甲"), .mapsDropped("甲", count: 7),
        .orgWanted, .oneOrgOnly(7), .talentWanted, .talentNotForFirm,
        .foreignNeed("甲", org: "乙"), .needNotOpen("甲", status: "乙"),
        .needNotShown("甲", visibility: "乙"), .introduceFirst, .consentMissing("甲"),
        .askForConsent, .noNeedsForExpert,
    ])
    func namesTheSameParticularsInBothLanguages(message: Message) {
        #expect(particulars(of: message.chinese) == particulars(of: message.english))
    }

    @Test(arguments: [
        HookFault.notStarted(program: "甲", error: ENOENT),
        .notStarted(program: "甲", error: EACCES), .notStarted(program: "甲", error: ENOEXEC),
        .notStarted(program: "甲", error: 7), .failed(status: 7, answers: 77),
        .killed(signal: 7, answers: 77), .silent(seconds: 7, answers: 77),
        .tooFew(answers: 7, texts: 77), .tooMany(texts: 7), .line(7, .empty),
        .line(7, .notNumbers), .line(7, .notFinite), .line(7, .noDirection),
        .line(7, .dimension(77, expected: 777)), .line(7, .tooLong), .interrupted,
    ])
    func saysOfAHookTheSameInBothLanguages(fault: HookFault) {
        for message in [Message.hookFailed(fault), .hookHint(fault)] {
            #expect(particulars(of: message.chinese) == particulars(of: message.english))
            #expect(!message.chinese.isEmpty && !message.english.isEmpty)
        }
    }

    @Test(arguments: UndoOutcome.Reason.allCases, [nil, "Name"])
    func saysWhatStandsInTheWayOfAnUndo(_ reason: UndoOutcome.Reason, field: String?) throws {
        let isLater = [.changed, .reviewed].contains(reason)
        let conflict = UndoOutcome.Conflict(
            key: try #require(Key(space: "demo", local: "乙")), title: "乙", kind: .talent,
            field: field, reason: reason, batch: isLater ? "丁" : nil,
            other: isLater || reason == .period ? nil : Key(space: "demo", local: "丙"))
        let message = Message.kept("甲", conflict)
        #expect(particulars(of: message.chinese) == particulars(of: message.english))
        #expect(message.english.contains(reason == .period ? "甲" : isLater ? "丁" : "丙"))
    }

    private func particulars(of text: String) -> [Character] {
        text.filter { "甲乙丙丁7".contains($0) }.sorted()
    }

    @Test(arguments: [
        (0, 42_000, "导入  0%  0/42000 行"), (21_000, 42_000, "导入  50%  21000/42000 行  剩余约 5 秒"),
    ])
    func showsProgressWithTheTimeLeft(count: Int, total: Int, expected: String) {
        let progress = Progress("导入", unit: "行", total: total, on: .standardError)
        Language.$current.withValue(.chinese) {
            #expect(progress.line(count: count, elapsed: .seconds(4)) == expected)
        }
    }

    @Test(arguments: [
        ([:], false, false), ([:], true, true), (["NO_COLOR": "1"], true, false),
        (["NO_COLOR": ""], true, true), (["CLICOLOR_FORCE": "1"], false, true),
        (["CLICOLOR_FORCE": "0"], false, false), (["TERM": "dumb"], true, false),
    ])
    func coloursByTheCustomOfTerminals(
        variables: [String: String], isTerminal: Bool, expected: Bool
    ) {
        let environment = Environment(
            variables: variables, workingDirectory: "/", now: .distantPast)
        #expect(
            ColorChoice.auto.isOn(environment: environment, isTerminal: isTerminal) == expected)
    }
}
