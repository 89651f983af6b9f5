import BatchFormat

/// The comments on the cells of a sheet (ECMA-376, 18.7), its text boxes (20.5), the titles of its
/// charts and the words of its diagrams (21.2, 21.4), which are looked through for marks of secrecy
/// alone.
private final class SideTexts: XMLHandler {
    private var bytes: [UInt8] = []
    private var isText = false
    private(set) var bearsSecrecyMark = false

    func start(_ element: XMLText, _ attributes: XMLAttributes) {
        switch element {
        case "t", "text": isText = true
        default: break
        }
    }

    func end(_ element: XMLText) {
        switch element {
        case "t": isText = false
        // The lines of a text box are one text.
        case "comment", "threadedComment", "txBody", "rich", "pt":
            isText = false
            bearsSecrecyMark =
                bearsSecrecyMark || String(decoding: bytes, as: UTF8.self).bearsSecrecyMark
            bytes = []
        default: break
        }
    }

    func text(_ text: Span<UInt8>) {
        guard isText else { return }
        for index in text.indices { bytes.append(text[index]) }
    }
}

extension WorkbookArchive {
    /// Whether a mark of secrecy stands in the comments on a sheet, in its text boxes, or in what they
    /// lie among.
    func bearsSecrecyMark(besides sheet: String) throws -> Bool {
        let texts = SideTexts()
        var shapes = ShapeTexts()
        for (type, part) in try sideParts(of: sheet) {
            if type == ShapeTexts.partType {
                try forEachChunk(of: part) { shapes.take($0) }
            } else {
                try read(part, texts, names: .all)
            }
        }
        return texts.bearsSecrecyMark || shapes.bearsSecrecyMark
    }

    private static let sideTypes = [
        "comments", "threadedComment", "drawing", "chart", "chartUserShapes", "diagramData",
        ShapeTexts.partType,
    ]

    /// The parts to which a sheet leads that hold texts beside its cells, with their types.
    private func sideParts(of sheet: String) throws -> [(type: String, part: String)] {
        var found: [(type: String, part: String)] = []
        var (seen, waiting) = (Set([sheet]), [sheet])
        while let part = waiting.popLast() {
            guard contains(Relations.part(of: part)) else { continue }
            let relations = Relations(of: part)
            try read(Relations.part(of: part), relations)
            for type in Self.sideTypes {
                for part in relations.parts(ofType: type)
                where contains(part) && seen.insert(part).inserted {
                    found.append((type, part))
                    waiting.append(part)
                }
            }
        }
        return found
    }
}
