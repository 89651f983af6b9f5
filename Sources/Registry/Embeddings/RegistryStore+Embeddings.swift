import GRDB
package import Ledger
package import Matching
import Pool

/// What there is of vectors beside a registry.
package struct KeptEmbeddings: Sendable {
    package let path: String
    /// `nil` where there is no file; a file that cannot be used has a fault.
    package let content: Result<Embeddings?, Embeddings.Fault>
}

extension RegistryStore {
    /// The vectors that a program made of the texts, as they lie beside the registry.
    package func embeddings() throws(RegistryError) -> KeptEmbeddings {
        let file = try embeddingFile()
        return KeptEmbeddings(
            path: file.path,
            content: Result { () throws(Embeddings.Fault) in try file.embeddings() })
    }

    /// Looks which texts of the pool a program has to embed; vectors of another program, and those
    /// that cannot be used, count for nothing.
    package func embeddingPlan(for embedder: Embedder) throws(RegistryError) -> EmbeddingPlan {
        let old = try? embeddings().content.get()
        let (snapshot, names) = try read { database in
            (try Self.snapshot(database), try Self.namesOfTalents(database))
        }
        return EmbeddingPlan(snapshot, names: names, for: embedder, besides: old ?? nil)
    }

    /// Puts vectors in place of those that were there; where that cannot be, the old ones stay.
    package func keep(_ embeddings: Embeddings) throws(RegistryError) -> Renewal {
        try embeddingFile().renew(embeddings)
    }

    private func embeddingFile() throws(RegistryError) -> EmbeddingFile {
        EmbeddingFile(ofDatabase: path, registry: try state().id)
    }

    /// All names that each talent bears or bore.
    private static func namesOfTalents(_ database: Database) throws -> [Key: [String]] {
        let records = try KindLoader(database).records(.talent)
        return Dictionary(
            uniqueKeysWithValues: records.map { record in
                let fields = [Talent.name.index, Talent.nameAlt.index, Talent.nameLatin.index]
                return (record.key, fields.flatMap(record.texts))
            })
    }
}
