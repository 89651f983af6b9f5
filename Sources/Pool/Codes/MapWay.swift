/// In which direction an agreement recognises a class.
package enum MapWay: String, Code {
    case oneWay = "one"
    case twoWay = "two"

    package static let list = CodeList(Self.self, also: [.oneWay: ["单向"], .twoWay: ["双向", "互认"]])
}
