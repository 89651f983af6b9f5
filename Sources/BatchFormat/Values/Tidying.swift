import Pool

/// What reading put in order about a value, without changing what it says.
enum Tidying: String, CaseIterable {
    case width, blanks, length
    case letterCase = "case"
    case form

    /// What was done to a text to make its canonical form of it.
    static func steps(from given: String, to canonical: String) -> [Tidying] {
        var steps: [Tidying] = []
        let narrow = given.halfWidth
        if !narrow.isIdentical(to: given) { steps.append(.width) }
        if narrow.trimmed.isIdentical(to: canonical) { return steps.isEmpty ? [.blanks] : steps }
        let (left, right) = (narrow.withoutBlanks, canonical.withoutBlanks)
        if narrow.utf8.count - left.utf8.count > canonical.utf8.count - right.utf8.count {
            steps.append(.blanks)
        }
        if left.isIdentical(to: right) { return steps }
        let heads = [Composite(left).head, Composite(right).head].map(\.utf8.count)
        let isSame = left.lowercased().isIdentical(to: right.lowercased())
        return steps + [heads == [15, 18] ? .length : isSame ? .letterCase : .form]
    }

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

extension ValueNote {
    /// The note with what was put in order, where it says that something was.
    func explained(by given: String, _ canonical: String) -> ValueNote {
        guard code == .halfwidth else { return self }
        var note = self
        let steps = Tidying.steps(from: given, to: canonical)
        note.parameters[.reason] = steps.map(\.rawValue).joined(separator: ",")
        return note
    }
}
