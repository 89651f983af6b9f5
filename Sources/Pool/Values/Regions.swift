/// The administrative divisions with the years in which their codes were in force (GB/T 2260).
package struct Regions: Sendable {
    /// One division under one code and name.
    package struct Region: CanonicalValue {
        /// Six digits.
        package let code: String
        /// The code as a number.
        let number: Int
        package let name: String
        /// The first year, where the table tells it.
        package let from: Int?
        /// The last year; `nil` while the code is in force.
        package let to: Int?

        package var text: String { code }

        package func isInForce(in year: Int) -> Bool {
            from ?? .min <= year && year <= to ?? .max
        }
    }

    /// A line of the table that cannot be read.
    package struct Malformed: Error, Hashable, Sendable {
        package let line: Int

        package init(line: Int) { self.line = line }
    }

    /// By code, and under one code by year.
    package let all: [Region]
    /// The places in `all` of each name, for whoever seeks one: most commands seek none.
    private let places: Later<[String: [Int]]>

    package init() {
        self.init([])
    }

    /// Reads lines of `code`, `name`, `from` and `to` with tabs between; `#` begins a comment.
    package init(tsv bytes: Span<UInt8>) throws(Malformed) {
        var regions: [Region] = []
        regions.reserveCapacity(bytes.count / Self.leastBytes)
        var line = 0
        var start = 0
        while start < bytes.count {
            let end = bytes.end(ofPartFrom: start, before: UInt8(ascii: "\n"))
            line += 1
            if start < end, bytes[start] != UInt8(ascii: "#") {
                guard let region = Region(bytes.extracting(start..<end)) else {
                    throw Malformed(line: line)
                }
                regions.append(region)
            }
            start = end + 1
        }
        self.init(regions)
    }

    /// A line has some thirty bytes, and rarely fewer than these.
    private static let leastBytes = 24

    private init(_ regions: consuming [Region]) {
        regions.sort { ($0.number, $0.from ?? 0) < ($1.number, $1.from ?? 0) }
        let all = regions
        self.all = all
        places = Later { Dictionary(grouping: all.indices) { all[$0].name } }
    }

    package var isEmpty: Bool { all.isEmpty }
}

extension Regions {
    /// The entries of a code, in the order of the years.
    package func entries(of code: String) -> ArraySlice<Region> { entries(of: code.utf8.span) }

    private func entries(of bytes: Span<UInt8>) -> ArraySlice<Region> {
        guard bytes.count == 6, let number = bytes.number(in: 0..<6) else { return [] }
        return entries(of: number)
    }

    /// The entries of a code that is given as a number.
    func entries(of number: Int) -> ArraySlice<Region> {
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].number < number { low = middle + 1 } else { high = middle }
        }
        let start = low
        while low < all.count, all[low].number == number { low += 1 }
        return all[start..<low]
    }

    /// The division of a code in a year; without a year, as it is now or was last.
    package func region(_ code: String, in year: Int? = nil) -> Region? {
        let entries = entries(of: code)
        guard let year else { return entries.last { $0.to == nil } ?? entries.last }
        return entries.last { $0.isInForce(in: year) }
    }

    /// Whether the table has the code, whatever the year.
    package func isKnown(_ code: String) -> Bool { isKnown(code.utf8.span) }

    func isKnown(_ code: Span<UInt8>) -> Bool { !entries(of: code).isEmpty }

    /// Whether the code was in force in the year given or in any later one.
    package func wasInForce(_ code: String, since year: Int) -> Bool {
        entries(of: code).wereInForce(since: year)
    }

    /// Whether identity numbers begin with this code, in the year given or any later one.
    ///
    /// Numbers also bear what no table lists: a city as a whole, as its districts (01) or its
    /// counties (20), and the districts (0100) or counties (0200) of a municipality.
    func mayIssue(_ number: Int, since year: Int) -> Bool {
        let isCity = [0, 1, 20].contains(number % 100)
        let ofMunicipality = [100, 200].contains(number % 10_000)
        return entries(of: number).wereInForce(since: year)
            || isCity && entries(of: number / 100 * 100).wereInForce(since: year)
            || ofMunicipality && Self.municipalities.contains(number / 10_000)
    }

    private static let municipalities = [11, 12, 31, 50]

    /// The province of a code.
    package func province(of code: String, in year: Int? = nil) -> Region? {
        region(code.prefix(2) + "0000", in: year)
    }

    /// The prefecture of a code; a county may be right under its province and have none.
    package func prefecture(of code: String, in year: Int? = nil) -> Region? {
        code.hasSuffix("0000") ? nil : region(code.prefix(4) + "00", in: year)
    }

    /// The names from the province down: 甘肃省兰州市城关区.
    package func fullName(of code: String, in year: Int? = nil) -> String? {
        guard let region = region(code, in: year) else { return nil }
        var names: [String] = []
        for part in [province(of: code, in: year), prefecture(of: code, in: year), region] {
            if let part, names.last != part.name { names.append(part.name) }
        }
        return names.joined()
    }

    /// The divisions of exactly this name, those in force now before the others.
    package func named(_ name: String) -> [Region] {
        let found = (places.value[name] ?? []).map { all[$0] }
        return found.filter { $0.to == nil } + found.filter { $0.to != nil }
    }

    /// The code of the one division of this name, with or without those above it; a name that is
    /// in force goes before those that were.
    package func code(named name: String) -> String? {
        let all = named(name)
        let found = all.filter { $0.to == nil }
        if found.count == 1 { return found[0].code }
        guard found.isEmpty else { return nil }
        let codes = Set(all.map(\.code))
        return codes.count == 1 ? codes.first : codeOfFullName(name)
    }

    /// The name of the one division in force that a name without its last character means: 酒泉市.
    ///
    /// 白银 is the city, though one of its own districts is named like it.
    package func nameMeant(by name: String) -> String? {
        let endings = ["市", "县", "区", "省", "自治区", "自治州", "自治县", "旗", "盟", "新区"]
        let found = endings.flatMap { named(name + $0) }.filter { $0.to == nil }
        if found.count == 1 { return found[0].name }
        guard let city = found.first(where: { $0.code.hasSuffix("00") }) else { return nil }
        let isWithin = found.allSatisfy { $0.code.prefix(4) == city.code.prefix(4) }
        return isWithin ? city.name : nil
    }

    /// Reads 甘肃省兰州市城关区 and 兰州市城关区: the lowest name is the longest one that fits.
    private func codeOfFullName(_ name: String) -> String? {
        var rest = name[...]
        while !rest.isEmpty {
            rest.removeFirst()
            let codes = named(String(rest)).filter { $0.to == nil }.map(\.code).filter { code in
                fullName(of: code)?.hasSuffix(name) ?? false
            }
            if !codes.isEmpty { return codes.count == 1 ? codes[0] : nil }
        }
        return nil
    }
}

extension ArraySlice<Regions.Region> {
    /// Whether one of the entries of a code was in force in the year given or in any later one.
    func wereInForce(since year: Int) -> Bool { contains { $0.to ?? .max >= year } }
}

extension Regions.Region {
    /// Reads one line of the table.
    fileprivate init?(_ line: Span<UInt8>) {
        let tab = UInt8(ascii: "\t")
        guard line.count >= 10 else { return nil }
        let nameEnd = line.end(ofPartFrom: 7, before: tab)
        let fromEnd = line.end(ofPartFrom: nameEnd + 1, before: tab)
        guard let number = line.number(in: 0..<6), line[6] == tab, nameEnd > 7,
            fromEnd < line.count,
            let code = try? UTF8Span(validating: line.extracting(0..<6)),
            let name = try? UTF8Span(validating: line.extracting(7..<nameEnd)),
            let from = line.number(in: nameEnd + 1..<fromEnd),
            let to = line.number(in: fromEnd + 1..<line.count)
        else { return nil }
        self.init(
            code: String(copying: code), number: number, name: String(copying: name),
            from: from == 0 ? nil : from, to: to == 0 ? nil : to)
    }
}

extension Span<UInt8> {
    /// Where the part that begins at `start` ends: before the next such byte, or at the end.
    fileprivate func end(ofPartFrom start: Int, before byte: UInt8) -> Int {
        var end = start
        while end < count, self[end] != byte { end += 1 }
        return end
    }
}
