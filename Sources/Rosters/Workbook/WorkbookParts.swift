/// The list of sheets in `workbook.xml`.
final class SheetList: XMLHandler {
    private(set) var sheets: [(name: String, isHidden: Bool, relation: String)] = []
    /// Whether days are counted from 1904, as workbooks of old Macintoshes do.
    private(set) var startsIn1904 = false
    /// Whether formulas wait for a program that computes them: libraries write 0 in their place.
    private(set) var isUncomputed = false

    func start(_ element: String, _ attributes: XMLAttributes) {
        switch element {
        case "sheet":
            let state = attributes["state"] ?? "visible"
            sheets.append((attributes["name"] ?? "", state != "visible", attributes["id"] ?? ""))
        case "workbookPr":
            startsIn1904 = ["1", "true"].contains(attributes["date1904"])
        case "calcPr": isUncomputed = ["1", "true"].contains(attributes["fullCalcOnLoad"])
        default: break
        }
    }

    func end(_ element: String) {}
    func text(_ text: String) {}
}

/// Which part of the archive is meant by an id of `workbook.xml`.
final class Relations: XMLHandler {
    private var targets: [String: String] = [:]
    private var types: [String: String] = [:]

    func start(_ element: String, _ attributes: XMLAttributes) {
        guard element == "Relationship", let id = attributes["Id"],
            let target = attributes["Target"]
        else { return }
        // A target is meant from the folder of the workbook unless it begins with a slash.
        targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        let type = (attributes["Type"] ?? "").split(separator: "/").last
        if let type { types[String(type)] = targets[id] }
    }

    func end(_ element: String) {}
    func text(_ text: String) {}

    func part(_ id: String) -> String? { targets[id] }

    func part(ofType type: String) -> String? { types[type] }
}
