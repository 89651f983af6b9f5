import BatchFormat
import Pool
import Reports

/// What a roster did not say in so many words, and from what it was settled.
enum RosterBasis: Hashable, Sendable {
    case office(String, name: String?, Origin)
    case day(PartialDate, Origin)

    enum Origin: Hashable, Sendable {
        /// An option of the command.
        case option
        /// The office's own column map.
        case map
        /// These words of the file.
        case file(String)
        /// Whoever sat at the terminal.
        case answer
        /// That it is a form which a firm hands in, taken in by this registry's office today.
        case receipt

        var text: String {
            switch self {
            case .option: words("命令中指明", "as the command says")
            case .map: words("列对照中写明", "as the column map says")
            case .file(let text): words("据“\(text.escaped)”", "from “\(text.escaped)”")
            case .answer: words("经办人确认", "as the operator confirmed")
            case .receipt: words("受理时记", "as it was received")
            }
        }
    }

    /// The line that says it: `报送单位 兰州理工大学（lzlgdx）：据“填报单位：兰州理工大学”`.
    var text: String {
        switch self {
        case .office(let code, let name, let origin):
            let shown = name.map { words("\($0)（\(code)）", "\($0) (\(code))") } ?? code
            return words("报送单位 \(shown)：\(origin.text)", "office \(shown): \(origin.text)")
        case .day(let date, let origin):
            return words(
                "数据截至 \(date.text)：\(origin.text)", "as of \(date.text): \(origin.text)")
        }
    }

    /// Says it in a receipt, which holds no personal value.
    func complete(_ receipt: inout Receipt) {
        switch self {
        case .office(_, _, let origin): receipt.sourceFrom = origin.text.maskingPersonalNumbers
        case .day(_, let origin): receipt.asOfFrom = origin.text.maskingPersonalNumbers
        }
    }

    /// The same for other programs.
    var json: JSONValue {
        switch self {
        case .office(let code, let name, let origin):
            [
                "what": .string("source"), "value": .string(code), "name": JSONValue(name),
                "from": .string(origin.text.maskingPersonalNumbers),
            ]
        case .day(let date, let origin):
            [
                "what": .string("as_of"), "value": .string(date.text),
                "from": .string(origin.text.maskingPersonalNumbers),
            ]
        }
    }
}
