/// The list of sheets in the main part of a workbook.
final class SheetList: XMLHandler {
    private(set) var sheets: [(name: String, isHidden: Bool, relation: String)] = []
    /// Whether days are counted from 1904, as workbooks of old Macintoshes do.
    private(set) var startsIn1904 = false
    /// Whether formulas wait for a program that computes them: libraries write 0 in their place.
    private(set) var isUncomputed = false

    func start(_ element: XMLText, _ attributes: XMLAttributes) {
        switch element {
        case "sheet":
            let state = attributes["state"]?.string ?? "visible"
            sheets.append(
                (
                    attributes["name"]?.string ?? "", state != "visible",
                    attributes["id"]?.string ?? ""
                ))
        case "workbookPr": startsIn1904 = attributes.isTrue("date1904")
        case "calcPr": isUncomputed = attributes.isTrue("fullCalcOnLoad")
        default: break
        }
    }

    func end(_ element: XMLText) {}
    func text(_ text: Span<UInt8>) {}
}

/// Which parts of the archive a part refers to.
final class Relations: XMLHandler {
    /// The folder of the part, with a slash at its end.
    private let folder: String
    private var targets: [String: String] = [:]
    private var types: [String: [String]] = [:]

    /// The relations of a part; those of the archive itself by no name.
    init(of part: String) {
        folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    }

    /// The part in which the relations of a part stand.
    static func part(of part: String) -> String {
        let start = part.lastIndex(of: "/").map(part.index(after:)) ?? part.startIndex
        return "\(part[..<start])_rels/\(part[start...]).rels"
    }

    func start(_ element: XMLText, _ attributes: XMLAttributes) {
        guard "Relationship" ~= element, let id = attributes["Id"]?.string,
            let target = attributes["Target"]?.string
        else { return }
        targets[id] = path(target)
        let type = (attributes["Type"]?.string ?? "").split(separator: "/").last
        if let type { types[String(type), default: []].append(path(target)) }
    }

    func end(_ element: XMLText) {}
    func text(_ text: Span<UInt8>) {}

    /// The part of a target, which is meant from the folder unless it begins with a slash.
    private func path(_ target: String) -> String {
        let target = target.replacing("\\", with: "/")
        var path: [Substring] = []
        for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
            switch step {
            case ".": break
            case "..": path = path.dropLast()
            default: path.append(step)
            }
        }
        return path.joined(separator: "/")
    }

    func part(_ id: String) -> String? { targets[id] }

    func part(ofType type: String) -> String? { types[type]?.last }

    func parts(ofType type: String) -> [String] { types[type] ?? [] }
}
