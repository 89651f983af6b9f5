import ImportKit
import Pool
import Reports

/// The names behind codes that the registry does not keep: regions, fields, industries.
enum Codes {
    /// The table that the program carries; a test reads it whole.
    static let regions: Regions = {
        let bytes = ImportKit.regions
        return (try? Regions(tsv: bytes.span)) ?? Regions()
    }()

    /// What values are read with.
    static var context: ReadingContext {
        ReadingContext(regions: regions, wholeNames: wholeNames)
    }

    /// The names of fields and industries in which a mark stands that else parts values.
    private static let wholeNames: Set<String> = {
        let names = [table(ImportKit.fields, name: 2), table(ImportKit.industries, name: 1)]
            .flatMap(\.values)
        return Set(names.filter { ListMarks.words.parts(of: $0) != nil }.map(\.nfkcFolded))
    }()

    /// The name of each code; a county is named with its city.
    static let names: [String: String] = {
        // The entries of a code are in the order of the years: the last name wins.
        let places = Dictionary(regions.all.map { ($0.code, $0.name) }) { $1 }
        var names = table(ImportKit.fields, name: 2)
        names.merge(table(ImportKit.industries, name: 1)) { first, _ in first }
        var cities: [Substring: String] = [:]
        for (code, name) in places {
            guard !code.utf8.reversed().starts(with: "00".utf8) else {
                names[code] = name
                continue
            }
            let city = cities[code.prefix(4)] ?? city(of: code, in: places) ?? ""
            cities[code.prefix(4)] = city
            names[code] = city + name
        }
        return names
    }()

    /// The name of the city in which a county lies.
    static func cityName(_ region: String) -> String {
        names.city(of: region)
    }

    /// The city above a county; the province where what stands between is only a heading.
    private static func city(of code: String, in places: [String: String]) -> String? {
        let city = places[code.prefix(4) + "00"]
        let isPlace = ["市", "州", "盟", "地区"].contains { city?.hasSuffix($0) == true }
        return isPlace ? city : places[code.prefix(2) + "0000"]
    }

    private static func table(_ bytes: [UInt8], name column: Int) -> [String: String] {
        var names: [String: String] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            if parts.count > column { names[String(parts[0])] = String(parts[column]) }
        }
        return names
    }
}
