extension Message {
    /// About the list of offices, in Chinese.
    var chineseOffices: ShownText? {
        switch self {
        case .officesLocked(let count):
            "名录已锁定：此后只收名录内 \(count) 家单位的文件   解锁：rencai source unlock"
        case .officesUnlocked: "名录已解锁：此后未登记的单位也可报送"
        case .officesAsBefore(let isLocked): isLocked ? "名录本来就已锁定" : "名录本来就没有锁定"
        case .officeLock(let isLocked, let name, let day):
            (isLocked ? "名录已锁定，未登记的单位不能报送" : "名录未锁定，未登记的单位也可报送")
                + "（\(name) \(day)）"
        case .officesUnlisted(let codes):
            "报送过、还没有登记的单位：\(codes.joined(separator: "、"))；登记：rencai source add"
        case .officeMaps(let code, let names):
            "记住的列对照：\(names.joined(separator: "、"))   查看：rencai source map \(code)"
        case .noMaps(let code): "没有为“\(code)”记住列对照"
        case .mapsDropped(let code, let count): "“\(code)”的列对照已删除 \(count) 份"
        case .onlyWith(let option, let other): "\(option) 只能与 \(other) 同用"
        case .askOffice(let name): "这份名册由“\(name)”报送吗？[y/N] "
        case .askOfficeName: "由哪家单位报送？写单位全称或代码："
        case .askDay: "数据截至哪一天？例如 2026-06-30："
        default: nil
        }
    }

    /// About the list of offices, in English.
    var englishOffices: ShownText? {
        switch self {
        case .officesLocked(let count):
            "the list is locked: from now on only its \(count) offices may report   to unlock it: rencai source unlock"
        case .officesUnlocked:
            "the list is unlocked: offices that are not registered may report too"
        case .officesAsBefore(let isLocked):
            isLocked ? "the list was locked already" : "the list was not locked"
        case .officeLock(let isLocked, let name, let day):
            (isLocked
                ? "the list is locked, offices that are not registered may not report"
                : "the list is not locked, offices that are not registered may report too")
                + " (\(name) \(day))"
        case .officesUnlisted(let codes):
            "offices that have reported and are not registered: \(codes.joined(separator: ", ")); to register one: rencai source add"
        case .officeMaps(let code, let names):
            "column maps that are remembered: \(names.joined(separator: ", "))   to see them: rencai source map \(code)"
        case .noMaps(let code): "no column map is remembered for “\(code)”"
        case .mapsDropped(let code, let count): "column maps of “\(code)” forgotten: \(count)"
        case .onlyWith(let option, let other): "\(option) goes with \(other) only"
        case .askOffice(let name): "was this roster handed in by “\(name)”? [y/N] "
        case .askOfficeName: "by which office? its full name or its code: "
        case .askDay: "as of which day, like 2026-06-30? "
        default: nil
        }
    }
}
