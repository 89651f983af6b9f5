import Foundation
import Pool
import Testing

/// Every code that is reported has its smallest example, or a test that says why it has none.
struct ErrorCatalogueTests {
    /// The codes that no file can show, and the suite that shows them.
    private static let shownElsewhere: [DiagnosticCode: String] = [
        .recordTooLong: "BatchFormatTests/LimitTests", .notReadable: "CommandTests/BadInputTests",
        .busy: "CommandTests/Goldens/busy.zh",
        .fileExists: "RegistryTests/OpeningTests", .noBatchFile: "CommandTests/FolderTests",
        .disk: "RegistryTests/OpeningTests", .newerDb: "CommandTests/BadInputTests",
        .interrupted: "CommandTests/InterruptionTests", .noSuchFile: "CommandTests/BadInputTests",
        .isADirectory: "CommandTests/BadInputTests", .notADatabase: "CommandTests/BadInputTests",
        .noPermission: "RegistryTests/OpeningTests", .olderDb: "RegistryTests/OpeningTests",
        .keyMissing: "RegistryTests/PersonalDataTests",
        .keyOther: "RegistryTests/SealedValueTests",
        .keyLocked: "RegistryTests/PassphraseTests",
        .keyPassphraseWrong: "RegistryTests/PassphraseTests",
        .unlogged: "CommandTests/SealedUseTests",
        .keyOutdated: "RegistryTests/KeyChangeTests", .withdrawn: "RegistryTests/PurgeTests",
        .bug: "RegistryTests/OpeningTests",
        .backupBroken: "RegistryTests/RestorationTests",
        .passphraseWrong: "RegistryTests/RestorationTests",
        .otherRegistry: "RegistryTests/RestorationTests",
        .danglingReference: "RegistryTests/CheckupTests",
        .sealedUnreadable: "RegistryTests/CheckupTests",
        .backupOld: "RegistryTests/CheckupTests", .backupNone: "RegistryTests/CheckupTests",
        .networkDrive: "RegistryTests/CheckupTests", .keyExposed: "RegistryTests/CheckupTests",
        .kindKeptLonger: "RegistryTests/CheckupTests",
        .auditEdited: "RegistryTests/CheckupTests", .auditRemoved: "RegistryTests/CheckupTests",
        .auditCut: "RegistryTests/CheckupTests", .auditMisses: "RegistryTests/CheckupTests",
        .auditHeadUnknown: "RegistryTests/CheckupTests",
        .formLeft: "CommandTests/EditRecordTests",
        .linesUnpaired: "RostersTests/CellLinesTests",
        .pledgeMissing: "RostersTests/FormDemandTests",
        .needRefused: "RegistryTests/ResubmissionTests",
        .creditCodeOther: "RostersTests/FormDemandTests",
        .columnEmpty: "RostersTests/FormDemandTests",
        .protected: "CommandTests/OutputTests", .damaged: "RegistryTests/DamageTests",
        .altered: "RegistryTests/DamageTests", .nameTooLong: "CommandTests/OutputTests",
        .linkLoop: "CommandTests/BadInputTests", .readFailed: "CommandTests/BadInputTests",
        .notEncodable: "BatchFormatTests/ConversionTests",
        .sourceUnknown: "CommandTests/SourceTests", .noHeaderRow: "RostersTests/RosterReaderTests",
        .columnMissing: "RostersTests/RosterReaderTests",
        .columnUnmapped: "RostersTests/RosterReaderTests",
        .columnTwice: "RostersTests/RosterReaderTests",
        .rowsSkipped: "RostersTests/RosterReaderTests",
        .rowWide: "RostersTests/RosterReaderTests", .openQuote: "RostersTests/DelimitedTextTests",
        .hidden: "RostersTests/RosterReaderTests", .formula: "RostersTests/RosterReaderTests",
        .idMangled: "RostersTests/RosterPeopleTests", .blankRows: "RostersTests/RosterReaderTests",
        .numbersUnused: "RostersTests/RosterPeopleTests",
        .sheetsSkipped: "RostersTests/RosterReaderTests",
        .leftOut: "RostersTests/RosterReaderTests", .monthOpen: "RostersTests/RosterPeopleTests",
        .map: "RostersTests/RosterMapTests", .officeMissing: "CommandTests/RosterImportTests",
        .dateMissing: "CommandTests/RosterImportTests",
        .officeOther: "CommandTests/RosterImportTests",
        .rowsAlike: "RostersTests/RosterPeopleTests",
        .sameRow: "CommandTests/RosterPersonTests", .back: "CommandTests/RosterPersonTests",
        .rosterOlder: "CommandTests/OlderRosterTests",
        .nameRemark: "RostersTests/NameCellTests", .nameSign: "RostersTests/NameCellTests",
        .quantityReduced: "RostersTests/StatedQuantityTests",
        .quantityOpen: "RostersTests/StatedQuantityTests",
        .sheetsByKind: "CommandTests/SheetKindsTests",
        .mapRemembered: "CommandTests/SavedMapTests",
        .valueStays: "CommandTests/WorkbookExportTests",
        .formBroken: "RostersTests/AppointmentFormTests",
        .textUntagged: "RostersTests/RowTagsTests", .tagUnconfirmed: "RostersTests/RowTagsTests",
        .noRows: "CommandTests/SourceTests", .whichSheet: "RostersTests/RosterReaderTests",
        .rowShort: "RostersTests/DelimitedTextTests", .cutShort: "RostersTests/DelimitedTextTests",
        .merged: "RostersTests/RosterReaderTests", .textPrefix: "RostersTests/SheetCellTests",
        .timeDropped: "RostersTests/RosterReaderTests", .midnight: "RostersTests/SheetCellTests",
        .judgedUnknown: "CommandTests/Goldens/evaluate.zh",
        .judgedKind: "CommandTests/Goldens/evaluate.zh",
        .judgedGrade: "CommandTests/Goldens/evaluate.zh",
        .judgedOtherwise: "CommandTests/Goldens/evaluate.zh",
        .judgedAgain: "CommandTests/Goldens/evaluate.zh",
        .decisionKey: "CommandTests/DecisionTests", .decisionRun: "CommandTests/DecisionTests",
        .decisionPair: "CommandTests/DecisionTests",
        .decisionTwice: "CommandTests/DecisionTests",
        .decisionContradicts: "CommandTests/DecisionTests",
        .decisionNothing: "CommandTests/DecisionTests",
        .templateUnreadable: "LettersTests/TemplateSafetyTests",
        .templateActive: "LettersTests/TemplateSafetyTests",
        .templateLinked: "LettersTests/TemplateSafetyTests",
        .templateOversized: "LettersTests/TemplateSafetyTests",
        .templateMixed: "LettersTests/TemplateSafetyTests",
        .placeholderUnknown: "LettersTests/TemplateSafetyTests",
        .placeholderUnused: "LettersTests/TemplateSafetyTests",
        .cellsNothing: "RostersTests/CellWordTests",
        .cellsAsAbove: "RostersTests/CellWordTests",
        .mapOfRejects: "CommandTests/SavedMapTests",
        .maybeCorrected: "CommandTests/RosterPersonTests",
        .pointNought: "RostersTests/SheetCellTests", .cellLong: "RostersTests/SheetCellTests",
    ]

    @Test func hasACaseForEveryCode() throws {
        #expect(try Set(ErrorCatalogue().codesWithoutCase) == Set(Self.shownElsewhere.keys))
        for (code, suite) in Self.shownElsewhere {
            let suffix = suite.contains("Goldens") ? "txt" : "swift"
            let text = try Checkout.text("Tests/\(suite).\(suffix)")
            #expect(text.contains(code.rawValue) || text.contains(".\(code)"), "\(code) \(suite)")
        }
    }

    @Test func hasAnAnswerForEveryCase() throws {
        let catalogue = try ErrorCatalogue()
        let expected = Checkout.files(under: "Import/errors", endingIn: ".expected")
        let shown = catalogue.codes.filter { !catalogue.codesWithoutCase.contains($0) }
        #expect(expected.sorted() == shown.map { "Import/errors/\($0.rawValue).expected" }.sorted())
    }

    @Test func showsWhatTheFilesShow() throws {
        let page = try ErrorCatalogue().page()
        let path = "Import/errors/README.md"
        if isUpdating { try Data(page.utf8).write(to: Checkout.url(path)) }
        #expect(try Checkout.text(path) == page, "\(path): UPDATE_GOLDENS=1 swift test")
    }
}
