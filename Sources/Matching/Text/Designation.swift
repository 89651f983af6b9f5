import Pool

/// What a Chinese biography calls its person near its beginning: the noun that ends in 专家 or 学家.
///
/// It names the specialty in a few words, where most of a biography tells of schools, posts and
/// prizes.
struct Designation {
    /// So much of a biography is looked at, and so many characters of a noun kept.
    private static let reach = 120
    private static let length = 22
    private static let endings = [Array("专家".unicodeScalars), Array("学家".unicodeScalars)]

    /// The noun; empty where the biography has none.
    let text: String

    init(_ biography: String) {
        let scalars = biography.unicodeScalars.prefix(Self.reach).map(\.unified)
        let runs = scalars.split { !$0.isHan && $0 != "、" }
        let nouns = runs.lazy.compactMap { run -> ArraySlice<Unicode.Scalar>? in
            let end = run.indices.last { place in
                // An ending alone says nothing.
                place - run.startIndex > 2
                    && Self.endings.contains { run[...place].suffix(2).elementsEqual($0) }
            }
            return end.map { run[...$0].suffix(Self.length) }
        }
        text = String(String.UnicodeScalarView(nouns.first ?? []))
    }
}
