import Matching
import Pool

extension MatchReport {
    /// The report as a document: the answer, the figures, then what there is to decide on each need.
    package var document: Document { document(isFull: false) }

    /// The same, on request with all candidates of each need and the evidence, or without the table for
    /// spreadsheets, which takes longer than a page.
    package func document(isFull: Bool, withSheets: Bool = true) -> Document {
        let isForMeeting = isInternal && subject == nil && !rankings.isEmpty
        let needs = answeredNeeds
        var document = Document(
            title, language: language, subtitle: reader + origin,
            mark: isInternal ? words[.internalMark] : nil,
            lead: isForMeeting ? briefLead : lead,
            blocks: isForMeeting ? pages(needs, isFull: isFull) : blocks,
            footer: removals + [words[.disclaimer]],
            sheets: subject == nil && withSheets
                ? [Sheet(words[SheetText.decisions], flatTable(needs))] : nil)
        if isForMeeting { document.pageFoot = words[SheetText.signature] }
        return document
    }

    /// Of which day and state of the registry the report is, and by which profile inside.
    var origin: [String] {
        let time = basis.period.map { words[SheetText.putForward, ["time": words.period($0)]] }
        return [
            words[.onDay, ["day": words.day(basis.day)]], time,
            words[.revision, ["revision": "\(basis.revision)"]],
        ].compactMap(\.self) + (isInternal ? [words[.profile, ["profile": basis.profile]]] : [])
    }

    /// The same with the mark of confidentiality, in one line for tables that stand alone.
    package var headline: [String] {
        reader + origin + (isInternal ? [words[.internalMark]] : [])
    }

    /// That people were taken out since the run was saved.
    var removals: [String] {
        removedPeople == 0 ? [] : [words[.removedPeople, ["count": "\(removedPeople)"]]]
    }

    /// What others than the department read, or those who ask about one candidate.
    private var blocks: [Block] {
        if subject != nil { return offers + [closing] }
        guard !rankings.isEmpty else {
            return [.table(overview)] + settledTable + (isInternal ? [] : [closing])
        }
        return (asking.isEmpty ? [] : [.figures(figures)]) + [
            .heading(words[.summaryHeading], .section), .table(overview),
        ]
            + unserved + settledTable + [.heading(words[.detailHeading], .section)]
            + rankings.enumerated().flatMap { detail($1, number: $0 + 1) }
            + [closing]
    }

    var bandNotes: [String] {
        guard isInternal else { return [words[.adviceNote]] }
        let meaning = words[
            .scoreNote,
            ["preferred": "\(bands.preferred)", "suitable": "\(bands.suitable)"]]
        // What was measured was measured between these.
        return bands == Bands() ? [meaning, words[.scoreMeasured]] : [meaning]
    }

    var figures: [Figure] {
        let served = count(.served)
        let unserved = asking.count - served
        let rate = (served * 200 + asking.count) / max(asking.count * 2, 1)
        let figures = [
            Figure(words[.needs], "\(asking.count)"),
            Figure(
                words[.served], "\(served)",
                note: words[.serviceRate, ["percent": "\(rate)"]], emphasis: .good),
            Figure(
                words[.unserved], "\(unserved)",
                note: unserved == 0 || !isInternal ? nil : causes,
                emphasis: unserved == 0 ? nil : .warning),
            Figure(
                words[.recommended], "\(recommended.count)",
                note: units.isEmpty ? nil : words[.unitsInvolved, ["count": "\(units.count)"]]),
        ]
        let exceeded = loads.count(where: \.isExceeded)
        guard exceeded > 0 else { return figures }
        return figures + [Figure(words[.exceeded], "\(exceeded)", emphasis: .warning)]
    }
}

extension MatchReport {
    /// The reasons that earn points and may be read, the weightiest first.
    func mainReasons(_ match: Match) -> [Reason] {
        readableReasons(match).enumerated().filter { $1.points > 0 }
            .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }
            .map(\.element)
    }

    /// The candidate with his unit.
    func label(_ match: Match) -> String {
        let name = name(match)
        let unit = facts.candidates[match.candidate]?.unit ?? ""
        return unit.isEmpty ? name : words[.candidateOf, ["name": name, "unit": unit]]
    }

    /// Points with their parts inside the department, a word of advice outside.
    func verdict(_ match: Match) -> Cell {
        let advice = bands.advice(match.points)
        let emphasis: Emphasis? = advice == .preferred ? .strong : nil
        guard isInternal else { return Cell(text(advice), emphasis) }
        let parts = match.reasons.map { PartBar.Part(name($0.part), $0.points, tone: $0.part.tone) }
        return Cell("\(match.points)", emphasis, bar: PartBar(parts, full: 1000))
    }

    func text(_ advice: Advice) -> String {
        switch advice {
        case .preferred: words[.preferred]
        case .suitable: words[.suitable]
        case .reserve: words[.reserve]
        }
    }

    /// What the colours of the parts mean that earn points in these pairs.
    func legend(of matches: [Match]) -> [PartBar.Key] {
        guard isInternal else { return [] }
        let reasons = matches.flatMap(\.reasons)
        return Part.allCases.filter { part in reasons.contains { $0.part == part && $0.points > 0 }
        }
        .map { PartBar.Key(name($0), tone: $0.tone) }
    }
}

extension Part {
    fileprivate var tone: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
