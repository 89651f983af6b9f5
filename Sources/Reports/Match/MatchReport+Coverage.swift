import Matching
import Pool

extension MatchReport {
    /// The needs and skills of one picture.
    private struct Part {
        var industry: String
        var needs: [AnsweredNeed] = []
        var skills: [Key] = []
    }

    /// More rows or columns cannot be read on one page.
    private static let mostRows = 24
    private static let mostColumns = 20

    /// The maps of needs and skills, industry by industry, in so many pictures as can be read.
    func coverage(_ needs: [AnsweredNeed]) -> [CoverageMatrix] {
        let asking = needs.filter { !$0.ranking.supply.isEmpty }
        var maps = byIndustry(asking).flatMap { parts(of: $0.needs, $0.industry).map(matrix) }
        if !maps.isEmpty { maps[maps.count - 1].note = words[.coverageNote] }
        return maps
    }

    private func parts(of needs: [AnsweredNeed], _ industry: String) -> [Part] {
        needs.reduce(into: []) { parts, need in
            let skills = need.ranking.supply.map(\.skill)
            let known = parts.last?.skills ?? []
            let news = skills.filter { !known.contains($0) }
            let isFull =
                parts.last.map {
                    $0.needs.count == Self.mostRows
                        || known.count + news.count > Self.mostColumns
                } ?? true
            if isFull {
                parts.append(Part(industry: industry, needs: [need], skills: skills))
            } else {
                parts[parts.count - 1].needs.append(need)
                parts[parts.count - 1].skills += news
            }
        }
    }

    private func matrix(_ part: Part) -> CoverageMatrix {
        let columns = byDemand(part)
        let rows = part.needs.map { need in
            let fields = columns.map { key in
                need.ranking.supply.first { $0.skill == key }?.field
                    ?? CoverageMatrix.Field(.blank)
            }
            return CoverageMatrix.Row("\(need.number). \(self.need(need.key).title)", fields)
        }
        let legend: [(CoverageMatrix.Shade, Word)] = [
            (.gap, .shadeGap), (.low, .shadeLow), (.middle, .shadeMiddle), (.full, .shadeFull),
            (.blank, .shadeBlank),
        ]
        let title = words[
            ChartText.coverageOf, ["title": words[.coverageTitle], "industry": part.industry]]
        return CoverageMatrix(
            title, subject: words[.need], columns: columns.map(skill), rows: rows,
            legend: legend.map { .init($0, words[$1]) })
    }

    /// The skills asked for: most wanted first, ties by key.
    private func byDemand(_ part: Part) -> [Key] {
        let asked = part.needs.flatMap { $0.ranking.supply.map(\.skill) }
        let counts = Dictionary(asked.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}

extension SkillSupply {
    fileprivate var field: CoverageMatrix.Field {
        let shade: CoverageMatrix.Shade =
            if open > 0 { .full } else if holders > 0 { .middle } else if nearby > 0 { .low } else {
                .gap
            }
        return CoverageMatrix.Field(shade, "\(holders)")
    }
}
