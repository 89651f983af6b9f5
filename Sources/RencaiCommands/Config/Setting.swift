/// What the configuration can say; the raw value is the field's name in the file.
enum Setting: String, CaseIterable, Sendable {
    case db = "Db"
    case lang = "Lang"
    case color = "Color"
    case `operator` = "Operator"
    case source = "Source"

    /// The setting of this name, or of this Chinese one.
    init?(named text: String) {
        guard let setting = Self.allCases.first(where: { [$0.rawValue, $0.label].contains(text) })
        else { return nil }
        self = setting
    }

    /// The Chinese name.
    var label: String {
        switch self {
        case .db: "人才库"
        case .lang: "语言"
        case .color: "颜色"
        case .operator: "经办人"
        case .source: "报送单位"
        }
    }

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
