import Ledger
package import Pool

/// A condition on records: that one of the values of a field is what is asked for, or passes a test.
///
/// Parameters do not count, nor do case and width.
package struct FieldCondition: Sendable {
    let field: FieldIndex
    /// The value of records that name none.
    private let fallback: String?
    /// The folded texts that count as the value.
    private let texts: Set<String>
    /// How canonical texts begin that count too: the codes of a region and of all that lies in it.
    private let beginnings: [String]
    /// What the value without its parameters passes; `nil` where the texts decide.
    private let test: (@Sendable (String) -> Bool)?

    /// - Parameters:
    ///   - field: where the value is looked for; no personal field.
    ///   - fallback: the value of records that name none; one of the texts where those that say
    ///     nothing are asked for.
    ///   - texts: the ways to write the value.
    ///   - beginnings: how other canonical texts begin that count as the value.
    package init(
        _ field: FieldIndex, fallback: String?, texts: [String], beginnings: [String] = []
    ) {
        self.field = field
        self.fallback = fallback
        self.texts = Set(texts.map(\.nfkcFolded))
        self.beginnings = beginnings
        test = nil
    }

    /// - Parameters:
    ///   - field: where the value is looked for; no personal field and no reference.
    ///   - fallback: the value of records that name none.
    ///   - test: what a canonical value without its parameters passes.
    package init(
        _ field: FieldIndex, fallback: String?, test: @escaping @Sendable (String) -> Bool
    ) {
        self.field = field
        self.fallback = fallback
        self.test = test
        texts = []
        beginnings = []
    }

    /// Whether it asks for a value as it is, and not for a part of it or for a range.
    package var isExact: Bool { test == nil }

    /// Whether a record counts that says nothing.
    var admitsNothing: Bool { fallback.map(admits) ?? false }

    /// The folded heads of the texts.
    var heads: Set<String> { Set(texts.map { Composite($0).head }) }

    func admits(_ text: String) -> Bool {
        if let test { return test(Composite(text).head) }
        return texts.contains(text.nfkcFolded) || texts.contains(Composite(text).head.nfkcFolded)
            || beginnings.contains { text.hasPrefix($0) }
    }
}
