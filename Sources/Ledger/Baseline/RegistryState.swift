/// Which registry this is, and how many batches it has taken.
package struct RegistryState: Hashable, Sendable {
    package var id: String
    package var source: String
    package var revision: Int

    package init(id: String, source: String, revision: Int) {
        self.id = id
        self.source = source
        self.revision = revision
    }
}
