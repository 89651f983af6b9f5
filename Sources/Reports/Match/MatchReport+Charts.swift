import Matching
import Pool

extension MatchReport {
    /// What people would rather look at than read; they count people of the whole pool, so they
    /// stay inside the department.
    func pictures(_ needs: [AnsweredNeed]) -> [Chart] {
        tiles(needs).map(Chart.tiles) + coverage(needs).map(Chart.coverage)
            + [load].compactMap { $0.map(Chart.loads) }
    }

    /// The industry to which a need is counted: its main one.
    func industry(_ need: AnsweredNeed) -> String {
        self.need(need.key).file?.industries.first ?? words[ChartText.noIndustry]
    }

    /// The needs by industry: those with the most needs first, ties by name.
    func byIndustry(_ needs: [AnsweredNeed]) -> [(industry: String, needs: [AnsweredNeed])] {
        Dictionary(grouping: needs, by: industry)
            .map { (industry: $0, needs: $1) }
            .sorted { ($1.needs.count, $0.industry) < ($0.needs.count, $1.industry) }
    }
}

extension MatchReport {
    /// What pictures say themselves.
    enum ChartText: Phrases {
        case noIndustry, tiles, tilesNote, industry, coverageOf, running

        var phrase: Phrase {
            switch self {
            case .noIndustry: Phrase("未填产业", "industry not stated")
            case .tiles: Phrase("各产业需求一览", "Needs by industry")
            case .tilesNote:
                Phrase(
                    "一格一项需求，数字为序号；一项需求属于几个产业的，计入写在最前的一个。",
                    "A tile is a need under its number; one of several industries counts in the first that it names."
                )
            case .industry: Phrase("产业", "Industry")
            case .coverageOf: Phrase("{title}：{industry}", "{title}: {industry}")
            case .running: Phrase("已签约在履行", "contracts in force")
            }
        }
    }

    /// Each need as a tile in the row of its industry.
    func tiles(_ needs: [AnsweredNeed]) -> [TileMap] {
        let shown = Readiness.allCases.filter { readiness in
            needs.contains { $0.answer.readiness == readiness }
        }
        let rows = byIndustry(needs).map { industry, needs in
            TileMap.Row(
                industry,
                needs.map { need in
                    TileMap.Tile(
                        "\(need.number)", shade: need.answer.readiness.tile,
                        hint: self.need(need.key).title, link: need.anchor)
                })
        }
        return TileMap(
            words[ChartText.tiles], subject: words[ChartText.industry], rows: rows,
            legend: shown.map { .init($0.tile, name($0)) }, note: words[ChartText.tilesNote]
        ).pages
    }
}

extension MatchReport.Readiness {
    var tile: TileMap.Shade {
        switch self {
        case .served: .good
        case .conditional: .open
        case .unserved: .bad
        case .settled: .done
        }
    }
}
