import FoundationEssentials
import Matching
import Pool
import Registry

extension StoredReport {
    /// Of a kept report what a decision sheet says of it: of each need the first suitable pairs, at
    /// most so many, and of a need without any the best of those below the line and all that are
    /// closed.
    ///
    /// - Throws: where this version of the program does not know what the report says.
    package static func toDecide(_ bytes: [UInt8], most count: Int) throws -> StoredReport {
        let pieces = try RunPieces(bytes)
        var report = try StoredReport(bytes: pieces.head)
        let suitable = report.bands.suitable
        report.rankings = try pieces.rankings
            .inParallel { ranking in
                Result { try pieces.ranking(ranking, most: count, from: suitable) }
            }
            .map { try $0.get() }
        return report
    }
}

extension RunPieces {
    fileprivate func ranking(
        _ place: RunPieces.Ranking, most count: Int, from suitable: Int
    ) throws -> Matching.Ranking {
        var ranking = try JSONDecoder().decode(
            Matching.Ranking.self, from: Data(shell(place)))
        var (found, hasLow) = (0, false)
        for pair in place.places where found < count {
            let isLow = try points(at: pair) < suitable
            if isLow, hasLow { continue }
            hasLow = hasLow || isLow
            let match = try decoded(Match.self, at: pair)
            ranking.pairs.append(match)
            if !isLow, match.isRecommendable { found += 1 }
        }
        if found == 0 { ranking.closed = try decoded([Match].self, at: place.closed) }
        return ranking
    }

    /// The points of a pair, without all that else is said of it.
    private func points(at pair: Range<Int>) throws -> Int {
        var points = 0
        var cursor = JSONCursor(bytes, at: pair.lowerBound)
        try cursor.forEachMember(named: "reasons") { cursor in
            try cursor.forEachElement { cursor in
                try cursor.forEachMember(named: "points") { points += try $0.passNumber() }
            }
        }
        return points
    }
}
