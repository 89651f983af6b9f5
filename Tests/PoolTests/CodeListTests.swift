import Pool
import Testing

@Suite struct CodeListTests {
    @Test(
        arguments: [("男", []), (" 男 ", [.halfwidth]), ("Ｆ", [.wordRead]), ("1", [.wordRead])]
            as [(String, [DiagnosticCode])])
    func readsValuesAndSynonyms(text: String, codes: [DiagnosticCode]) throws {
        let reading = try CodeList.gender.read(text)
        #expect(reading.value == (text == "Ｆ" ? "女" : "男"))
        #expect(reading.notes.map(\.code) == codes)
    }

    @Test(arguments: [("国有企业", "企业"), ("医院（三甲）", "医院"), ("高等院交", "高等院校"), ("合作社", nil)])
    func guessesTheValueThatIsMeant(text: String, guess: String?) throws {
        #expect(try CodeList.orgType.read(text).notes.first?.parameters[.guess] == guess)
    }

    @Test func refusesOtherValuesOfAClosedList() {
        let fault = #expect(throws: ValueFault.self) { try CodeList.needStatus.read("已经发布") }
        #expect(fault?.code == .notInList)
        #expect(fault?.parameters[.value] == "已经发布")
        #expect(fault?.parameters[.list]?.hasPrefix("草稿、已提交、退回补充") == true)
        let typing = #expect(throws: ValueFault.self) { try CodeList.operation.read("udpate") }
        #expect(typing?.parameters[.guess] == "update")
    }

    @Test func keepsOtherValuesOfAnOpenListWithAWarning() throws {
        let reading = try CodeList.orgType.read("合作社")
        #expect(reading.value == "合作社")
        #expect(reading.notes.map(\.code) == [.unlisted])
        #expect(try CodeList.orgType.read("研究机构").value == "科研院所")
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

    @Test func hasTheGendersOfTheType() {
        #expect(Gender.allCases.map(\.rawValue) == CodeList.gender.values)
    }
}

extension CodeList {
    fileprivate static let all = [
        operation, batchScope, batchMode, skillStatus, mapWay, orgType, gender, identityType,
        recognitionKind, studyKind, talentStatus, workStatus, talentMode, consent, academy, service,
        grantState, workKind, teamStatus, stationType, stationStatus, needLevel, needKind, needMode,
        visibility, needStatus, conflictKind, engagementStage, decision, reasonCode, contractKind,
        dayUnit, flag,
    ]
}
