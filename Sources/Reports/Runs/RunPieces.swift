import FoundationEssentials
import Matching
import Pool

/// Where the parts of a kept report stand in its JSON text.
struct RunPieces {
    /// What is said of one need.
    struct Ranking {
        fileprivate(set) var whole = 0..<0
        /// The lists of its pairs, and of those that a gate closes.
        fileprivate(set) var pairs = 0..<0
        fileprivate(set) var closed = 0..<0
        /// The pairs one by one, the best first.
        fileprivate(set) var places: [Range<Int>] = []
    }

    let bytes: [UInt8]
    private(set) var rankings: [Ranking] = []
    private var list = 0..<0

    /// - Throws: where the text is not that of a report.
    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        var (rankings, list): ([Ranking], Range<Int>) = ([], 0..<0)
        var cursor = JSONCursor(bytes)
        try cursor.forEachMember(named: "rankings") { cursor in
            let start = cursor.place
            try cursor.forEachElement { rankings.append(try Ranking(&$0)) }
            list = start..<cursor.place
        }
        (self.rankings, self.list) = (rankings, list)
    }

    /// The text without what is said of the needs.
    var head: [UInt8] { without([list], in: bytes.indices) }

    /// The text of a ranking without its pairs.
    func shell(_ ranking: Ranking) -> [UInt8] {
        let lists = [ranking.pairs, ranking.closed].sorted { $0.lowerBound < $1.lowerBound }
        return without(lists, in: ranking.whole)
    }

    func decoded<Value: Decodable>(_ type: Value.Type, at place: Range<Int>) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes[place]))
    }

    /// A stretch of the text in which lists are empty.
    private func without(_ lists: [Range<Int>], in stretch: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        var place = stretch.lowerBound
        for list in lists {
            text += bytes[place..<list.lowerBound]
            text += "[]".utf8
            place = list.upperBound
        }
        return text + bytes[place..<stretch.upperBound]
    }
}

extension RunPieces.Ranking {
    fileprivate init(_ cursor: inout JSONCursor) throws {
        let start = cursor.place
        try cursor.forEachMember { cursor, name in
            switch name {
            case "pairs":
                let start = cursor.place
                try cursor.forEachElement { places.append(try $0.passValue()) }
                pairs = start..<cursor.place
            case "closed": closed = try cursor.passValue()
            default: try cursor.passValue()
            }
        }
        whole = start..<cursor.place
        guard !pairs.isEmpty, !closed.isEmpty else { throw JSONCursor.Broken() }
    }
}
