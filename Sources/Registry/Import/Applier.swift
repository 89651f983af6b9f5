import BatchFormat
import GRDB
import Ledger
import Pool

/// Writes the changes of one batch, as they are planned, inside the transaction.
struct Applier {
    let database: Database
    let vault: Vault?
    /// The number of the entry in the ledger; 0 before it is begun.
    private(set) var batch = 0
    private let statements: ApplierStatements
    private let names: NameIndex
    private var bulkLoad: BulkLoad?
    private var sequence = 0

    init(_ database: Database, vault: Vault?, isBulk: Bool = false) throws {
        self.database = database
        self.vault = vault
        bulkLoad = isBulk ? try BulkLoad(database) : nil
        statements = try ApplierStatements(database)
        names = try NameIndex(database)
    }

    /// Begins the entry of the ledger, which all that follows names.
    mutating func begin(_ entry: Door.Entry, spaces: inout Spaces) throws {
        try addSpaces(&spaces)
        batch = try Door(database: database).begin(entry)
    }

    /// Ends the time of many new records: what follows may ask who refers to whom.
    mutating func finishBulkLoad() throws {
        guard let bulkLoad = bulkLoad.take() else { return }
        try bulkLoad.finish(database)
        try BulkLoad.check(database)
    }

    mutating func apply(_ change: Change, spaces: inout Spaces) throws {
        if change.action == .merge, change.old?.presence == .undone {
            try reserve(change.new, line: change.line, spaces: &spaces)
        }
        // Before a record comes back, whose own key is then led to it.
        let aliases = try redirect(change.aliases)
        switch change.action {
        case .same: return
        case .create: try create(change.new, line: change.line, spaces: &spaces)
        case .change: try update(change)
        case .delete, .merge: try remove(change)
        }
        var before = change.before
        if !aliases.isEmpty { before?.aliases = aliases }
        try log(change, before: before?.text(of: change.new.kind))
        if change.new.kind == .skill { try nameSkill(change.new) }
    }

    private func create(
        _ record: StoredRecord, line: Int, spaces: inout Spaces
    ) throws {
        try reserve(record, line: line, spaces: &spaces)
        let table = KindTable.of(record.kind)
        for value in record.values where table.number(ofColumn: value.field) == nil {
            try insert(value, of: record, table)
        }
        try statements.kinds[record.kind.number]?.run { row in
            row.clear()
            row.bind(record.id)
            for value in record.values {
                if let column = table.number(ofColumn: value.field) {
                    row.bind(value.text, at: column + 2)
                }
            }
        }
        try names.add(record)
    }

    /// Gives a record its number and its key.
    private func reserve(_ record: StoredRecord, line: Int, spaces: inout Spaces) throws {
        guard let space = spaces[record.key.space] else {
            throw RegistryError(.bug, [.reason: "space"])
        }
        try addSpaces(&spaces)
        try statements.record.run { row in
            row.bind(record.id)
            row.bind(record.kind.number)
            row.bind(space)
            row.bind(record.key.local)
            row.bind(record.digest)
            row.bind(record.giver)
            row.bind(batch)
            row.bind(line)
        }
        try statements.alias.run { row in
            row.bind(space)
            row.bind(record.key.local)
            row.bind(record.id)
        }
    }

    /// A sealed value that had been replaced is in force again.
    private func revive(_ personal: Int) throws {
        try database.cachedStatement(
            sql: "UPDATE personal SET to_batch = NULL WHERE id = ? AND to_batch IS NOT NULL"
        ).run(.int(personal))
    }

    func addSpaces(_ spaces: inout Spaces) throws {
        for space in spaces.takeAdded() {
            try database.execute(
                sql: "INSERT INTO space (id, name) VALUES (?, ?)",
                arguments: [space.number, space.name])
        }
    }

    private func update(_ change: Change) throws {
        let record = change.new
        for field in change.changedFields {
            try write(field, of: record, over: change.old?.values(of: field) ?? [])
        }
        try names.update(record, changed: change.changedFields)
        try database.cachedStatement(sql: "UPDATE record SET digest = ?, giver = ? WHERE id = ?")
            .run(.bytes(record.digest), .int(record.giver), .int(record.id))
    }

    /// Writes all values of one field anew; sealed values that stay are let be.
    private func write(
        _ field: FieldIndex, of record: StoredRecord, over old: [StoredValue]
    ) throws {
        let table = KindTable.of(record.kind)
        let number = FieldNumber(record.kind, field).value
        var values = record.values(of: field)
        switch table.home(of: field) {
        case .column:
            try database.cachedStatement(
                sql: "UPDATE \(table.name) SET \(table.column(field)) = ? WHERE id = ?"
            ).run(Bound(values.first?.text), .int(record.id))
            return
        case .item, .link:
            let name = table.home(of: field) == .item ? "item" : "link"
            try database.cachedStatement(
                sql: "DELETE FROM \(name) WHERE record = ? AND field = ?"
            ).run(.int(record.id), .int(number))
        case .personal:
            try endPersonal(
                of: record.id, field: number, keeping: Set(values.compactMap(\.personal)))
            let stored = Set(old.map(\.personal))
            values.removeAll { stored.contains($0.personal) }
        }
        for value in values { try insert(value, of: record, table) }
    }

    private func insert(
        _ value: StoredValue, of record: StoredRecord, _ table: KindTable
    ) throws {
        let field = table.number(of: value.field)
        switch table.home(of: value.field) {
        case .column: break
        case .item:
            try statements.item.run { row in
                row.bind(record.id)
                row.bind(field)
                row.bind(value.source)
                row.bind(value.text)
            }
        case .link:
            try statements.link.run { row in
                row.bind(record.id)
                row.bind(field)
                row.bind(value.source)
                row.bind(Bound(value.target))
                row.bind(value.parameters)
            }
        case .personal:
            guard let personal = value.personal else { throw RegistryError(.bug) }
            if value.text.isEmpty {
                try revive(personal)
            } else {
                try seal(value, in: personal, of: record, field: field)
            }
        }
    }

    private func seal(
        _ value: StoredValue, in personal: Int, of record: StoredRecord, field: Int
    ) throws {
        guard let vault, let blind = value.blind else { throw RegistryError(.keyMissing) }
        let isNumber = field == FieldNumber(Talent.id).value
        let sealed = vault.seal(value.text, record: record.id, field: field)
        try statements.personal.run { row in
            row.bind(personal)
            row.bind(record.id)
            row.bind(field)
            row.bind(value.source)
            row.bind(sealed)
            row.bind(blind)
            row.bind(isNumber ? String(Composite.split(canonical: value.text).head.suffix(2)) : "")
            row.bind(batch)
        }
    }

    /// Ends the time of the sealed values of a field that do not stay.
    private func endPersonal(of record: Int, field: Int, keeping kept: Set<Int>) throws {
        let standing = try Int.fetchAll(
            database.cachedStatement(
                sql: "SELECT id FROM personal WHERE record = ? AND field = ? AND to_batch IS NULL"),
            arguments: [record, field])
        for value in standing where !kept.contains(value) {
            try database.cachedStatement(sql: "UPDATE personal SET to_batch = ? WHERE id = ?")
                .run(.int(batch), .int(value))
        }
    }

    /// Takes a record out of sight; its key, its history and its sealed values stay.
    private func remove(_ change: Change) throws {
        let id = change.new.id
        try statements.gone.run(.int(change.new.presence.rawValue), .int(id))
        for statement in statements.removals[change.new.kind.number] { try statement.run(.int(id)) }
        try names.drop(id)
        try statements.endPersonal.run(.int(batch), .int(id))
    }

    /// Leads keys to other records and says from where.
    private func redirect(_ moves: [AliasMove]) throws -> [AliasMove] {
        try moves.map { move in
            let before = try Int.fetchOne(
                database.cachedStatement(
                    sql: "SELECT record FROM alias WHERE space = ? AND local = ?"),
                arguments: [move.space, move.local])
            try database.cachedStatement(
                sql: "UPDATE alias SET record = ? WHERE space = ? AND local = ?"
            ).run(.int(move.record), .int(move.space), .text(move.local))
            var made = move
            made.from = before ?? move.record
            return made
        }
    }

    private mutating func log(_ change: Change, before: String?) throws {
        sequence += 1
        try statements.change.run { row in
            row.bind(batch)
            row.bind(sequence)
            row.bind(change.new.id)
            row.bind(change.action.rawValue)
            row.bind(change.line)
            row.bind(Bound(before))
            row.bind(Bound(change.reason))
            row.bind(Bound(change.asOf))
        }
    }

    private func nameSkill(_ record: StoredRecord) throws {
        try database.cachedStatement(sql: "DELETE FROM skill_name WHERE record = ?")
            .run(.int(record.id))
        for name in Set(Skill.names.flatMap(record.all).map(\.nfkcFolded)) {
            try database.cachedStatement(
                sql: """
                    INSERT INTO skill_name (name, record) VALUES (?, ?) ON CONFLICT DO NOTHING
                    """
            ).run(.text(name), .int(record.id))
        }
    }
}
