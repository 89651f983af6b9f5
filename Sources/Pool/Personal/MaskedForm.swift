/// How much of a value that identifies or reaches a person is shown where it may not be read.
///
/// It is enough to tell two apart, and no more. All masking is decided here.
package enum MaskedForm: Hashable, Sendable {
    /// `***17`, and nothing of a short one.
    case value
    /// `***17`, of a number that stands somewhere in a text.
    case number
    /// `尾号17`.
    case document
    /// `138****1234`; of other numbers only the area and the last two digits.
    case phone(Phone.Form)
    /// `u***@example.com`.
    case email
    /// 张*, 欧阳**: so many characters are the surname.
    case name(surname: Int)
    /// `L***`, of names of other scripts.
    case foreignName
}

/// A value as it is shown where it may not be read.
package func masked(_ text: String, as form: MaskedForm = .value) -> String {
    switch form {
    case .value: text.count > 6 ? masked(text, as: .number) : "***"
    case .number: "***" + text.suffix(2)
    case .document: "尾号" + text.suffix(2)
    case .phone(.mobile): text.prefix(3) + "****" + text.suffix(4)
    case .phone(.landline): text.prefix { $0 != "-" } + "-****" + text.suffix(2)
    case .phone(.international): text.prefix(3) + "****" + text.suffix(2)
    case .phone(.tollFree), .phone(.local): "****" + text.suffix(2)
    case .email: text.prefix(1) + "***" + text.drop { $0 != "@" }
    case .name(let surname):
        text.prefix(surname) + String(repeating: "*", count: text.count - surname)
    case .foreignName: text.prefix(1) + "***"
    }
}
