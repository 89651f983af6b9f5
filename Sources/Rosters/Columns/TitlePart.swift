import Pool

/// Which part of the title above it a title of a lower level stands for.
enum TitlePart: Hashable {
    /// The thing itself: 名称.
    case name
    /// When it was given: 取得时间.
    case time
    /// How high it is: 级别.
    case level

    /// Returns `nil` for a title that says by itself what it gives.
    init?(_ title: String) {
        guard let part = Self.parts[title.partedAtBracket.plain.asTitle] else { return nil }
        self = part
    }

    private static let parts: [String: TitlePart] = {
        var parts: [String: TitlePart] = [:]
        for word in ["名称", "具体名称", "全称", "内容"] { parts[word] = .name }
        for word in [
            "时间", "日期", "年月", "年份", "年度", "取得时间", "取得日期", "获得时间", "获得年份", "聘任时间", "受聘时间", "评定时间",
            "评审时间", "授予时间", "任职时间", "批准时间",
        ] {
            parts[word] = .time
        }
        for word in ["级别", "等级"] { parts[word] = .level }
        return parts
    }()

    /// The parameter of the values of a field that it names; `nil` where they have none.
    func parameter(of field: Field) -> String? {
        let names = field.type.parameters.map(\.name)
        return switch self {
        case .name: nil
        case .time: ["date", "year", "end"].first(where: names.contains)
        case .level: names.first { $0 == "level" }
        }
    }
}
