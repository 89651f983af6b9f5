import Pool

extension Kind {
    /// A condition as it is typed after `--where`, 状态=在职; `nil` where no field has a value that
    /// everybody knows.
    var exampleCondition: String? {
        let listed = declaration.listed.reversed().compactMap(field)
        return (listed + fields).lazy.compactMap(\.exampleCondition).first
    }
}

extension Field {
    fileprivate var exampleCondition: String? {
        guard !isPersonal else { return nil }
        return type.example.map { "\(words(label, name))=\($0)".asShellWord }
    }
}

extension FieldType {
    /// A value that a record may have.
    fileprivate var example: String? {
        switch self {
        case .code(let list): list.values.first
        case .flag: YesNo.yes.text
        case .region: "兰州市"
        case .date, .endDate: "2026-06"
        case .composite(let head, _): head.example
        default: nil
        }
    }
}
