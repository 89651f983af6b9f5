import BatchFormat
import FoundationEssentials
import Pool
import Registry

/// The files that answer a batch: the records to be mended, and the people who are missing.
///
/// Only their owner may read them: rejects hold what the office wrote, in full.
struct Answers: Sendable {
    /// The rejects lie beside the file: `名册.rejects.rec`, or `名册.2.rejects.rec` when that is
    /// there, for somebody may be mending it.
    let rejects: String
    /// So does the list of those whom it no longer names: `名册.missing.rec`.
    let missing: String
    private let session: Session

    static let rejectsEnding = ".rejects.rec"
    static let missingEnding = ".missing.rec"

    init(to file: String, _ session: Session) {
        let name = file == "-" ? "stdin" : file
        let stem = name.hasSuffix(".rec") ? String(name.dropLast(4)) : name
        rejects = Self.free(stem, Self.rejectsEnding, session.environment)
        missing = stem + Self.missingEnding
        self.session = session
    }

    /// The first name that no file bears.
    private static func free(
        _ stem: String, _ ending: String, _ environment: Environment
    ) -> String {
        var (name, number) = (stem + ending, 1)
        while FileManager.default.fileExists(atPath: environment.absolute(name)) {
            number += 1
            name = "\(stem).\(number)\(ending)"
        }
        return name
    }

    func write(_ file: RejectFile) throws {
        do {
            try session.write(file.bytes(.current), to: rejects)
        } catch let fault as FileFault {
            throw fault.registryError
        }
    }

    /// Writes the list, unless the office may be filling it in already.
    func write(_ file: MissingFile, keepingOld: Bool) throws {
        let path = session.environment.absolute(missing)
        if keepingOld, FileManager.default.fileExists(atPath: path) { return }
        try session.write(Array(file.text(.current).utf8), to: missing)
    }
}

extension Session {
    /// Writes a file that only its owner may read.
    fileprivate func write(_ bytes: [UInt8], to name: String) throws {
        let file = try OutputFile(name, environment: environment, mode: 0o600)
        try file.write(bytes)
        try file.finish()
    }
}
