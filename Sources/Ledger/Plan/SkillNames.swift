import Pool

/// The tags of the vocabulary by their names, in the form in which names are compared.
struct SkillNames {
    private var keys: [String: [Key]] = [:]
    /// The same names, made ready when a name is met that is not among them.
    private var near: NearNames?

    /// The names of the registry, and those of the batch.
    init(_ baseline: any Baseline, _ manifest: Manifest) throws {
        for name in try baseline.tagNames() {
            let operation = manifest.keys[name.key]?.operation
            if operation == .delete || operation == .replace { continue }
            // A tag that the batch gives another label is no longer known by the old one.
            if manifest.labelled.contains(name.key), name.name == name.label?.nfkcFolded {
                continue
            }
            add(name.name, name.key)
        }
        for (name, keys) in manifest.skillNames {
            for key in keys { add(name, key) }
        }
    }

    mutating func add(_ name: String, _ key: Key) {
        if keys[name] == nil { near?.add(name) }
        if !keys[name, default: []].contains(key) { keys[name, default: []].append(key) }
    }

    func keys(named name: String) -> [Key] { (keys[name] ?? []).sorted() }

    /// A name that resembles one that nobody knows.
    mutating func nearest(to name: String) -> String? {
        let names = near ?? keys.keys.reduce(into: NearNames()) { $0.add($1) }
        near = names
        return names.nearest(to: name)
    }
}
