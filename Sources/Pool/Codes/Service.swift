/// A service that a class of talent is entitled to.
package enum Service: String, OpenCode {
    case incomeTax = "个税"
    case housing = "住房"
    case spouseEmployment = "配偶就业"
    case schooling = "子女入学"
    case medical = "就医"
    case residence = "落户"
    case miscellaneous = "其他"

    package static let list = CodeList(
        Self.self,
        english: [
            .incomeTax: "income tax",
            .housing: "housing",
            .spouseEmployment: "job for the spouse",
            .schooling: "schooling",
            .medical: "medical care",
            .residence: "residence",
            .miscellaneous: "other",
        ])
}
