/// The state of a registry that an image is of.
package struct ImageOrigin: Hashable, Sendable {
    /// The number of the last batch; nought before the first.
    package let batch: Int
    /// What tells this registry and this batch from all others.
    let stamp: UInt64

    /// The state after a batch, with a text that says all that is known of the registry and the batch.
    package init(batch: Int, text: String) {
        self.init(batch: batch, stamp: StableHash(of: text).value)
    }

    init(batch: Int, stamp: UInt64) {
        self.batch = batch
        self.stamp = stamp
    }
}
