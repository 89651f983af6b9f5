import FoundationEssentials
import Pool
import Rosters

/// The column maps with which rosters of offices were read, in a folder beside the registry: one for
/// each office and row of titles.
struct SavedMaps {
    /// The folder's name as the user would write it.
    let name: String
    private let environment: Environment

    /// A map that was used for an office.
    struct Entry {
        let source: String
        let file: String
        let map: RosterMap

        var name: String { map.name }
        var text: String { map.text(for: map.headings) }
    }

    init(_ session: Session) {
        environment = session.environment
        let here = environment.workingDirectory + "/"
        name = String(session.database.trimmingPrefix(here)) + ".maps"
    }

    /// The maps, those of one office or of all; a file that cannot be read is passed over.
    func all(of source: String? = nil) -> [Entry] {
        let path = environment.absolute(name)
        let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return files.sorted().filter { $0.hasSuffix(ColumnMap.ending) }.compactMap { file in
            let office = String(file.prefix { $0 != "." })
            guard source ?? office == office,
                let data = FileManager.default.contents(atPath: "\(path)/\(file)"),
                let map = try? RosterMap(String(decoding: data, as: UTF8.self), file: file)
            else { return nil }
            return Entry(source: office, file: "\(name)/\(file)", map: map)
        }
    }

    /// The maps for tables with the titles of this one, those of one office or of all.
    func fitting(_ file: SheetFile, of source: String?) throws -> [Entry] {
        try all(of: source).filter { try file.hasRow(titled: $0.map.headings) }
    }

    /// Keeps the map with which a roster of an office was read, for the next one with the titles of
    /// one of its tables.
    func keep(_ map: RosterMap, for roster: Roster, of source: String) throws {
        for titles in roster.columnTitles { try keep(map, titled: titles, of: source) }
    }

    private func keep(_ map: RosterMap, titled titles: [String], of source: String) throws {
        var print = Fingerprint()
        for title in titles { print.add(title + "\n") }
        let file = "\(name)/\(source).\(String(print.value, radix: 16))\(ColumnMap.ending)"
        let text = map.text(for: titles)
        let path = environment.absolute(file)
        guard FileManager.default.contents(atPath: path) != Data(text.utf8) else { return }
        try Folder.make(environment.absolute(name))
        try? FileManager.default.removeItem(atPath: path)
        _ = try NewFile.write(Array(text.utf8), underFirstOf: [file], environment)
    }

    /// Forgets the maps of an office, and returns how many there were.
    func drop(_ source: String) throws -> Int {
        let found = all(of: source)
        for entry in found {
            try FileManager.default.removeItem(atPath: environment.absolute(entry.file))
        }
        return found.count
    }
}
