package import Pool

/// Somebody of the registry, as far as two records of one person are known by it.
///
/// Numbers that identify or reach a person come as keyed hashes and are only compared.
package struct Person: Sendable {
    package let record: Int
    package let key: Key
    /// All names, former and foreign ones among them.
    package var names: [String]
    package var birth: PartialDate?
    package var employer: String?
    package var gender: String?
    package var identity: [UInt8]?
    package var phones: [[UInt8]] = []
    package var emails: [[UInt8]] = []

    package init(record: Int, key: Key, names: [String]) {
        self.record = record
        self.key = key
        self.names = names
    }
}
