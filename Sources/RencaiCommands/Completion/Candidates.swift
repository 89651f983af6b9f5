import ArgumentParser
import Pool
import Registry
import Words

/// A word that may stand at the cursor.
struct Candidate {
    let value: String
    let meaning: String
}

/// What may stand at the cursor of a command line; nothing where that is a file or free text.
struct Candidates {
    private let typed: TypedLine
    private let session: Session
    private let words: [String]
    private let invocation: Invocation

    /// The most that are offered of what the registry holds.
    private static let most = 100

    init(_ typed: TypedLine, _ session: Session) {
        self.typed = typed
        words = ChineseOption.translated(typed.words)
        invocation = Invocation(words)
        self.session = session.named(in: words)
    }

    var list: [Candidate] {
        guard invocation.unknownCommand == nil else { return [] }
        let description = CommandDescription(invocation.command)
        if let last = words.last,
            let option = description.arguments.first(where: {
                $0.kind == "option" && $0.spellings.contains(last)
            })
        {
            return values(of: option)
        }
        if typed.current.hasPrefix("-") { return options(description.arguments) }
        if !invocation.subcommands.isEmpty { return subcommands }
        let positionals = description.arguments.filter(\.isPositional)
        let place = given(description.arguments)
        let last = positionals.last.flatMap { $0.isRepeating ? $0 : nil }
        let argument = place < positionals.count ? positionals[place] : last
        return argument.map(values) ?? []
    }

    // MARK: Names

    private var subcommands: [Candidate] {
        invocation.subcommands.filter { $0.configuration.shouldDisplay }.flatMap { command in
            matching(typed.current.isEmpty ? [command._commandName] : command.names)
                .map { Candidate(value: $0, meaning: command.configuration.abstract) }
        }
    }

    private func options(_ arguments: [CommandDescription.Argument]) -> [Candidate] {
        let spellings = arguments.flatMap(\.spellings)
        return arguments.filter { !$0.isPositional && $0.shouldDisplay }.flatMap { argument in
            let names =
                argument.spellings
                + argument.spellings.flatMap { ChineseOption.all(for: $0, among: spellings) }
            let isTyped = !typed.current.utf8.allSatisfy { $0 < 128 }
            return matching(isTyped ? names : argument.spellings)
                .map { Candidate(value: $0, meaning: meaning(of: argument)) }
        }
    }

    /// The parser has no Chinese for what it adds itself.
    private func meaning(of argument: CommandDescription.Argument) -> String {
        argument.isOurs
            ? argument.abstract ?? ""
            : argument.spellings.contains("--help")
                ? Message.helpOption.text : Message.versionOption.text
    }

    private func matching(_ names: [String]) -> [String] {
        names.filter { $0.hasPrefix(typed.current) }
    }

    // MARK: Values

    /// How many words without an option stand behind the command.
    private func given(_ arguments: [CommandDescription.Argument]) -> Int {
        let valued = Set(arguments.filter { $0.kind == "option" }.flatMap(\.spellings))
        var count = 0
        var rest = words[...]
        while let word = rest.popFirst() {
            if valued.contains(word) {
                _ = rest.popFirst()
            } else if !word.hasPrefix("-") {
                count += 1
            }
        }
        return count - (invocation.path.count - 1)
    }

    private func values(of argument: CommandDescription.Argument) -> [Candidate] {
        if let values = argument.allValues {
            return matching(values).map { Candidate(value: $0, meaning: "") }
        }
        switch role(of: argument) {
        case "key": return records(noun.map { [$0] } ?? [.talent])
        case "need", "other need": return records([.need])
        case "candidate": return records([.talent, .team, .station])
        case "talent": return records([.talent])
        case "org": return records([.org])
        case "batch": return batches
        case "kind": return matching(Kind.stored.map(\.noun)).map(Candidate.init)
        case "topic": return matching(topics).map(Candidate.init)
        case "skill": return records([.skill])
        case "code" where noun == .source: return records([.source])
        case "code": return matching(DiagnosticCode.allCases.map(\.rawValue)).map(Candidate.init)
        case "field": return fields(ending: "")
        case "fields": return fields(ending: "", openOnly: true)
        case "field=value": return fields(ending: "=")
        case "condition": return fields(ending: "=", openOnly: true)
        case "name" where invocation.command == SetConfig.self:
            return matching(Setting.allCases.map { RencaiCommands.words($0.label, $0.rawValue) })
                .map(Candidate.init)
        default: return []
        }
    }

    /// What the argument is, by its name in English; it stands at the same place in every language.
    private func role(of argument: CommandDescription.Argument) -> String? {
        let command = invocation.command
        let place = CommandDescription(command).arguments.firstIndex(of: argument)
        return place.flatMap { place in
            Language.$current.withValue(.english) {
                CommandDescription(command).arguments[place].valueName
            }
        }
    }

    private var noun: Kind? {
        invocation.path.dropFirst().first.flatMap { try? Kind(typed: $0._commandName) }
    }

    private var topics: [String] {
        Topic.allCases.map(\.rawValue) + Kind.stored.map(\.noun)
            + Invocation([]).subcommands.map { $0._commandName }
    }

    /// The fields of the kind, with a mark behind them; those that lists do not show are left out on
    /// demand.
    private func fields(ending mark: String, openOnly: Bool = false) -> [Candidate] {
        // Where the record may be of any kind it is mostly a talent.
        let fields = (noun ?? .talent).fields.filter { !(openOnly && $0.isPersonal) }
        return matching(fields.map { $0.typedName + mark }).map(Candidate.init)
    }

    private var batches: [Candidate] {
        let batches = (try? session.registry(.reading).batches()) ?? []
        let open = batches.filter { $0.undoneBy == nil }.suffix(Self.most).reversed()
        return open.filter { $0.name.hasPrefix(typed.current) }.map {
            Candidate(value: $0.name, meaning: $0.file)
        }
    }

    /// The keys and names of records that begin as what is typed.
    private func records(_ kinds: [Kind]) -> [Candidate] {
        guard let store = try? session.registry(.reading) else { return [] }
        let found =
            typed.current.isEmpty
            ? kinds.flatMap { (try? store.records($0, first: Self.most)) ?? [] }
            : ((try? store.find(typed.current, limit: Self.most)) ?? [])
                .filter { kinds.contains($0.kind) }
        var offered: Set<String> = []
        return found.prefix(Self.most).flatMap { record in
            let key = record.kind.shown(record.key)
            return [Candidate(value: key, meaning: record.title)]
                + [Candidate(value: record.title, meaning: key)].filter {
                    !typed.current.isEmpty && $0.value.asShellWord == $0.value
                }
        }.filter { $0.value.hasPrefix(typed.current) && offered.insert($0.value).inserted }
    }
}

extension Candidate {
    fileprivate init(_ value: String) { self.init(value: value, meaning: "") }
}

extension Session {
    /// The same with the settings that a command line makes, and without questions.
    fileprivate func named(in arguments: [String]) -> Session {
        guard let path = value(of: "--db", in: arguments),
            let config = try? Config(options: [.db: path], environment: environment)
        else { return self }
        return Session(
            console: console, environment: environment, config: config,
            place: RegistryPlace(config, environment), mayAsk: false)
    }
}
