/// The parts of an image, in the order in which they are written.
///
/// A change of what one of them means is a new `ImageFooter.version`.
enum ImageSection: UInt64 {
    /// How many talents, teams and workstations there are.
    case counts = 1

    /// By candidate, in the order of their keys: the number of the record.
    case candidateRecords
    /// By candidate: the kind, and whether it was ever introduced.
    case candidateTraits
    /// By candidate: the number of its outline, or -1.
    case candidateOutlines
    /// The different outlines of talents, end to end.
    case outlineStarts
    case outlineTexts

    /// The terms of the model, in order, and what each weighs; what others weigh, and from how many
    /// candidates it was learned.
    case terms
    case weights
    case modelFigures
    /// By term the items that have it.
    case postingStarts
    case postings
    /// By item: the length of its vector before it is brought to one.
    case lengths
    /// By item: the candidates that it speaks for.
    case ownerStarts
    case owners

    /// By skill, in the order of their keys: the number of the record.
    case skillRecords
    /// By skill: the one that it stands for, and how far that lies below the top.
    case preferred
    case depths
    /// By skill that others stand for: all of these, and those right above and below.
    case equalStarts
    case equals
    case parentStarts
    case parents
    case childStarts
    case children
    /// By skill: who holds it.
    case holderStarts
    case holders
    /// By skill: those that are held together with it.
    case companionStarts
    case companions

    /// Pairs of records of talents that may be one person.
    case twins
    /// Introductions that came to something: their records and those of their needs.
    case witnesses

    /// The words that the texts taught.
    case lexiconFigures
    case lexiconPairs
    case lexiconSlots
    case lexiconCosts
    /// What the vocabulary and keywords call things.
    case names
}
