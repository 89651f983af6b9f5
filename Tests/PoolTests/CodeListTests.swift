import Pool
import Testing

@Suite struct CodeListTests {
    @Test(
        arguments: [("男", []), (" 男 ", [.halfwidth]), ("Ｆ", [.wordRead]), ("1", [.wordRead])]
            as [(String, [DiagnosticCode])])
    func readsValuesAndSynonyms(text: String, codes: [DiagnosticCode]) throws {
        let reading = try Gender.list.read(text)
        #expect(reading.value == (text == "Ｆ" ? "女" : "男"))
        #expect(reading.notes.map(\.code) == codes)
    }

    @Test(arguments: [("国有企业", "企业"), ("医院（三甲）", "医院"), ("高等院交", "高等院校"), ("合作社", nil)])
    func guessesTheValueThatIsMeant(text: String, guess: String?) throws {
        #expect(try OrgType.list.read(text).notes.first?.parameters[.guess] == guess)
    }

    @Test func refusesOtherValuesOfAClosedList() {
        let fault = #expect(throws: ValueFault.self) { try NeedStatus.list.read("已经发布") }
        #expect(fault?.code == .notInList)
        #expect(fault?.parameters[.value] == "已经发布")
        #expect(fault?.parameters[.list]?.hasPrefix("草稿、已提交、退回补充") == true)
        let typing = #expect(throws: ValueFault.self) { try Pool.Operation.list.read("udpate") }
        #expect(typing?.parameters[.guess] == "update")
    }

    @Test func keepsOtherValuesOfAnOpenListWithAWarning() throws {
        let reading = try OrgType.list.read("合作社")
        #expect(reading.value == "合作社")
        #expect(reading.notes.map(\.code) == [.unlisted])
        #expect(try OrgType.list.read("研究机构").value == "科研院所")
    }

    @Test(arguments: CodeList.all)
    func readsEachOfItsWordsAsOneValue(list: CodeList) throws {
        for entry in list.entries {
            #expect(try list.read(entry.value) == Reading(entry.value))
            for synonym in entry.synonyms { #expect(try list.read(synonym).value == entry.value) }
        }
        let words = list.entries.flatMap { [$0.value] + $0.synonyms }.map(\.nfkcFolded)
        #expect(Set(words).count == words.count)
        if let fallback = list.fallback { #expect(list.values.contains(fallback)) }
    }

    @Test(arguments: Visibility.allCases)
    func readsEveryCaseFromItsWord(value: Visibility) {
        #expect(Visibility(canonical: value.text) == value)
        #expect(Visibility.list.values.contains(value.text))
    }

    @Test func keepsTheWordsThatAnOpenListDoesNotHave() {
        #expect(Open<OrgType>(canonical: "医院") == .listed(.hospital))
        #expect(Open<OrgType>(canonical: "合作社") == .other("合作社"))
        #expect(Open<OrgType>(canonical: "合作社").text == "合作社")
        #expect(OrgType.list.isOpen && !Visibility.list.isOpen)
    }

    @Test(arguments: BatchScope.list.values)
    func readsEveryScope(text: String) throws {
        let scope = try #require(BatchScope(canonical: text))
        #expect(scope.text == text)
        #expect((scope.fullKind == nil) == (text == "delta"))
        #expect(BatchScope(canonical: "full")?.fullKind == .talent)
    }
}

extension CodeList {
    /// Those of all fields and parameters, and the one of the operations.
    fileprivate static let all =
        [Operation.list, YesNo.list]
        + Kind.allCases.flatMap(\.fields)
        .flatMap { [$0.type.head] + $0.type.parameters.map(\.type) }
        .compactMap { type in if case .code(let list) = type { list } else { nil } }
}
