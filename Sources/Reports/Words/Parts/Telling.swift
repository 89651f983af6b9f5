import Matching

/// What tells of each part of the score.
let tellings: [any Telling.Type] = [
    SkillsTelling.self, TextTelling.self, FieldTelling.self, ClassTelling.self,
    PlaceTelling.self, ModeTelling.self, RecordTelling.self,
]

/// How a report tells of one part of the score: with which words and as which data.
protocol Telling: Sendable {
    /// What the criterion gives as details.
    associatedtype Fit: Hashable & Sendable
    associatedtype Text: Phrases

    static var part: Part { get }
    static var name: Phrase { get }

    init(report: MatchReport)
    var report: MatchReport { get }

    /// What a reason says, in one sentence.
    func sentence(_ reason: Reason) -> String

    /// The reason in few words, for an overview.
    func brief(_ reason: Reason) -> String

    static func json(_ fit: Fit) -> JSONValue
}

extension Telling {
    func brief(_ reason: Reason) -> String { sentence(reason) }

    func say(_ text: Text, _ values: [String: String] = [:]) -> String {
        report.words[text, values]
    }

    static func json(_ detail: Detail) -> JSONValue {
        detail.read(as: Fit.self).map(json) ?? .null
    }

    static var phrases: [Phrase] { [name] + Text.allCases.map(\.phrase) }
}

/// A part whose details are told one by one.
protocol DetailTelling: Telling {
    /// Returns `nil` for a detail that nothing is said of.
    func phrase(_ fit: Fit) -> String?
}

extension DetailTelling {
    func sentence(_ reason: Reason) -> String {
        reason.fits(Fit.self).compactMap(phrase)
            .joined(separator: report.words[.sentenceSeparator])
    }
}

extension Part {
    private static let tellings = Dictionary(
        uniqueKeysWithValues: Reports.tellings.map { ($0.part, $0) })

    var telling: any Telling.Type {
        guard let telling = Self.tellings[self] else {
            preconditionFailure("nothing tells of the part \(rawValue)")
        }
        return telling
    }
}

extension MatchReport {
    /// What a reason says, in one sentence.
    func sentence(_ reason: Reason) -> String { telling(of: reason).sentence(reason) }

    /// The reason in few words, for an overview.
    func brief(_ reason: Reason) -> String { telling(of: reason).brief(reason) }

    /// The name of a part of the score.
    func name(_ part: Part) -> String { words[part.telling.name] }

    private func telling(of reason: Reason) -> any Telling {
        reason.part.telling.init(report: self)
    }
}
