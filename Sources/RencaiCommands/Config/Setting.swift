/// What the configuration can say; the raw value is the field's name in the file.
enum Setting: String, CaseIterable, Sendable {
    case db = "Db"
    case lang = "Lang"
    case color = "Color"
    case `operator` = "Operator"
    case source = "Source"

    /// The environment variable that says the same.
    var variable: String { "RENCAI_\(rawValue.uppercased())" }

    /// The option that says the same; a source is named by single commands only.
    var option: String? { self == .source ? nil : "--\(rawValue.lowercased())" }

    /// The values that are allowed; none listed means any.
    var allowedValues: [String] {
        switch self {
        case .color: ColorChoice.allCases.map(\.rawValue)
        case .db, .lang, .operator, .source: []
        }
    }
}
