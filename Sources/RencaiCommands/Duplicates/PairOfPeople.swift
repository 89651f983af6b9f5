import ArgumentParser
import Pool
import Registry

/// Two people who are named on the command line.
struct PairOfPeople: ParsableArguments {
    @Argument(help: .words("一条记录的编号或姓名", "the key or name of one record", value: ("编号", "key")))
    var first: String

    @Argument(help: .words("另一条的", "that of the other", value: ("编号", "key")))
    var second: String

    /// The records of both, which are two.
    func records(in store: RegistryStore) throws -> (RegistryRecord, RegistryRecord) {
        let one = try store.record(.talent, named: first)
        let other = try store.record(.talent, named: second)
        guard one.key != other.key else { throw Failure(.usage, .oneRecord(one.key.shown)) }
        return (one, other)
    }
}
