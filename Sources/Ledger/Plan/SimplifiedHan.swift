import Foundation

extension String {
    /// The text with simplified characters for traditional ones, 劉寶華 as 刘宝华, by the rules of
    /// ICU ("Traditional-Simplified").
    var simplified: String {
        self.applyingTransform(StringTransform("Traditional-Simplified"), reverse: false) ?? self
    }
}
