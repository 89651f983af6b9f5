/// The gender of a person, by GB/T 2261.1.
package enum Gender: String, CaseIterable, CanonicalValue {
    case male = "男"
    case female = "女"
    case undisclosed = "未说明"

    package var text: String { rawValue }
}
