import ArgumentParser
import Pool
import Registry

extension Nouns.Source {
    static var verbs: [any ParsableCommand.Type] {
        [AddSource.self, ImportSources.self, LockSources.self, UnlockSources.self]
    }

    /// Whether the list is locked, once somebody has locked it.
    static func remark(on store: RegistryStore) throws -> String? {
        try store.sourceLock().map { lock in
            Message.officeLock(
                isLocked: lock.isLocked, by: lock.operatorName,
                on: LocalTime.day(of: lock.setAt)?.text ?? lock.setAt
            ).text
        }
    }
}
