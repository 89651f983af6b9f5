import FoundationEssentials
import ImportKit
import Pool
import Rosters

/// The column map of a roster: the one that is named, else the one that lies beside it.
struct ColumnMap {
    let map: RosterMap?

    /// What lies beside a roster is named after it.
    static let ending = ".map.rec"

    /// The maps that the program carries, for each kind of record.
    static let builtIn: [RosterMap] = ImportKit.maps.compactMap {
        try? RosterMap(String(decoding: $0.bytes, as: UTF8.self), file: $0.name)
    }

    /// - Throws: a `SheetFault`, E726, where the map is none, and a `FileFault` where the named one
    ///   cannot be read.
    init(of roster: String, _ named: String?, _ session: Session) throws {
        let beside = roster + Self.ending
        let isThere = FileManager.default.fileExists(
            atPath: session.environment.absolute(beside))
        guard let file = named ?? (isThere && roster != "-" ? beside : nil) else {
            map = nil
            return
        }
        let bytes = try InputFile(file, environment: session.environment).utf8()
        map = try RosterMap(String(decoding: bytes, as: UTF8.self), file: file)
    }
}
