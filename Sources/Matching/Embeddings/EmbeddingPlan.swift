package import Pool

/// Which texts of a pool a program is to embed, and the vectors of all of them once it has.
package struct EmbeddingPlan: Sendable {
    private let embedder: Embedder
    /// The vectors that the same program made before.
    private let known: Embeddings?
    /// Those of evidence, each once, in order.
    private let items: [TextDigest]
    /// Those of each need.
    private let needs: [[TextDigest]]
    /// Those that have no vector yet, in the order of `texts`.
    private let missing: [TextDigest]
    /// What the program is given, each text in one line.
    package let texts: [String]

    /// Looks which texts are new.
    ///
    /// The name of whoever a text is about is taken out of it, and numbers that certainly identify or
    /// reach somebody.
    ///
    /// - Parameters:
    ///   - snapshot: the pool.
    ///   - names: all names that each talent bears or bore.
    ///   - embedder: the program.
    ///   - old: vectors that were made before, by whatever program.
    package init(
        _ snapshot: Snapshot, names: [Key: [String]], for embedder: Embedder,
        besides old: Embeddings?
    ) {
        self.embedder = embedder
        known = old?.embedder == embedder ? old : nil
        var sources = TextSources(known)
        let evidence = Evidence(snapshot)
        let people = evidence.people(in: snapshot)
        var items: Set<TextDigest> = []
        for (item, people) in zip(evidence.items, people) {
            let names = people.flatMap { names[$0] ?? [] }
            if let digest = sources.add(item.prose, names) { items.insert(digest) }
        }
        self.items = items.sorted()
        needs = snapshot.needs.map { $0.proses.compactMap { sources.add($0, []) } }
        missing = sources.missing
        texts = sources.texts
    }

    /// How many different texts there are.
    package var count: Int { Set(items).union(needs.joined()).count }

    /// How many numbers each new vector must have; `nil` where there are none before.
    package var dimension: Int? { known?.dimension }

    /// The vectors of all texts.
    ///
    /// - Parameter vectors: those of `texts`, in their order, all of one dimension.
    /// - Returns: `nil` where there is no text at all.
    package func embeddings(with vectors: [EmbeddingVector]) -> Embeddings? {
        guard let dimension = known?.dimension ?? vectors.first?.components.count else {
            return nil
        }
        let new = Dictionary(uniqueKeysWithValues: zip(missing, vectors))
        let digests = Set(items).union(needs.joined()).sorted()
        var components: [Int8] = []
        components.reserveCapacity(digests.count * dimension)
        for digest in digests {
            components += new[digest]?.components[...] ?? known?.vector(of: digest) ?? []
        }
        return Embeddings(
            embedder, dimension: dimension, digests, components, learningFrom: items, needs)
    }
}

/// The texts that are gathered, each once.
private struct TextSources {
    private let known: Embeddings?
    private var places: [TextDigest: Int] = [:]
    private(set) var missing: [TextDigest] = []
    private(set) var texts: [String] = []

    init(_ known: Embeddings?) { self.known = known }

    /// Adds a text, unless it has a vector; `nil` where there is nothing to embed.
    ///
    /// A text that is about several people loses the names of all.
    mutating func add(_ text: String, _ names: [String]) -> TextDigest? {
        guard text.isProse else { return nil }
        let digest = TextDigest(text)
        if known?.vector(of: digest) != nil { return digest }
        if let place = places[digest] {
            texts[place] = OwnNames(names).removed(from: texts[place])
        } else {
            places[digest] = texts.count
            missing.append(digest)
            texts.append(OwnNames(names).removed(from: text).maskingCertainNumbers.onOneLine)
        }
        return digest
    }
}

extension Evidence {
    /// The talents whom each item is about: its authors, or those who say it of themselves.
    fileprivate func people(in snapshot: Snapshot) -> [[Key]] {
        var people = [[Key]](repeating: [], count: items.count)
        for (work, item) in zip(snapshot.works, ofWorks) { people[item] = work.authors }
        for (talent, items) in zip(snapshot.talents, ofTalents) {
            for item in items { people[item] = [talent.key] }
        }
        for (team, items) in zip(snapshot.teams, ofTeams) {
            for item in items { people[item] = team.leaders + team.members }
        }
        for (station, items) in zip(snapshot.stations, ofStations) {
            for item in items { people[item] = station.academicians.map(\.talent) }
        }
        return people
    }
}

extension String {
    /// The text with a blank for each line end and control character.
    fileprivate var onOneLine: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map {
                    $0.properties.generalCategory == .control || $0 == "\u{2028}"
                        || $0 == "\u{2029}" ? " " : $0
                }))
    }
}
