import Matching
import Pool
import Testing
import Words

@testable import Reports

@Suite struct ReportWordsTests {
    @Test func bothLanguagesHaveEveryWord() {
        #expect(Set(Chinese.texts.keys) == Set(Word.allCases))
        #expect(Set(English.texts.keys) == Set(Word.allCases))
    }

    private static let reportPhrases =
        MatchReport.IndicatorText.allCases.map(\.phrase)
        + MatchReport.SheetText.allCases.map(\.phrase)
        + MatchReport.BriefText.allCases.map(\.phrase)
        + MatchReport.ChartText.allCases.map(\.phrase)
        + SubmissionsReport.Text.allCases.map(\.phrase)
        + EvaluationReport.Text.allCases.map(\.phrase)
        + CandidatesReport.Text.allCases.map(\.phrase) + FunnelReport.Text.allCases.map(\.phrase)
        + LedgerReport.Text.allCases.map(\.phrase) + LedgerRow.Text.allCases.map(\.phrase)
        + LedgerColumn.allCases.map(\.phrase) + DueCalendar.Text.allCases.map(\.phrase)
        + ReportWords.Text.allCases.map(\.phrase)
        + QualityReport.Text.allCases.map(\.phrase)
        + StationsReport.Text.allCases.map(\.phrase) + StationFinding.Text.allCases.map(\.phrase)
        + PairReport.Text.allCases.map(\.phrase) + PairReport.PartText.allCases.map(\.phrase)
        + PairReport.GateText.allCases.map(\.phrase)
        + PairReport.ChangeText.allCases.map(\.phrase)
        + MatchReport.LetterPhrase.allCases.map(\.phrase)

    @Test(
        arguments: Word.allCases.map(\.phrase) + tellings.flatMap { $0.phrases } + reportPhrases)
    func bothLanguagesNameTheSameValues(phrase: Phrase) {
        #expect(Self.placeholders(phrase.chinese) == Self.placeholders(phrase.english))
        #expect(!phrase.chinese.isEmpty && !phrase.english.isEmpty)
    }

    @Test func everyPartOfTheScoreIsTold() {
        #expect(tellings.map { $0.part } == Part.allCases)
        #expect(Set(tellings.map { $0.name }).count == Part.allCases.count)
    }

    @Test func valuesThatLookLikePlaceholdersStay() {
        let text = ReportWords(.chinese)[.candidateOf, ["name": "{unit}", "unit": "甲"]]
        #expect(text == "{unit}（甲）")
    }

    @Test func readsDaysAloud() {
        #expect(ReportWords(.chinese).day(20_634) == "2026年6月30日")
        #expect(ReportWords(.english).day(20_634) == "2026-06-30")
    }

    /// English sentences have no code words of the records in them; what is on no list stays.
    @Test(arguments: [
        (GateFinding(.status, text: "去世"), "status is “deceased”"),
        (GateFinding(.status, text: "限期整改"), "status is “mending”"),
        (GateFinding(.mode, text: "技术咨询、兼职"), "modes (consulting, part time) do not suit the need"),
        (GateFinding(.mode, text: "讲学"), "modes (讲学) do not suit the need"),
        (GateFinding(.declaredConflict, text: "竞争"), "declared conflict of interest (competition)"),
    ])
    func tellsCodesInEnglish(finding: GateFinding, sentence: String) throws {
        let report = try SampleReport().report(.english)
        #expect(report.sentence(finding) == sentence)
        #expect(ReportWords(.chinese).told("竞争", of: ConflictKind.list) == "竞争")
    }

    /// The names of the places, without what they count.
    private static func placeholders(_ text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
            String($0.prefix { !"}:".contains($0) })
        }.sorted()
    }
}
