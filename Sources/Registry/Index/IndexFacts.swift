import GRDB
package import Ledger
import Matching

/// What the file of an index is to the registry beside it.
package struct IndexFacts: Sendable {
    package enum Standing: String, Sendable {
        case missing
        /// It is damaged, or of another version of the program.
        case unreadable
        /// It is another registry's, or of a past that this one does not have.
        case foreign
        /// So much was written since that the pool is loaded as a whole.
        case outgrown
        /// What was written since is looked at beside it.
        case behind
        case current
    }

    package let standing: Standing
    /// The size of the file in bytes.
    package let size: Int
    /// The model that it was made with, and of how many candidates it was learned.
    package let model: String?
    package let learnedFrom: Int?
    /// How many records were written since.
    package let pending: Int

    fileprivate init(_ standing: Standing, _ image: IndexImage? = nil, pending: Int = 0) {
        self.standing = standing
        size = image?.length ?? 0
        model = image?.modelID
        learnedFrom = image.flatMap { try? $0.learnedSize() }
        self.pending = pending
    }
}

extension RegistryStore {
    /// What the index beside the registry is.
    ///
    /// - Complexity: every byte of it is read.
    package func indexFacts() throws(RegistryError) -> IndexFacts {
        try read { database in
            guard indexFile.exists else { return IndexFacts(.missing) }
            guard let image = indexFile.image(), image.isWhole else {
                return IndexFacts(.unreadable)
            }
            guard try ImageOrigin(after: image.origin.batch, database) == image.origin else {
                return IndexFacts(.foreign)
            }
            guard let index = try? PoolIndex(image, database) else {
                return IndexFacts(.outgrown, image)
            }
            return IndexFacts(
                index.tail.isEmpty ? .current : .behind, image, pending: index.tail.count)
        }
    }
}
