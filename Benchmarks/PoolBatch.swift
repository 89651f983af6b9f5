import BatchFormat
import Foundation
import Pool

/// Turns a synthetic pool (`tags.tsv`, `experts.tsv`) into a sealed batch on standard output.
///
/// Each expert becomes a talent with name, birth, employer, class, region and tags with levels.
struct PoolBatch {
    private let folder: URL
    private var writer = BatchWriter(id: "bench-1")
    private var tagKeys: [Substring: String] = [:]

    init(folder: String) { self.folder = URL(filePath: folder) }

    mutating func write(to output: FileHandle) throws {
        let head: [(name: String, value: String)] = [
            ("Format", "tpb/1"), ("Source", "bench"), ("Made_at", "2026-01-01T00:00:00+08:00"),
            ("As_of", "2026-01-01"),
        ]
        var text = writer.begin(head)
        for line in try lines("tags.tsv") { text += try tag(line) }
        for line in try lines("experts.tsv") {
            text += try talent(line)
            if text.utf8.count > 1 << 20 {
                output.write(Data(text.utf8))
                text = ""
            }
        }
        output.write(Data((text + writer.end()).utf8))
    }

    private func lines(_ name: String) throws -> [Substring] {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
    }

    private mutating func tag(_ line: Substring) throws -> String {
        let label = line.split(separator: "\t")[0]
        let key = "t\(tagKeys.count)"
        tagKeys[label] = "bench:\(key)"
        return writer.write(try record(.skill, key, [("Label", String(label))]))
    }

    private mutating func talent(_ line: Substring) throws -> String {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        var fields = [
            ("Name", String(cells[1])), ("Birth", String(cells[5])),
            ("Class", "兰州市高层次人才/\(cells[4])"), ("Employer", String(cells[2])),
            ("Region", String(cells[3])),
        ]
        for tag in cells[6].split(separator: ";") {
            let parts = tag.split(separator: ":")
            fields.append(("Skill", "\(tagKeys[parts[0]] ?? "") ; level=\(parts[1])"))
        }
        return writer.write(try record(.talent, String(cells[0]), fields))
    }

    private struct NotARecord: Error {}

    private func record(
        _ kind: Kind, _ local: String, _ fields: [(name: String, value: String)]
    ) throws -> Record {
        guard let key = Key(space: "bench", local: local) else { throw NotARecord() }
        var record = Record(kind: kind, key: key)
        record.entries = fields.compactMap { field in
            kind.fieldIndex(named: field.name).map { Entry($0, field.value) }
        }
        return record
    }
}
