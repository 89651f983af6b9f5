import Pool
import Words

extension Display {
    /// A display that knows the fields' names as the tables give them.
    static func sample(_ language: Language) -> Display {
        Display(language: language) { kind, field, language in
            guard language == .chinese else { return field }
            return ["Birth": "出生年月", "Gender": "性别", "Id": "证件号码"][field] ?? field
        }
    }
}

extension RecordName {
    static let person = RecordName(kind: "Talent", key: "lzgx:0001")
}
