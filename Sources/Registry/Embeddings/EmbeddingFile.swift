import Glibc
import Matching

/// The file of the vectors beside a registry.
struct EmbeddingFile {
    private static let ending = ".vectors"
    /// What it adds to the name of the registry, when it is whole and while it is written.
    static let endings = SideFile.endings(ending)

    private let file: SideFile
    /// The registry that it must be of.
    private let registry: String

    init(ofDatabase database: String, registry: String) {
        file = SideFile(ofDatabase: database, ending: Self.ending)
        self.registry = registry
    }

    var path: String { file.path }

    /// The vectors; `nil` where there is no file.
    func embeddings() throws(Embeddings.Fault) -> Embeddings? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 || errno != ENOENT else { return nil }
        guard let open = OpenFile(path), let bytes = open.bytes(0..<open.size) else {
            throw .damaged
        }
        return try Embeddings(bytes, registry: registry)
    }

    func renew(_ embeddings: Embeddings) -> Renewal {
        file.renew { emit in
            try emit(Embeddings.bytes(of: embeddings, registry: registry)[...])
            return true
        }
    }
}
