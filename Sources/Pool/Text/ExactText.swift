/// A text that is the same only to the same bytes: found in a table in half the time of a `String`,
/// which compares Han characters by their normal form.
package struct ExactText: Hashable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: Self, right: Self) -> Bool {
        left.text.isIdentical(to: right.text)
    }

    package func hash(into hasher: inout Hasher) {
        unsafe text.utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
}
