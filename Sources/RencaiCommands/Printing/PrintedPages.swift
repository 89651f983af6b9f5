import Pool

/// What a PDF file says of its own pages: on which of them each anchor stands.
///
/// Read by the file's table of objects (ISO 32000-1, 7.5.4, 7.7.3 and 12.3.2.3), as Skia, the library
/// behind Chromium, writes it; files of other makers may give no anchors.
struct PrintedPages {
    private let bytes: [UInt8]
    /// Where each object begins, by its number.
    private let offsets: [Int]

    init(_ pdf: [UInt8]) {
        bytes = pdf
        offsets = Self.offsets(in: pdf)
    }

    /// Whether a file begins and ends as PDF does.
    static func isWhole(_ pdf: [UInt8]) -> Bool {
        pdf.starts(with: "%PDF-".utf8) && pdf.suffix(64).text.contains("%%EOF")
    }

    /// The page of each anchor that a link leads to, counted from one.
    var anchors: [String: Int] {
        let places = Dictionary(
            pages.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        let names = (root.number(after: "/Dests ")).map(object) ?? ""
        return Dictionary(
            names.split(separator: "/").compactMap { entry -> (String, Int)? in
                // `need-1 [8 0 R `: the name, and the object of the page.
                let words = entry.split(separator: " ")
                guard words.count > 1, words[1].hasPrefix("["),
                    let page = Int(words[1].dropFirst()), let place = places[page]
                else { return nil }
                return (String(words[0]), place)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// How many pages there are.
    var count: Int { pages.count }

    /// The objects of the pages in their order.
    private var pages: [Int] {
        root.number(after: "/Pages ").map { pages(under: $0, depth: 0) } ?? []
    }

    private func pages(under number: Int, depth: Int) -> [Int] {
        // A tree of pages that holds itself has no end.
        guard depth < 32 else { return [] }
        let object = object(number)
        guard let start = object.firstRange(of: "/Kids [") else { return [number] }
        let kids = object[start.upperBound...].prefix { $0 != "]" }.split(separator: " ")
        // Each is three words: the number, a generation, and R.
        return stride(from: 0, to: kids.count, by: 3).flatMap { place in
            Int(kids[place]).map { pages(under: $0, depth: depth + 1) } ?? []
        }
    }

    /// The dictionary from which all others are reached; the trailer at the end of the file names it.
    private var root: String {
        bytes.suffix(Self.trailerSize).text.number(after: "/Root ").map(object) ?? ""
    }

    /// The text of an object up to its end.
    private func object(_ number: Int) -> String {
        guard offsets.indices.contains(number), bytes.indices.contains(offsets[number]) else {
            return ""
        }
        let start = offsets[number]
        let next = offsets.filter { $0 > start }.min() ?? bytes.count
        return bytes[start..<min(next, bytes.count)].text
    }

    private static let trailerSize = 1024
    /// So long is each line of the table of objects.
    private static let entrySize = 20

    private static func offsets(in pdf: [UInt8]) -> [Int] {
        guard let start = pdf.suffix(trailerSize).text.number(after: "startxref\n"),
            pdf.indices.contains(start)
        else { return [] }
        // `xref`, then the first number and how many follow, each on a line.
        let head = pdf[start...].prefix(64).text.split(separator: "\n", maxSplits: 2)
        guard head.count > 2, let count = head[1].split(separator: " ").last.flatMap({ Int($0) })
        else { return [] }
        let first = start + head[0].utf8.count + head[1].utf8.count + 2
        return (0..<max(0, count)).map { place in
            let entry = first + place * entrySize
            return entry + 10 <= pdf.count ? Int(pdf[entry..<entry + 10].text) ?? 0 : 0
        }
    }
}

extension Collection<UInt8> {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}

extension String {
    /// The whole number that stands behind some words.
    fileprivate func number(after words: String) -> Int? {
        firstRange(of: words).flatMap { Int(self[$0.upperBound...].prefix(while: \.isWholeNumber)) }
    }
}
