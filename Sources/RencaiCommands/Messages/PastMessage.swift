/// What is said where a registry cannot be told of as it stood earlier.
enum PastMessage: Hashable {
    /// A day that has not come.
    case ahead(String)
    /// The registry was empty then.
    case nothing(String)
    case noRevision(Int, now: Int)
    case seeBatches
    /// Only what is decided today is kept.
    case notKept
    /// Which state is told of.
    case shown(Int, now: Int)

    var chinese: ShownText {
        switch self {
        case .ahead(let day): "“\(day)”还没有到：--as-of 写过去的日期，或库版本，例如 r12"
        case .nothing(let state): "到“\(state)”为止，人才库里还没有内容"
        case .noRevision(let number, let now): "还没有库版本 r\(number)：现在是 r\(now)"
        case .seeBatches: "什么时候入库的：rencai batches"
        case .notKept: "--as-of 只供查看：不能和 --save 一起用"
        case .shown(let state, let now): "按库版本 r\(state) 的内容，现在是 r\(now)"
        }
    }

    var english: ShownText {
        switch self {
        case .ahead(let day):
            "'\(day)' has not come yet: --as-of takes a day of the past, or a revision such as r12"
        case .nothing(let state): "at '\(state)' the registry was still empty"
        case .noRevision(let number, let now):
            "there is no revision r\(number) yet: it is at r\(now)"
        case .seeBatches: "what was imported when: rencai batches"
        case .notKept: "--as-of looks back: it does not go with --save"
        case .shown(let state, let now): "as the registry stood at r\(state); it is at r\(now) now"
        }
    }
}

extension Message {
    /// What it says of an earlier state, where it does.
    var aboutPast: PastMessage? { if case .past(let message) = self { message } else { nil } }
}
