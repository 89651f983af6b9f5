/// Every text that a report says itself, by name; `Chinese` and `English` put them into words.
enum Word: String, CaseIterable {
    // The sheet.
    case title, onDay, revision, profile, internalMark, disclaimer, removedPeople
    case listSeparator, sentenceSeparator, candidateOf, workTitle, preparedBy, reviewedBy,
        approvedBy

    // The opening sentences.
    case leadAll, leadSome, leadNone, leadNoNeeds, leadWhom, fromUnits, needCount,
        leadExceeded, leadWhich
    case andMore, andMorePeople, causeList, causeCount, causeExpertise, causeRestricted,
        causeNotFound, causeIncomplete

    // Versions for others than the department.
    case expertTitle, preparedFor, orgHidden, someOrg, somePerson, someTalent, someTeam, someStation
    case unnamedFitting, unnamedPartly, unnamedNear, unitTitleAndField, nobodyOutside
    case needsForOne, noNeedsForOne
    case offersLead, noOffers, offerNote, nextHeading, nextForFirm, nextForExpert

    // Figures and headings.
    case needs, served, unserved, recommended, exceeded, serviceRate, unitsInvolved
    case overviewHeading, summaryHeading, unservedHeading, detailHeading

    // Charts.
    case coverageTitle, coverageNote
    case shadeGap, shadeLow, shadeMiddle, shadeFull, shadeBlank
    case loadTitle, loadNote, loadCandidate, loadFirst, loadCapacity
    case legendWithin, legendExcess, legendFree

    // Columns.
    case number, need, org, firstChoice, score, advice, mainReasons, candidate, unitAndTitle
    case reasons, evidence, cause, restriction, rank, needColumn, candidateKey
    case noNeeds, noCandidates, nobody, scoreNote, scoreMeasured, adviceNote

    // The summary of a need.
    case needKey, problem, keyTechnology, indicators, skillsAsked, deadline, skillMust, skillLevel,
        skillRecognized
    case considered, remarks, everybody, restrictedHeading, lackingHeading, lacking,
        unservedTitle
    case expertise, missingNowhere, missingOutside, missingTogether
    case recognizable, notFoundText, notFoundNothing, nearest
    case restrictedText, restrictedOne, gateCount, gatesOverlap
    case incompleteText, evidenceCount, alongside

    // What would open a closed pair.
    case ifWay, ifAcceptance, ifConfirmation, ifFewerDays, ifMoreDays, ifLowerClass, ifConsent,
        ifIdentity, ifPublication, ifActivation, ifRoom, ifTime
    case conditional, conditionalText, conditionalHeading, gateAccepted

    // Advice, and a reason with its points.
    case preferred, suitable, reserve, pointsOf

    // What closes a pair, and what to mind.
    case gateStatus, gateConsent, gateVisibility, gateMode, gateClass, gateMustSkill,
        gateMustLevel, gateUnconfirmed
    case gateAvailability, gateAvailabilityDays, gateCapacity, gateOwnEmployer
    case gateFormerEmployer, gateDeclaredConflict, gateExcluded, gateSecrecy, gateIdentity
    case gateBlocked, gateStationLimit, gateRetiredStationLimit, gateOnSiteDays
    case gateLevels, gateLevelUnknown, gateYears, gateUntil, gateDocument, gateSource, gateStations
    case gateStationsElsewhere, gateOf, calendarDays, workingDays
    case gateEmployerAlike, gateOwnHost, gateTieStation, gateTieContract
    case gateDeclinedByExpert, gateDeclinedByOrg, gateDeclinedByBoth, gateBrokenOff

    // How a pair stands, and needs that have what they asked for.
    case standingOpen, standingSigned, standingCompleted, standingTerminated, standingEnded
    case circumstances, clauseSeparator, withheldOf, progress, introduction, inTalks
    case settled, settledHeading, settledWith, settledContract, settledNote, leadSettled

    // Gates in two words.
    case nameStatus, nameConsent, nameVisibility, nameMode, nameClass, nameMustSkill
    case nameAvailability, nameCapacity, nameOwnEmployer, nameFormerEmployer
    case nameDeclaredConflict, nameExcluded, nameSecrecy, nameIdentity, nameBlocked
    case nameStationLimit, nameRetiredStationLimit, nameOnSiteDays
    case nameOwnHost, nameExistingTie, nameDeclined

    // What an import would do, for approval.
    case previewTitle, previewAsOf, previewLead, previewLeadRejected, previewMasked
    case previewCreated, previewChanged, previewUnchanged, previewDeleted, previewMissing,
        previewRejected
    case previewWorth, previewPlace, previewWho, previewChange, previewFinding, previewMore
    case previewHandler, previewChecker, previewApprover, previewDate

    // The receipt of a batch.
    case receiptTitle, receiptBatch, receiptAccepted, receiptPartial, receiptNothing, receiptRefused
    case receiptAskRest, receiptAskAll, receiptAskMissing, receiptUndone
    case receiptCreated, receiptChanged, receiptUnchanged, receiptDeleted, receiptMerged
    case receiptRejected, receiptLine, receiptField, receiptValue, receiptReason,
        receiptRemedy
    case receiptDoubtful, receiptPlaces, receiptFirst, receiptWarning
    case receiptMissing, receiptKey, receiptWho, receiptName, receiptWhereTo, receiptReasons,
        receiptMore
    case receiptOthers, receiptFile, receiptHash, receiptAudit, receiptAsOf, receiptSourceFrom,
        receiptAsOfFrom,
        receiptPreview, receiptRevision,
        receiptTime, receiptOperator
    case receiptHandler, receiptPhone, receiptStamp, receiptDate, receiptMasked
}

extension Word: Phrases {
    var phrase: Phrase {
        Phrase(Chinese.texts[self] ?? rawValue, English.texts[self] ?? rawValue)
    }
}
