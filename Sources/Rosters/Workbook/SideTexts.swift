import BatchFormat

/// The comments on the cells of a sheet (ECMA-376, 18.7) and its text boxes (20.5), which are looked
/// through for marks of secrecy alone.
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
        case "comment", "threadedComment", "txBody":
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

extension Archive {
    /// Whether a mark of secrecy stands in the comments on a sheet or in its text boxes.
    func bearsSecrecyMark(besides sheet: String) throws -> Bool {
        let part = Relations.part(of: sheet)
        guard contains(part) else { return false }
        let relations = Relations(of: sheet)
        try read(part, relations)
        let texts = SideTexts()
        for type in ["comments", "threadedComment", "drawing"] {
            guard let part = relations.part(ofType: type), contains(part) else { continue }
            try read(part, texts, names: .all)
        }
        return texts.bearsSecrecyMark
    }
}
