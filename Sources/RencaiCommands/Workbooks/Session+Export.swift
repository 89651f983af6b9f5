import FoundationEssentials
import Pool
import Registry
import Rosters

extension Session {
    /// Writes the records of these kinds as a batch, or those of one kind as a workbook; `command` is
    /// the one that does it, as it is typed.
    func export(
        _ kinds: [Kind], _ options: ExportOptions, by command: String
    ) throws -> ExitStatus {
        if options.isBook || !options.conditions.isEmpty, kinds.count > 1 {
            throw Failure(.usage, .oneKindOnly(options.isBook ? "--xlsx" : "--where"))
        }
        if options.withId, kinds != [.talent] {
            throw Failure(.usage, .onlyWith("--with-id", words("人才", "talent")))
        }
        if !options.isBook { try demandTextName(options.output) }
        let store = try options.withId ? registryForSealed() : registry(.reading)
        let names = RecordNames(store)
        let conditions =
            try kinds.first.map { kind in
                try FieldCondition.all(options.conditions, kind, names)
            } ?? []
        if options.withId {
            return try exportWithNumbers(conditions, options, names, by: command, from: store)
        }
        guard let kind = kinds.first, options.isBook else {
            return try export(kinds, conditions, from: store, to: options.output)
        }
        let map = try options.map.map { try columnMap($0, of: kind) }
        let (head, records) = try store.exported(kind, where: conditions)
        let book = try RecordBook(kind: kind, head: head, records: records, names: names)
            .book(by: map)
        try write(book, to: options.output, by: "\(command) --xlsx -o \(kind.label).xlsx")
        tellOfNumbers(in: records)
        return .done
    }

    /// Writes talents with their identity numbers, into a file that its owner alone may read.
    private func exportWithNumbers(
        _ conditions: [FieldCondition], _ options: ExportOptions, _ names: RecordNames,
        by command: String, from store: RegistryStore
    ) throws -> ExitStatus {
        let map = try options.map.map { try columnMap($0, of: .talent) }
        let access = options.reading.access(in: self)
        let export: NumberedExport
        switch try store.exportWithNumbers(where: conditions, access) {
        case .success(let made): export = made
        case .failure(let refusal): throw refusal.failure
        }
        if options.isBook {
            let book = try RecordBook(
                kind: .talent, head: export.head, records: export.records, names: names
            ).book(by: map)
            try write(book, to: options.output, by: "\(command) --with-id --xlsx", mode: 0o600)
        } else {
            var text = ""
            export.write { text += $0 }
            try write(Array(text.utf8), to: options.output, mode: 0o600)
        }
        console.tell(
            Message.exportedWithNumbers(export.number, count: export.people).text)
        tellOfNumbers(in: export.records)
        return .done
    }

    private func tellOfNumbers(in records: [Record]) {
        var found = NumbersInTexts()
        for record in records { found.look(into: record) }
        tell(found)
    }

    /// Says where texts that were exported seem to hold numbers of people, and never which.
    private func tell(_ found: NumbersInTexts) {
        guard found.count > 0 else { return }
        let places = found.places.map { place in
            let field = place.field.map {
                place.kind.field($0)?.title ?? words("自定义字段", "own field")
            }
            return "\(place.kind.shown(place.key)) \(field ?? words("编号", "key"))"
        }
        console.tell(Message.numbersInTexts(places, count: found.count).text)
    }

    private func export(
        _ kinds: [Kind], _ conditions: [FieldCondition], from store: RegistryStore, to name: String?
    ) throws -> ExitStatus {
        var found = NumbersInTexts()
        func look(_ record: Record) { found.look(into: record) }
        guard let name, !name.isStandardOutput else {
            try store.export(kinds, where: conditions, seeing: look) {
                try console.write($0)
            }
            tell(found)
            return .done
        }
        let file = try OutputFile(name, environment: environment)
        try store.export(kinds, where: conditions, seeing: look) {
            try file.write($0)
        }
        try file.finish()
        console.tell(Message.written(name).text)
        tell(found)
        return .done
    }

    /// The column map of a file, for records of a kind.
    private func columnMap(_ file: String, of kind: Kind) throws -> RosterMap {
        let bytes = try InputFile(file, environment: environment).utf8()
        do {
            let map = try RosterMap(String(decoding: bytes, as: UTF8.self), file: file)
            guard map.kind == kind else {
                throw Failure(.usage, .mapOfOtherKind(file, kind: map.kind.title))
            }
            return map
        } catch let fault as SheetFault {
            throw FileFault(fault.diagnostic.code, file, fault.diagnostic.parameters)
        }
    }
}
