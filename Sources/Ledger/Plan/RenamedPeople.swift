import Pool

/// The people to whom a batch gives another name than the registry, each under their key.
///
/// One by one they are corrections, or new people under old keys. Where most of them are people
/// whom the registry has under another key, the rows of a roster were numbered anew.
struct RenamedPeople {
    struct Entry {
        var key: Key
        /// The name in the registry, and the name in the batch.
        var before: String
        var after: String
        var line: Int
    }

    private(set) var entries: [Entry] = []
    /// How many people of the registry the batch names by their keys.
    var known = 0

    mutating func add(_ entry: Entry) { entries.append(entry) }

    /// An entry, and the other key under which the registry has its person.
    typealias Move = (entry: Entry, origin: Key)

    /// The entries whose person the registry has under another key.
    ///
    /// `nameOf` tells the name that the registry has under a key that the batch does not give.
    func moves(nameOf: (Key) throws -> String?) rethrows -> [Move] {
        var keys: [String: [Key]] = [:]
        for entry in entries { keys[entry.before.comparableName, default: []].append(entry.key) }
        return try entries.compactMap { entry in
            let name = entry.after.comparableName
            let origin =
                try keys[name]?.min { entry.key.distance(to: $0) < entry.key.distance(to: $1) }
                ?? entry.key.neighbours.first { try nameOf($0)?.comparableName == name }
            return origin.map { (entry, $0) }
        }
    }

    /// Whether so many rows moved that it is no chance.
    ///
    /// When people leave or come, those after them move all the same way. Where nobody did, as
    /// when two or three exchange their keys, it takes most of the people whom the batch names.
    func isRenumbered(_ moves: [Move]) -> Bool {
        guard moves.count > 1 else { return false }
        let isExchange = Set(moves.map(\.origin)) == Set(entries.map(\.key))
        if moves.count * 2 > known { return !isExchange || moves.count > 3 }
        guard !isExchange else { return false }
        let steps = Dictionary(grouping: moves.compactMap { $0.entry.key.step(to: $0.origin) }) {
            $0
        }
        let most = steps.values.map(\.count).max() ?? 0
        return most > 1 && most * 2 > entries.count
    }
}

extension Key {
    /// The number at the end of the key and what stands before it; `nil` where there is none.
    private var serial: (stem: Substring, digits: Substring)? {
        let count = local.utf8.reversed().prefix(while: \.isDigit).count
        let start = local.utf8.index(local.utf8.endIndex, offsetBy: -count)
        return count == 0 ? nil : (local[..<start], local[start...])
    }

    /// How far another key of the same series is from this one.
    fileprivate func step(to other: Key) -> Int? {
        guard let own = serial, let its = other.serial, space == other.space,
            own.stem == its.stem, let number = Int(own.digits), let next = Int(its.digits)
        else { return nil }
        return next - number
    }

    fileprivate func distance(to other: Key) -> UInt { step(to: other)?.magnitude ?? .max }

    /// The keys before and after this one in its series.
    fileprivate var neighbours: [Key] {
        guard let serial, let number = Int(serial.digits), number < Int.max else { return [] }
        let width = serial.digits.hasPrefix("0") ? serial.digits.count : 0
        return [number + 1, number - 1].filter { $0 >= 0 }.compactMap { number in
            let digits = String(number)
            let zeros = String(repeating: "0", count: max(0, width - digits.count))
            return Key(space: space, local: serial.stem + zeros + digits)
        }
    }
}
