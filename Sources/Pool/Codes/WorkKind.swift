/// What kind of work it is.
package enum WorkKind: String, Code {
    case paper = "论文"
    case patent = "专利"
    case project = "项目"
    case award = "奖励"
    case standard = "标准"
    case product = "产品"
    case miscellaneous = "其他"

    package static let list = CodeList(Self.self)
}
