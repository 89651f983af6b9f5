import Pool
import Words

@testable import RencaiCommands

/// The code lists and the fields that use them.
func codeListTable() -> String {
    MarkdownTable(
        header: ["Used by", "", "When absent", "Values"],
        rows: codeLists().map { list, users in
            [
                users.joined(separator: ", "), list.isOpen ? "open" : "closed",
                list.fallback ?? "",
                list.entries.map { $0.value + inBrackets($0.synonyms) }.joined(separator: ", "),
            ]
        }
    ).text
}

/// Each list once, in the order of its first use.
private func codeLists() -> [(list: CodeList, users: [String])] {
    var lists = [
        (list: Pool.Operation.list, users: ["`Op`"]), (list: YesNo.list, users: ["every flag"]),
    ]
    for (list, user) in Kind.allCases.flatMap(codeLists) {
        if let index = lists.firstIndex(where: { $0.list == list }) {
            lists[index].users.append(user)
        } else {
            lists.append((list, [user]))
        }
    }
    return lists
}

private func codeLists(of kind: Kind) -> [(CodeList, String)] {
    kind.fields.flatMap { field -> [(CodeList, String)] in
        let name = "\(kind.rawValue).\(field.name)"
        let own = field.type.codeList.map { [($0, "`\(name)`")] } ?? []
        return own
            + field.type.parameters.compactMap { parameter in
                parameter.type.codeList.map { ($0, "`\(name) ; \(parameter.name)`") }
            }
    }
}

/// The diagnostics with what is said of them in both languages.
func diagnosticTable() -> String {
    MarkdownTable(
        header: ["Code", "Name", "Effect", "中文", "English", "How to mend it"],
        rows: DiagnosticCode.allCases.map { code in
            let english = wording(of: code, in: .english)
            return [
                code.rawValue, code.slug, code.effect,
                wording(of: code, in: .chinese).message.typed(.chinese),
                english.message.typed(.english),
                english.remedy?.typed(.english) ?? "",
            ]
        }
    ).text
}

extension DiagnosticCode {
    fileprivate var effect: String {
        switch severity {
        case .error: stopsFile ? "file" : "record"
        case .warning: "warning"
        case .note: "note"
        }
    }
}

/// The codes that nothing raises.
func silentCodes() throws -> String {
    let raised = Set(try Raiser.all().map(\.code))
    return DiagnosticCode.allCases.filter { !raised.contains($0) }
        .map { "\($0.rawValue) \($0.slug)" }.joined(separator: " · ")
}

extension Template {
    /// The phrase with its actions as they are typed.
    func typed(_ language: Language) -> String {
        text(spelled: { $0.command(in: language) })
    }
}
