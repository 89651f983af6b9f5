import Testing

@testable import Reports

@Suite struct OrgNamesTests {
    private static let names = OrgNames(
        ["白银钴川新材料股份有限公司", "甘肃省钴川冶炼厂"], regions: ["甘肃省", "白银市", "白银市白银区"])

    @Test(arguments: [
        ("白银钴川新材料股份有限公司的产线", "甲的产线"), ("原甘肃省钴川冶炼厂", "原甲"),
        ("白银钴川新材料的产线", "甲的产线"), ("钴川新材料产线", "甲产线"), ("钴川公司提出", "甲提出"),
        ("钴川冶炼产线", "甲产线"), ("白银市的新材料产业", "白银市的新材料产业"), ("炼厂", "炼厂"),
    ])
    func takesTheNamesOutOfATextWithTheirTellingParts(text: String, expected: String) {
        #expect(Self.names.replaced(in: text, by: "甲") == expected)
    }

    @Test(arguments: [("钴川", true), ("钴川新材料股份有限公司产线", true), ("前驱体", false), ("钴川前驱体", true)])
    func knowsTermsThatTell(term: String, isTelling: Bool) {
        #expect(Self.names.touch(term) == isTelling)
    }

    @Test func aNameThatIsNothingButItsFormIsReplacedAsAWhole() {
        let names = OrgNames(["公司"], regions: [])
        #expect(names.replaced(in: "公司与集团", by: "甲") == "甲与集团")
    }
}
