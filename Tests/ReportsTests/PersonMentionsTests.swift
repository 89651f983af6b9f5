import Testing

@testable import Reports

@Suite struct PersonMentionsTests {
    @Test(arguments: [
        ("拟请葛怀瑾院士牵头", "拟请甲院士牵头"), ("葛怀瑾、欧阳建国", "甲、甲"), ("高峰教授指导", "甲教授指导"),
        ("用电高峰", "用电高峰"), ("葛怀", "葛怀"), ("", ""),
    ])
    func takesNamesOutOfATextButNotWords(text: String, expected: String) {
        let names = PersonMentions(["葛怀瑾", "欧阳建国", "高峰", "某"])
        #expect(names.replaced(in: text, by: "甲") == expected)
    }
}
