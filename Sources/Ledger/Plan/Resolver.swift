import Pool

/// Where keys and names of tags lead: to records of the registry or of the batch itself.
struct Resolver {
    /// Why a reference leads nowhere.
    enum Failure: Error {
        case notFound
        case ambiguous([Key])
        case wrongKind(Found)
        /// A tag that nobody knows yet.
        case newTag(String)
        /// A record that the batch brings and that was rejected.
        case rejected(line: Int)
    }

    /// The people of the batch whom other offices report, or other keys of it name.
    private(set) var joins: Joins
    private let manifest: Manifest
    private let merges: [Key: Key]
    /// The records of the batch that are not planned, and the lines of those that nobody finds.
    private let rejects: Rejects
    private let missing: Set<Int>
    private let baseline: any Baseline
    /// The records that the batch names by another key than their own.
    let named: Set<Int>
    /// The records to which other keys than their own lead.
    let redirected: Set<Int>
    /// New records are numbered from here on, those of the batch in the order of the file.
    private let firstID: Int
    private var nextID: Int
    /// The tags that the batch uses and nobody has.
    private var newTags: [Key: Found] = [:]
    private var cache: [Key: Found] = [:]
    /// References of one space by their heads: the same tags come again and again.
    private var heads: [ExactText: Found] = [:]
    private var headsSpace = ""
    /// The tags by their names, once one is sought: most batches of a few records name none.
    private var skills: SkillNames?
    /// For each retired tag the one that is used instead, once a tag is given by its key.
    private var successors: [Int: Key]?
    /// The organizations of the registry by their names, once one is sought.
    private var organizations: [String: [Key]]?

    init(
        _ baseline: any Baseline, _ manifest: Manifest, _ joins: Joins, _ rejects: Rejects,
        missing: Set<Int>
    ) throws {
        self.baseline = baseline
        self.rejects = rejects
        self.missing = missing
        self.manifest = manifest
        self.joins = joins
        merges = manifest.merges.filter { key, _ in
            manifest.keys[key].map { !rejects.contains(line: $0.line) } ?? false
        }.merging(joins.survivors) { first, _ in first }
        let redirections = try baseline.redirections()
        named = Set(
            redirections.filter { manifest.keys.number(of: $0.key) != nil }.map(\.record)
                + joins.involved)
        redirected = Set(redirections.map(\.record))
        firstID = try baseline.nextRecord
        nextID = firstID + manifest.keys.count
    }

    /// The record that a record of the batch is about, as it was before the batch.
    func subject(_ key: Key) throws -> Found? {
        if !newTags.isEmpty, let found = newTags[key] { return found }
        if let join = joins[key] { return join.person }
        if let found = try baseline.found(key) { return found }
        guard let number = manifest.keys.number(of: key), writes(number) else { return nil }
        return Found(
            id: try baseline.withdrawn(key) ?? firstID + number, kind: manifest.keys[number].kind,
            key: key, text: key.description, isStored: false)
    }

    /// Takes somebody of the batch for a person of his own.
    mutating func part(_ key: Key) { joins.part(key) }

    /// The record of a key; references to a record that the batch merges lead to the survivor.
    mutating func find(_ key: Key) throws -> Found? {
        if let found = cache[key] { return found }
        let survivor = merges.isEmpty ? nil : merges[key]
        guard !rejects.isDoubtful(survivor ?? key) else { return nil }
        guard var found = try subject(survivor ?? key) else { return nil }
        let isBrought = brings(survivor ?? key)
        guard found.isStored || isBrought || newTags[found.key] != nil else { return nil }
        // What the batch writes will be there for those that refer to it.
        if found.isGone, isBrought { found = found.left(isGone: false, digest: found.digest) }
        if cache.count > 50_000 { cache = [:] }
        cache[key] = found
        return found
    }

    /// The record of a key that the batch does not give.
    func untouched(_ key: Key) throws -> Found? {
        manifest.keys.number(of: key) == nil ? try baseline.found(key) : nil
    }

    /// Whether the record of a key has another identity number, or none, after the batch.
    func givesUp(_ identity: String, _ key: Key) -> Bool {
        guard let number = manifest.keys.number(of: key), writes(number),
            let left = manifest.keys[number].identity
        else { return false }
        return left != IdentityPrint(identity)
    }

    /// Whether the batch writes the record of its key of this number.
    private func writes(_ number: Int) -> Bool {
        let entry = manifest.keys[number]
        return entry.operation.writesValues && !rejects.contains(line: entry.line)
    }

    /// Whether the batch writes the record of a key, for those who refer to it.
    private func brings(_ key: Key) -> Bool {
        manifest.keys.number(of: key).map { number in
            writes(number) && !missing.contains(manifest.keys[number].line)
        } ?? false
    }

    /// The line of the record that a reference of the batch needs; `nil` where it leads to what the
    /// registry has, or would lead elsewhere without that record.
    func line(needed found: Found, by head: String, kinds: [Kind], space: String) -> Int? {
        let named = Key(head, in: space)
        // Who joins another one of the batch is there without that one too.
        guard !found.isStored, kinds != [.skill] || named == found.key,
            named.flatMap({ joins[$0] }) == nil
        else { return nil }
        return manifest.keys[found.key]?.line
    }

    /// Registers a tag that the batch uses and nobody has, or nobody has any more.
    mutating func addTag(_ label: String, key: Key) throws -> Found {
        let earlier = try baseline.found(key)
        var id = try earlier?.id ?? baseline.withdrawn(key)
        if id == nil {
            id = nextID
            nextID += 1
        }
        let found = Found(
            id: id ?? nextID, kind: .skill, key: key, text: key.description,
            isStored: earlier != nil)
        (newTags[key], cache[key]) = (found, found)
        // A name may lead to two tags from now on.
        heads = [:]
        skills?.add(label.nfkcFolded, key)
        return found
    }

    /// Resolves the head of a reference, given in the space of an office.
    mutating func resolve(
        _ head: String, kinds: [Kind], space: String
    ) throws -> Result<Found, Failure> {
        if space != headsSpace { (heads, headsSpace) = ([:], space) }
        let known = ExactText(head)
        if let found = heads[known], kinds.contains(found.kind) { return .success(found) }
        if let found = try findKey(head, space: space), !found.isGone {
            if heads.count < 20_000 { heads[known] = found }
            return kinds.contains(found.kind) ? .success(found) : .failure(.wrongKind(found))
        }
        if let key = Key(head, in: space), let line = manifest.keys[key]?.line,
            missing.contains(line)
        {
            return .failure(.rejected(line: line))
        }
        guard kinds == [.skill] else {
            return kinds.contains(.org) ? try resolveOrganization(head) : .failure(.notFound)
        }
        let tag = try resolveTag(head, space: space)
        if case .success(let found) = tag, heads.count < 20_000 { heads[known] = found }
        return tag
    }

    private mutating func demandSkills() throws {
        if skills == nil { skills = try SkillNames(baseline, manifest) }
    }

    /// The name of a tag that resembles one that nobody knows.
    mutating func nearestTag(to name: String) throws -> String? {
        try demandSkills()
        return skills?.nearest(to: name)
    }

    /// Finds a tag by one of its names.
    private mutating func resolveTag(
        _ name: String, space: String
    ) throws -> Result<Found, Failure> {
        try demandSkills()
        let named = skills?.keys(named: name.nfkcFolded) ?? []
        // Of several tags of one name the office means its own.
        let own = named.filter { $0.space == space }
        let keys = own.count == 1 ? own : named
        // Tags that the batch merges are one already.
        var tags: [Int: Found] = [:]
        for key in keys { try find(key).map { tags[$0.id] = $0 } }
        guard tags.count <= 1 else { return .failure(.ambiguous(keys)) }
        return tags.first.map { .success($0.value) } ?? .failure(.newTag(name))
    }

    /// Finds an organization of the registry or the batch by its full name or credit code, as firms
    /// write them.
    private mutating func resolveOrganization(_ name: String) throws -> Result<Found, Failure> {
        if organizations == nil {
            organizations = try Dictionary(grouping: baseline.organizations()) {
                $0.name.nfkcFolded
            }.mapValues { $0.map(\.key) }
        }
        let folded = name.nfkcFolded
        let keys = (organizations?[folded] ?? []) + (manifest.organizationNames[folded] ?? [])
        var found: [Int: Found] = [:]
        for key in keys { try find(key).map { found[$0.id] = $0 } }
        guard found.count <= 1 else { return .failure(.ambiguous(keys)) }
        return found.first.map { .success($0.value) } ?? .failure(.notFound)
    }

    /// The tag that is used instead of a retired one.
    mutating func successor(of tag: Found) throws -> Found? {
        if let name = manifest.retired[tag.key] {
            return try? resolve(name, kinds: [.skill], space: tag.key.space).get()
        }
        let all = try successors ?? baseline.successors()
        successors = all
        return try all[tag.id].flatMap { try find($0) }
    }

    /// An unqualified key belongs to the office's own space, else to the shared one.
    private mutating func findKey(_ text: String, space: String) throws -> Found? {
        if let key = Key(text, in: space), let found = try find(key) { return found }
        guard !text.contains(":"), let shared = Key(text, in: Key.shared) else { return nil }
        return try find(shared)
    }
}
