import BatchFormat
import Foundation
import ImportKit
import Pool
import Rosters
import TestSupport

/// How well and how fast tags are found in texts of real data, read as rosters are.
struct RecognizeTags {
    /// A table made of real data.
    private struct Source {
        let name: String
        let kind: Kind
        let header: [String]
        let rows: [[String]]
    }

    /// A tag that was found, beside the text in which it was.
    private struct Found {
        let label: String
        let weight: String
        let text: String
    }

    private let tags: [TagVocabulary.Tag]
    private let vocabulary: TagVocabulary
    private let labels: [String: String]

    init() {
        var tags: [TagVocabulary.Tag] = []
        var labels: [String: String] = [:]
        for file in ImportKit.vocabulary {
            var reader = BatchReader(file: file.name, context: ReadingContext(regions: Regions()))
            func take(_ read: ReadRecord) {
                guard let record = read.record, record.kind == .skill else { return }
                let names = Skill.names.flatMap { record.values($0.index) }
                tags.append(TagVocabulary.Tag(record.key, names: names))
                labels[record.key.description] = record.title
            }
            reader.feed(file.bytes, take)
            reader.finish(take)
        }
        self.tags = tags
        self.labels = labels
        vocabulary = TagVocabulary(tags)
    }

    /// Prints the recall of the gold keywords and the time of 100,000 rows, and writes tags drawn at
    /// random, so many of each source, to be judged: source, weight, label and text.
    func run(sample file: String, of count: Int, seed: UInt64) throws {
        try measureRecall()
        try measureTime()
        var random = RandomSource(seed: seed)
        var lines = ""
        for source in try sources() {
            var found = try found(in: source).joined().filter { labels[$0.label] != nil }
            print("\(source.name): \(found.count) tags in \(source.rows.count) rows")
            for place in found.indices.prefix(count) {
                found.swapAt(place, Int.random(in: place..<found.count, using: &random))
            }
            for tag in found.prefix(count) {
                let text = tag.text.replacing("\n", with: " ").replacing("\t", with: " ")
                let label = labels[tag.label] ?? tag.label
                lines += "\(source.name)\t\(tag.weight)\t\(label)\t\(text)\n"
            }
        }
        try Data(lines.utf8).write(to: URL(filePath: file))
    }

    /// Of the gold keywords of papers that the vocabulary knows, how many are found in title and
    /// abstract.
    private func measureRecall() throws {
        let papers = try RealData.rows("keywords/papers.csv")
        let source = Source(
            name: "papers", kind: .need, header: ["需求名称", "主要问题"],
            rows: papers.map { [$0["title"] ?? "", $0["abstract"] ?? ""] })
        let found = try found(in: source)
        var (gold, standing, met) = (0, 0, 0)
        for (paper, tags) in zip(papers, found) {
            let text = "\(paper["title"] ?? "")\n\(paper["abstract"] ?? "")".nfkcFolded
            for keyword in (paper["keywords"] ?? "").split(separator: "_") {
                guard let key = vocabulary.tag(named: String(keyword))?.description else {
                    continue
                }
                gold += 1
                let names = self.tags.first { $0.key.description == key }?.names ?? []
                standing += names.contains { text.contains($0.nfkcFolded) } ? 1 : 0
                met += tags.contains { $0.label == key } ? 1 : 0
            }
        }
        print("gold keywords: \(gold), of them in the text \(standing), found \(met)")
    }

    private func measureTime() throws {
        let rows = try RealData.rows("academicians/academicians.csv").map {
            ["甲某", "燃料电池催化剂、\($0["division"] ?? "")", String(($0["bio"] ?? "").prefix(200))]
        }
        let source = Source(
            name: "100,000 rows", kind: .talent, header: ["姓名", "研究方向", "主要业绩"],
            rows: (0..<100_000).map { rows[$0 % rows.count] })
        for (name, vocabulary) in [("with", vocabulary), ("without", .empty)] {
            let start = ProcessUse.seconds
            let count = try read(source, vocabulary).reduce(0) { $0 + $1.count }
            let seconds = ((ProcessUse.seconds - start) * 100).rounded() / 100
            print("\(source.rows.count) rows \(name) recognition: \(seconds) s, \(count) tags")
        }
    }

    private func sources() throws -> [Source] {
        [
            Source(
                name: "academicians", kind: .talent, header: ["姓名", "主要业绩"],
                rows: try RealData.rows("academicians/academicians.csv").map {
                    [$0["name"] ?? "", $0["bio"] ?? ""]
                }),
            Source(
                name: "job-posts", kind: .need, header: ["需求名称", "关键词", "主要问题"],
                rows: try RealData.rows("rosters/job-posts.csv").map {
                    [$0["positionName"] ?? "", $0["skillLabels"] ?? "", $0["job_detail"] ?? ""]
                }),
            Source(
                name: "demands", kind: .need, header: ["需求名称", "主要问题"],
                rows: try RealData.rows("demands/demands.csv").map {
                    [$0["title"] ?? "", ($0["content"] ?? "").replacing("\\n", with: "\n")]
                }),
        ]
    }

    /// The tags found in each row.
    private func found(in source: Source) throws -> [[Found]] {
        try zip(source.rows, read(source, vocabulary)).map { row, tags in
            tags.map { tag in
                Found(
                    label: tag.head, weight: tag[Need.weight] ?? "",
                    text: row.dropFirst(source.kind == .talent ? 1 : 0).joined(separator: " ‖ "))
            }
        }
    }

    /// The recognised tags of each row, read as those of a table; every row has a number of its own.
    private func read(_ source: Source, _ vocabulary: TagVocabulary) throws -> [[Composite]] {
        let header = ["编号"] + source.header
        let rows = source.rows.enumerated().map { ["k\($0.offset)"] + $0.element }
        let text = ([header] + rows).map { row in
            row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
        }.joined(separator: "\n")
        let file = try SheetFile(name: "\(source.name).csv", bytes: Array(text.utf8))
        let maps = ImportKit.maps.compactMap {
            try? RosterMap(String(decoding: $0.bytes, as: UTF8.self), file: $0.name)
        }
        let roster = try Roster(file, of: source.kind, builtIn: maps)
        var reader = RosterReader(
            roster, RosterHead(source: "bench"), ReadingContext(regions: Regions()),
            vocabulary: vocabulary)
        var tags = [[Composite]](repeating: [], count: source.rows.count)
        let field = source.kind == .talent ? Talent.skill.index : Need.skill.index
        try reader.read { read in
            guard let record = read.record, let row = Int(record.key.local.dropFirst()) else {
                return
            }
            tags[row] = record.values(field).map { Composite($0) }
                .filter { $0.tagSource == .recognized }
        }
        return tags
    }
}
