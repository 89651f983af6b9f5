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
        if !options.isBook { try demandTextName(options.output) }
        let store = try registry(.reading)
        let names = RecordNames(store)
        let conditions =
            try kinds.first.map { kind in
                try options.conditions.map { try FieldCondition($0, kind, names) }
            } ?? []
        guard let kind = kinds.first, options.isBook else {
            return try export(kinds, conditions, from: store, to: options.output)
        }
        let map = try options.map.map { try columnMap($0, of: kind) }
        let (head, records) = try store.exported(kind, where: conditions)
        let book = try RecordBook(kind: kind, head: head, records: records, names: names)
            .book(by: map)
        try write(book, to: options.output, by: "\(command) --xlsx -o \(kind.label).xlsx")
        return .done
    }

    private func export(
        _ kinds: [Kind], _ conditions: [FieldCondition], from store: RegistryStore, to name: String?
    ) throws -> ExitStatus {
        guard let name, !name.isStandardOutput else {
            try store.export(kinds, where: conditions) { try console.write($0) }
            return .done
        }
        let file = try OutputFile(name, environment: environment)
        try store.export(kinds, where: conditions) { try file.write($0) }
        try file.finish()
        console.tell(Message.written(name).text)
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
