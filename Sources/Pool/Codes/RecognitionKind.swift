/// How a class was come by.
package enum RecognitionKind: String, Code {
    case recognised = "认定"
    case mutual = "互认"

    /// That of a record that says nothing.
    package static let standard = RecognitionKind.recognised
    package static let list = CodeList(Self.self, default: standard)
}
