import ArgumentParser
import Duplicates
import Pool
import Registry
import Reports

/// `rencai duplicates list`: the pairs that may be one person, the likeliest first.
struct ListDuplicates: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: words("列出疑似重复，最可能的在前", "list possible duplicates, the likeliest first"),
            discussion: words(
                """
                证件号码相同的排在最前；其余比较姓名（繁简、异体、间隔号、同音、多音姓氏、外文名）、出生年月、性别、
                单位、电话、邮箱，每项给出权重，合计为得分。权重由本库数据学得：少见的姓名权重大，常见的权重小；
                得分每高 1，是同一人的胜算翻一倍。只列把握在 90% 以上的，--threshold 可改。

                除证件号码相同外，程序不自行合并。是同一人：rencai duplicates merge；不是：rencai duplicates apart，
                以后不再列出。--both 列出两家都有编号的人。
                """,
                """
                Those with one ID number come first. Of others, names (traditional and variant characters,
                dots, sound, family names of several readings, foreign names), births, gender, units,
                telephones and mail are compared; each gets a weight, and the weights add up to the score.
                They are learned from the registry itself: a rare name weighs more than a common one, and
                one point more doubles the odds that it is one person. Pairs of at least 90 % are listed;
                --threshold changes that.

                Nothing is merged by itself but equal ID numbers. For one person: rencai duplicates merge;
                for two: rencai duplicates apart, and they are not listed again. --both lists people of
                whom several offices have a key.
                """),
            aliases: ["列出"])
    }

    static var examples: [Example] {
        [
            Example("rencai duplicates list", "最可能的在前", "the likeliest first"),
            Example("rencai duplicates list --threshold 50", "把握小的也列", "less probable ones too"),
            Example(
                "rencai duplicates list --names", "同名的人和区别所在",
                "namesakes, and what tells them apart"),
            Example("rencai duplicates list --both", "两家同时报送", "people whom two offices report"),
        ]
    }

    @Option(
        help: .words(
            "把握至少百分之几，1–99（默认 90）", "at least so probable in per cent, 1 to 99 (default: 90)",
            value: ("百分数", "n")))
    var threshold: Percent?

    @Option(
        help: .words("最多列出几对，默认全部", "the most pairs to list (default: all)", value: ("对数", "n")))
    var limit: Limit?

    @Flag(help: .words("列出所有同名的人，各有什么不同", "list all who share a name, with what tells them apart"))
    var names = false

    @Flag(help: .words("列出几家单位都报送的人", "list people whom several offices report"))
    var both = false

    @OptionGroup var output: ListOutput

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        if both, names { throw Failure(.usage, .exclusiveOptions("--both", "--names")) }
        try output.check()
        let store = try session.registry(.reading)
        let listing = try both ? store.sharedPeople().listing : pairs(in: store)
        if listing.objects.isEmpty { session.console.tell(Message.nothingFound.text) }
        try session.write(
            listing, titled: words("疑似重复的人", "People who may be one"), to: output)
        return .done
    }

    private func pairs(in store: RegistryStore) throws -> Listing {
        let found = try store.duplicates()
        let least = threshold?.number ?? (names ? 0 : DuplicateSearch.leastPercent)
        let pairs = (names ? found.search.namesakes() : found.search.pairs)
            .filter { $0.hasOneIdentity || $0.percent >= least }
        let titles = RecordNames(store)
        let listed = try pairs.prefix(limit?.count ?? pairs.count).compactMap { pair in
            try ListedPair(pair, of: found.people) { first, second in
                names ? try Differences(between: first, and: second, in: store, titles) : nil
            }
        }
        return Listing(listed, tellingDifferences: names)
    }
}

/// Two people with what speaks for it that they are one and, where that is told, what they differ in.
private struct ListedPair {
    let pair: DuplicatePair
    let first, second: Person
    let differences: Differences?

    init?(
        _ pair: DuplicatePair, of people: [Int: Person],
        _ differences: (Pool.Key, Pool.Key) throws -> Differences?
    ) throws {
        guard let first = people[pair.first], let second = people[pair.second] else { return nil }
        (self.pair, self.first, self.second) = (pair, first, second)
        self.differences = try differences(first.key, second.key)
    }
}

/// A share from 1 to 99 in a hundred.
struct Percent: ExpressibleByArgument {
    let number: Int

    init?(argument: String) {
        let digits = argument.hasSuffix("%") ? argument.dropLast() : argument[...]
        guard let number = Int(digits), (1...99).contains(number) else { return nil }
        self.number = number
    }
}

extension Listing {
    fileprivate init(_ pairs: [ListedPair], tellingDifferences: Bool) {
        let differing = tellingDifferences ? [Column(words("不同处", "Differences"))] : []
        var table = Table(
            columns: [
                Column(words("把握", "Probable"), .number), Column(words("编号", "Key"), .key),
                Column(words("姓名、单位", "Name, unit")), Column(words("编号", "Key"), .key),
                Column(words("姓名、单位", "Name, unit")), Column(words("依据", "Evidence")),
            ] + differing, empty: "")
        for listed in pairs {
            let (first, second) = (listed.first, listed.second)
            table.append(
                [
                    Cell(listed.pair.certainty), Cell(first.key.shown), Cell(first.inShort),
                    Cell(second.key.shown), Cell(second.inShort), Cell(listed.pair.evidence),
                ] + (listed.differences.map { [Cell($0.text)] } ?? []))
        }
        let objects = pairs.map { $0.pair.json($0.first, $0.second, $0.differences) }
        self.init(name: "pairs", table: table, objects: objects)
    }
}

extension [SharedPerson] {
    /// People with the offices that report them.
    fileprivate var listing: Listing {
        var table = Table(
            columns: [
                Column(words("编号", "Key"), .key), Column(words("姓名", "Name")),
                Column(
                    words("报送单位和最近一次变更的数据截至", "Offices, and of which day their last change was")),
                Column(words("情况", "State")),
            ], empty: "")
        for person in self {
            let offices = person.offices.map { office in
                "\(office.key.shown)" + (office.lastAsOf.map { words("（\($0)）", " (\($0))") } ?? "")
            }
            table.append([
                Cell(person.key.shown), Cell(person.name.maskingPersonalNumbers, .strong),
                Cell(offices.joined(separator: words("、", ", "))),
                Cell(
                    person.isReportedByBoth
                        ? words("两家同时报送", "both go on reporting")
                        : words("先后报送", "one after the other")),
            ])
        }
        return Listing(name: "people", table: table, objects: map(\.json))
    }
}

extension SharedPerson {
    fileprivate var json: JSONValue {
        [
            "key": .string(key.shown), "name": .string(name.maskingPersonalNumbers),
            "both": .bool(isReportedByBoth),
            "offices": .array(
                offices.map { office in
                    [
                        "source": .string(office.source), "key": .string(office.key.shown),
                        "as_of": JSONValue(office.lastAsOf),
                    ]
                }),
        ]
    }
}
