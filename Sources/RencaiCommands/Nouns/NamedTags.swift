import Pool
import Registry

/// Tags of a record with the skills that they name, to be found as people call them.
struct NamedTags {
    private let all: [(tag: Composite, record: RegistryRecord?)]

    init(_ tags: [Composite], in store: RegistryStore) throws {
        all = try tags.map { tag in
            (tag, try store.records(named: tag.head).first { $0.kind == .skill })
        }
    }

    /// What the skills are called.
    var titles: [String] { all.map { $0.record?.title ?? $0.tag.head } }

    /// The first tag of this key, label or synonym.
    func first(named name: String) -> (tag: Composite, record: RegistryRecord?)? {
        all.first { tag, record in
            let names = Skill.names.flatMap { record?.all($0) ?? [] }
            return [tag.head, record?.key.description, record?.key.local].contains(name)
                || names.contains { $0.nfkcFolded == name.nfkcFolded }
        }
    }
}
