/// What a diagnostic is about; a code keeps its meaning for good.
///
/// The letter is the severity: `E` rejects a record or a file, `W` is kept but listed, `N` is
/// harmless. The catalogue of smallest examples is `Import/errors`.
package enum DiagnosticCode: String, CaseIterable, Sendable {
    // The physical layer: bytes, lines, fields.
    case encodingUnknown = "E101"
    case encodingGb18030 = "W101"
    case badBytes = "E102"
    case mojibake = "W103"
    case lineTooLong = "E104"
    case controlChar = "E105"
    case invisibleChar = "W106"
    case privateChar = "W107"
    case bom = "N108"
    case crlf = "N109"
    case notAField = "E110"
    case badDescriptor = "E111"
    case strayPlus = "E112"
    case fullwidthColon = "N113"
    case colonSpace = "N114"
    case indented = "E115"
    case trailingBackslash = "E116"
    case badParam = "E117"
    case recordTooLong = "E118"
    case backslashJoin = "N119"
    case notEncodable = "E120"
    case compatibilityChar = "N121"

    // Fields and their values.
    case kindUnknown = "E201"
    case fieldUnknown = "E202"
    case sectionMismatch = "E203"
    case fieldRequired = "E204"
    case fieldRepeated = "E205"
    case fieldNotForOp = "E206"
    case emptyValue = "E207"
    case labelAlias = "N208"
    case newerMinor = "W209"
    case paramUnknown = "E210"
    case notInList = "E220"
    case notANumber = "E221"
    case periodOrder = "E222"
    case dateInvalid = "E223"
    case dateOdd = "W224"
    case money = "E225"
    case cnId = "E226"
    case uscc = "E227"
    case phone = "E228"
    case email = "E229"
    case tooLong = "E230"
    case twoDigitYear = "E231"
    case dateLostZero = "E232"
    case excelSerial = "E233"
    case dateForm = "N234"
    case halfwidth = "N235"
    case nameSpace = "N236"
    case nameDot = "N237"
    case idBirth = "W238"
    case idSex = "W239"
    case unlisted = "W240"
    case usccCheck = "W241"
    case idRegion = "W242"
    case idForm = "W243"
    case personalNumber = "W244"
    case publicNumber = "E245"
    case listSplit = "N246"
    case wordRead = "N247"
    case nothingRead = "N248"
    case schemeMissing = "E249"

    // Keys and identities.
    case keySyntax = "E301"
    case keyTwice = "E302"
    case exists = "E303"
    case notFound = "E304"
    case foreignSpace = "E305"
    case maybeSame = "W306"
    case sameId = "E307"
    case sameName = "E308"
    case samePerson = "W309"
    case keyAgain = "N310"
    case keyHidden = "N311"
    case personChanged = "E312"
    case personConfirmed = "W313"
    case numberShared = "W314"
    case reportedTwice = "W315"
    case maybeCorrected = "W316"

    // References and operations.
    case refNotFound = "E401"
    case refKind = "E402"
    case refAmbiguous = "E403"
    case refRejected = "E404"
    case tagNew = "W405"
    case tagCycle = "E406"
    case tagRetired = "W407"
    case schemeNew = "W408"
    case opUnknown = "E410"
    case referenced = "E411"
    case noReason = "E412"
    case mergeBad = "E413"
    case rev = "E414"
    case deleted = "E415"
    case older = "W416"
    case correctedKept = "W417"
    case withdrawn = "E418"
    case dropAbsent = "N419"
    case storedKept = "W420"
    case ruleUnknown = "E421"
    case weightSum = "E422"
    case ruleParameter = "E423"
    case headRepeated = "E424"
    case reserved = "E425"
    case stepBack = "E426"
    case declineReason = "E427"
    case pairOpen = "E428"
    case needClosed = "E429"
    case stepOrder = "E430"
    case needForeign = "E431"
    case needAlike = "W432"
    case needState = "W433"
    case needAgain = "W434"
    case needEdited = "W435"
    case needKept = "W436"
    case dayAhead = "E437"
    case reasonEarly = "E438"
    case exactKept = "N439"
    case mergeUnlike = "E440"
    case mergeDoubtful = "W441"
    case needRefused = "E442"
    case heldAsItWas = "W443"

    // The batch as a whole.
    case noHeader = "E501"
    case format = "E502"
    case batchReused = "E503"
    case already = "N504"
    case gap = "W505"
    case sourceUnknown = "E506"
    case sourceNew = "W506"
    case sourceOther = "E507"
    case planChanged = "E508"
    case rejectLimit = "E510"
    case retireLimit = "E511"
    case undoConflict = "W512"
    case rosterOld = "W513"
    case rowNumbers = "E514"
    case scopeOther = "E515"
    case rosterOlder = "E516"
    case rejectsOnly = "W517"
    case asOfAhead = "E518"

    // The end record.
    case noEnd = "E601"
    case count = "E602"
    case hash = "E603"
    case noNewline = "E604"
    case afterEnd = "E605"
    case endId = "E606"

    // Rosters.
    case notReadable = "E701"
    case noHeaderRow = "E702"
    case columnMissing = "E703"
    case columnUnmapped = "W704"
    case columnTwice = "E705"
    case rowsSkipped = "W706"
    case rowShort = "E707"
    case rowWide = "E708"
    case openQuote = "E709"
    case sheetsSkipped = "W710"
    case hidden = "W711"
    case formula = "E712"
    case merged = "N713"
    case timeDropped = "N714"
    case midnight = "E715"
    case cellLong = "E716"
    case pointNought = "N717"
    case cutShort = "E718"
    case numbersUnused = "W719"
    case monthOpen = "W720"
    case idMangled = "E721"
    case leftOut = "W722"
    case textPrefix = "N723"
    case blankRows = "W724"
    case ditto = "E725"
    case map = "E726"
    case whichSheet = "E727"
    case noRows = "E728"
    case officeMissing = "E729"
    case dateMissing = "E730"
    case officeOther = "W731"
    case rowsAlike = "E732"
    case sameRow = "W733"
    case back = "W734"
    case formBroken = "E735"
    case mapRemembered = "N736"
    case nameRemark = "W737"
    case textUntagged = "W738"
    case tagUnconfirmed = "W739"
    case cellsNothing = "N749"
    case cellsAsAbove = "N750"
    case mapOfRejects = "E751"
    case linesUnpaired = "W752"
    case nameSign = "N753"
    case quantityReduced = "W754"
    case quantityOpen = "W755"
    case sheetsByKind = "N760"

    // Judgments.
    case judgedUnknown = "E740"
    case judgedKind = "E741"
    case judgedGrade = "E742"
    case judgedOtherwise = "E743"
    case judgedAgain = "N744"

    // Decision sheets.
    case decisionKey = "E756"
    case decisionRun = "E757"
    case decisionPair = "E758"
    case decisionTwice = "E759"
    case decisionContradicts = "E761"
    case decisionNothing = "N762"

    // Templates of letters.
    case templateUnreadable = "E770"
    case templateActive = "E771"
    case templateLinked = "E772"
    case templateOversized = "E773"
    case templateMixed = "E774"
    case placeholderUnknown = "W775"
    case placeholderUnused = "N776"

    // Plans.
    case placedTwice = "E780"
    case placedSeveral = "E781"

    // Edited exports.
    case valueStays = "N745"

    // What forms demand.
    case pledgeMissing = "E746"
    case creditCodeOther = "E747"
    case columnEmpty = "W748"

    // Permission and secrecy.
    case denied = "E801"
    case confirm = "E802"
    case protected = "E803"
    case secretMark = "E810"

    // Files, the registry and the machine.
    case busy = "E901"
    case disk = "E902"
    case newerDb = "E903"
    case interrupted = "E904"
    case noSuchFile = "E905"
    case isADirectory = "E906"
    case notADatabase = "E907"
    case noPermission = "E908"
    case emptyFile = "E909"
    case olderDb = "E910"
    case keyMissing = "E911"
    case fileExists = "E912"
    case noBatchFile = "E913"
    case altered = "E914"
    case nameTooLong = "E915"
    case linkLoop = "E916"
    case readFailed = "E917"
    case damaged = "E918"
    case keyOther = "E919"
    case keyLocked = "E920"
    case keyOutdated = "E921"
    case keyPassphraseWrong = "E922"
    case unlogged = "E923"

    // Backups, and what a look over the registry finds.
    case backupBroken = "E940"
    case passphraseWrong = "E941"
    case otherRegistry = "E942"
    case danglingReference = "E943"
    case sealedUnreadable = "E944"
    case backupOld = "W945"
    case backupNone = "W946"
    case networkDrive = "W947"
    case keyExposed = "W948"
    case kindKeptLonger = "W949"
    case auditEdited = "E950"
    case auditRemoved = "E951"
    case auditCut = "E952"
    case auditMisses = "E953"
    case auditHeadUnknown = "E954"
    case formLeft = "W955"

    case bug = "E999"
}

extension DiagnosticCode {
    /// How much the finding matters.
    package var severity: Diagnostic.Severity {
        switch rawValue.utf8.first {
        case UInt8(ascii: "E"): .error
        case UInt8(ascii: "W"): .warning
        default: .note
        }
    }

    /// The readable name, `date-lost-zero`.
    package var slug: String {
        "\(self)".reduce(into: "") { slug, character in
            slug += character.isUppercase ? "-\(character.lowercased())" : "\(character)"
        }
    }

    /// Whether an error stops the whole file, in `--partial` too; others reject one record.
    package var stopsFile: Bool {
        guard severity == .error else { return false }
        return switch self {
        case .lineTooLong, .controlChar, .notAField, .strayPlus, .indented, .trailingBackslash,
            .badParam, .recordTooLong, .rowShort, .rowWide, .formula, .midnight, .cellLong,
            .idMangled, .ditto, .pledgeMissing, .creditCodeOther, .placedTwice,
            .placedSeveral:
            false
        default: !("2"..."4").contains(rawValue.dropFirst().prefix(1))
        }
    }

    /// Whether the finding notes another form of the same value; such notes are harmless and alike.
    package var isOfForm: Bool {
        severity == .note && ![.listSplit, .wordRead, .nothingRead].contains(self)
    }

    /// The code as people type it: `E223`, any case.
    package init?(typed text: some StringProtocol) {
        self.init(rawValue: text.uppercased())
    }
}
