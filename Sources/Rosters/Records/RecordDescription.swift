import Pool

/// By what a record is known that has no number of its own: a person by the identity number, else by
/// name, birth and employer.
struct RecordDescription {
    /// The identity number, or the credit code of a firm.
    private let number: String?
    private let words: String

    /// Returns `nil` where the record has no name.
    init?(_ entries: [Entry], _ kind: Kind, in space: String) {
        func text(_ index: FieldIndex) -> String? { entries.first { $0.field == index }?.text }
        guard let title = kind.declaration.title.flatMap(text) else { return nil }
        switch kind {
        case .talent:
            number = text(Talent.id.index).flatMap { Composite($0).head.asIdentityNumber }
            let rest = [text(Talent.birth.index), text(Talent.employer.index) ?? space]
            words = ([title] + rest.map { $0 ?? "" }).map(\.nfkcFolded).joined(separator: "\n")
        case .org:
            number = text(Org.uscc.index)
            words = title.nfkcFolded
        case .need:
            number = nil
            words = [title, text(Need.org.index) ?? ""].map(\.nfkcFolded).joined(separator: "\n")
        default:
            number = nil
            words = title.nfkcFolded
        }
    }

    var hasNumber: Bool { number != nil }

    /// The key that stands for it; `nil` without a registry, whose key it is made with.
    func key(_ context: borrowing ReadingContext) -> String? {
        context.pseudonym.map { pseudonym in
            number.map(pseudonym) ?? "nm-" + pseudonym(words).dropFirst(3)
        }
    }
}
