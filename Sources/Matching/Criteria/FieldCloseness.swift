import Pool

extension Part {
    package static let field = Part("field")
}

/// How close the candidate's technology fields and industries are to the need's, by code.
///
/// Each of the two counts by its closest pair; the field counts twice the industry.
struct FieldCloseness: Criterion {
    typealias Fit = CodeFit

    static let part = Part.field
    static let told: [any KindField] = [
        Pool.Need.field, Pool.Need.industry, Pool.Talent.field, Pool.Team.field, Pool.Station.field,
        Org.industry,
    ]

    /// The closeness of one list of codes to the need's.
    private struct Axis {
        let name: CodeFit.Axis
        let asked: [ClassCode]
        let codes: CodeIndex
        /// The codes of what is left of a candidate.
        let remaining: KeyPath<Remainder, [Int32]>
        /// By number of the held code.
        let closeness: [Int]
        let weight: Int

        init?(
            _ name: CodeFit.Axis, _ asked: [String], _ codes: CodeIndex, weight: Int,
            remaining: KeyPath<Remainder, [Int32]>
        ) {
            guard !asked.isEmpty else { return nil }
            self.name = name
            let asked = asked.map { ClassCode($0) }
            self.asked = asked
            self.codes = codes
            self.weight = weight
            self.remaining = remaining
            closeness = codes.classes.map { held in
                asked.reduce(0) { max($0, $1.closeness(to: held)) }
            }
        }

        func held(by contribution: Contribution) -> ArraySlice<Int32> {
            contribution.remainder.map { $0[keyPath: remaining][...] }
                ?? codes.ofCandidates[contribution.candidate]
        }

        func best(of contribution: Contribution) -> Int {
            held(by: contribution).reduce(0) { max($0, closeness[Int($1)]) }
        }
    }

    private let axes: [Axis]

    init?(_ need: Snapshot.Need, _ index: Index) {
        axes = [
            Axis(.field, need.fields, index.fields, weight: 2, remaining: \.fields),
            Axis(
                .industry, need.industries, index.industries, weight: 1,
                remaining: \.industries),
        ].compactMap(\.self)
        guard !axes.isEmpty else { return nil }
    }

    func raw(of contribution: Contribution) -> Share {
        let weight = axes.reduce(0) { $0 + $1.weight }
        let sum = axes.reduce(0) { $0 + $1.weight * $1.best(of: contribution) }
        return Share(thousandths: sum / weight)
    }

    func support(of contribution: Contribution) -> Support {
        Support(details: axes.map { Detail(fit($0, contribution)) })
    }

    private func fit(_ axis: Axis, _ contribution: Contribution) -> CodeFit {
        let best = axis.best(of: contribution)
        let held = axis.held(by: contribution).first { axis.closeness[Int($0)] == best }
        guard best > 0, let held = held.map({ axis.codes.classes[Int($0)] }) else {
            return CodeFit(axis.name, asked: axis.asked[0].text, closeness: 0)
        }
        let asked = axis.asked.first { $0.closeness(to: held) == best } ?? axis.asked[0]
        return CodeFit(axis.name, asked: asked.text, held: held.text, closeness: best)
    }
}

/// The closest field or industry code of a candidate to one of the need's.
package struct CodeFit: Codable, Hashable, Sendable {
    /// Which classification the codes belong to; the two are compared apart.
    package enum Axis: String, Codable, Hashable, Sendable { case field, industry }

    package var axis: Axis
    package var asked: String
    package var held: String?
    package var closeness: Int

    package init(
        _ axis: Axis, asked: String, held: String? = nil, closeness: Int
    ) {
        self.axis = axis
        self.asked = asked
        self.held = held
        self.closeness = closeness
    }
}
