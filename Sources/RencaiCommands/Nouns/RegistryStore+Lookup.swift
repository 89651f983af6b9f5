import Ledger
import Pool
import Registry

extension RegistryStore {
    /// The one record of a kind with this key, alias, name or credit code.
    func record(_ kind: Kind, named name: String) throws -> RegistryRecord {
        try record(among: [kind], named: name, called: kind.title)
    }

    /// The key of the one need with this key, alias or name, else of the one that the words lead to,
    /// which is told.
    func keyOfNeed(meantBy words: String, _ session: Session) throws -> String {
        do {
            return "\(try record(.need, named: words).key)"
        } catch let failure as Failure {
            let found = try find(words, limit: 20).filter { $0.kind == .need }
            guard failure.message.isOfUnknownRecord, let need = found.first else { throw failure }
            guard found.count == 1 else {
                throw Failure(
                    .notFound, .severalNeeds(words, count: found.count),
                    hint: .chooseKey(found.map(\.identification)))
            }
            session.console.tell(Message.needMeant(need.identification).text)
            return "\(need.key)"
        }
    }

    /// The one talent, team or workstation with this key, alias or name.
    func candidate(named name: String) throws -> RegistryRecord {
        try record(
            among: [.talent, .team, .station], named: name, called: words("人选", "candidate"))
    }

    /// The one record of some kinds with this key, alias, name or credit code; `called` says what
    /// they are.
    func record(
        among kinds: [Kind], named name: String, called: String? = nil
    ) throws -> RegistryRecord {
        var found = try records(named: name).filter { kinds.contains($0.kind) }
        if found.isEmpty { found = try records(called: name, kinds) }
        guard found.count <= 1 else {
            throw Failure(
                .notFound, .severalRecords(name, kind: called, count: found.count),
                hint: .chooseKey(found.map(\.identification)))
        }
        if let record = found.first { return record }
        for kind in kinds { try demandNotGone(kind, name) }
        // What is mistyped is said as of the first, which most are.
        let names = try names(near: name, kinds[0])
        throw Failure(
            .notFound,
            .unknownRecord(name, kind: kinds[0].title, guess: closest(to: name, in: names)),
            hint: .seeList(kinds[0].noun))
    }

    /// The records of these kinds with exactly this name, else the organizations with this credit
    /// code.
    func records(called name: String, _ kinds: [Kind]) throws -> [RegistryRecord] {
        let titled = try records(titled: name, kinds)
        guard titled.isEmpty, kinds.contains(.org), let code = try? CreditCode.read(name).value
        else { return titled }
        let condition = FieldCondition(Org.uscc.index, fallback: nil, texts: [code.text])
        return try records(.org, where: [condition]).shown
    }

    /// The one record with this name, of whatever kind; records that bear it are told apart.
    func record(named name: String) throws -> RegistryRecord {
        let found = try records(titled: name)
        guard let record = found.first else {
            throw Failure(.notFound, .unknownKey(name), hint: .seeFind)
        }
        guard found.count == 1 else {
            let isOneKind = found.allSatisfy { $0.kind == record.kind }
            throw Failure(
                .notFound,
                .severalRecords(
                    name, kind: isOneKind ? record.kind.title : nil,
                    count: found.count),
                hint: .chooseKey(found.map(\.identification)))
        }
        return record
    }

    /// A key that was deleted is not mistyped.
    private func demandNotGone(_ kind: Kind, _ name: String) throws {
        guard let gone = try pasts(named: name).first(where: { $0.kind == kind }),
            let moment = gone.ending?.appliedAt
        else { return }
        throw Failure(
            .notFound, .recordGone("\(gone.key)", date: LocalTime.day(of: moment)?.text ?? moment),
            hint: .seeHistory("\(gone.key)"))
    }
}

extension RegistryRecord {
    /// Key and name, and what tells the record from others of that name: the region and the credit code
    /// of an organization, where somebody works and when they were born.
    var identification: String {
        let fields: [FieldIndex] =
            switch kind {
            case .org: [Org.region.index, Org.uscc.index]
            case .talent: [Talent.employer.index, Talent.birth.index]
            default: []
            }
        let told = fields.compactMap { record.values($0).first }.map { Codes.names[$0] ?? $0 }
        let name = "\(key) \(title)"
        return told.isEmpty
            ? name
            : words(
                "\(name)（\(told.joined(separator: "，"))）",
                "\(name) (\(told.joined(separator: ", ")))")
    }
}
