/// The program that made vectors; those of two programs say nothing of each other.
package struct Embedder: Hashable, Sendable {
    /// How it was called, without the folders that it and its arguments lie in.
    package let name: String
    /// What it says of its version, or a digest of what was run.
    package let version: String

    package init(name: String, version: String) {
        self.name = name
        self.version = version
    }
}
