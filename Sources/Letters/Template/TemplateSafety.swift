/// What a template must not bring along, since it acts on whoever opens the letter.
enum TemplateSafety {
    /// Refuses parts that hold programs.
    static func demandPassive(_ part: String) throws(TemplateFault) {
        let name = part.lowercased()
        guard !name.contains("vbaproject"), !name.contains("vbadata"), !name.contains("/activex")
        else { throw .active(part: part) }
    }

    /// Refuses relations of a part that load something from outside; a link to be clicked is none.
    static func demandClosed(_ relations: MarkupElement) throws(TemplateFault) {
        try relations.forEachElement { element throws(TemplateFault) in
            guard element["TargetMode"]?.lowercased() == "external",
                let target = element["Target"]
            else { return }
            let schemes = ["http://", "https://", "mailto:"]
            let isPlain =
                element["Type"]?.split(separator: "/").last == "hyperlink"
                && schemes.contains(where: target.lowercased().hasPrefix)
            guard isPlain else { throw .linked(target: target) }
        }
    }

    /// The fields that load something from outside, by their names (ECMA-376, part 1, 17.16.5).
    private static let loading: Set<Substring> = [
        "DATABASE", "DDE", "DDEAUTO", "IMPORT", "INCLUDE", "INCLUDEPICTURE", "INCLUDETEXT", "LINK",
        "RD",
    ]

    /// Refuses fields of a part that load something from outside.
    static func demandClosedFields(_ root: MarkupElement) throws(TemplateFault) {
        var instructions = ""
        root.forEachElement { element in
            switch element.name {
            case "w:instrText": instructions += element.text
            case "w:fldSimple": instructions += " \(element["w:instr"] ?? "") "
            case "w:fldChar", "w:p": instructions += " "
            default: break
            }
        }
        let words = instructions.uppercased().split { " \t\n\u{3000}\"".contains($0) }
        if let word = words.first(where: loading.contains) { throw .linked(target: String(word)) }
    }
}
