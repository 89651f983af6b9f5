/// What the configuration can say; the raw value is the field's name in the file.
enum Setting: String, CaseIterable, Sendable {
    case db = "Db"
    case lang = "Lang"
    case color = "Color"
    case `operator` = "Operator"
    case source = "Source"
    case vectors = "Vectors"
    case backups = "Backups"
    case retention = "Retention"

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
        case .vectors: "向量程序"
        case .backups: "备份份数"
        case .retention: "保存期限"
        }
    }

    /// The environment variable that says the same; a program to be run is named by the user alone.
    var variable: String? { self == .vectors ? nil : "RENCAI_\(rawValue.uppercased())" }

    /// The option that says the same; what single commands alone name has none.
    var option: String? {
        switch self {
        case .source, .vectors, .backups, .retention: nil
        default: "--\(rawValue.lowercased())"
        }
    }

    /// More automatic backups than these fill a disk.
    private static let mostBackups = 30

    /// The values that are allowed; none listed means any.
    var allowedValues: [String] {
        switch self {
        case .color: ColorChoice.allCases.map(\.rawValue)
        case .backups: (0...Self.mostBackups).map(String.init)
        case .db, .lang, .operator, .source, .vectors, .retention: []
        }
    }
}
