import BatchFormat

extension Tidying {
    /// The steps, as the parameter of a finding names them, in words.
    static func words(_ names: String, in language: Language) -> String {
        names.split(separator: ",").compactMap { Tidying(rawValue: String($0)) }
            .map { language == .chinese ? $0.words.chinese : $0.words.english }
            .joined(separator: language == .chinese ? "、" : ", ")
    }

    private var words: (chinese: String, english: String) {
        switch self {
        case .width: ("全角改半角", "full-width characters made ordinary")
        case .blanks: ("去掉空格", "blanks removed")
        case .length: ("15 位换成 18 位", "15 digits made 18")
        case .letterCase: ("统一大小写", "upper and lower case made uniform")
        case .form: ("统一写法", "written in the usual form")
        }
    }
}
