import Testing

@testable import Duplicates

/// How far names agree.
struct NameFormTests {
    private func likeness(_ one: String, _ other: String) throws -> Likeness {
        let sounds = Sounds(of: [one, other])
        let first = try #require(NameForm(one, sounds))
        return first.likeness(with: try #require(NameForm(other, sounds)))
    }

    @Test(
        arguments: [
            ("劉寶華", "刘宝华", .same), ("阿依古丽·买买提", "阿依古丽•买买提", .same),
            ("⽅子安", "方子安", .same), ("Mark Twist", "MARK  TWIST", .same),
            ("陈昇", "陈升", .same),
            ("张晓明", "张小明", .near), ("曾志远", "Zeng Zhiyuan", .near),
            ("单于林", "Lin Chanyu", .near), ("尉迟远山", "Yuanshan Yuchi", .near),
            ("查文", "Wen Zha", .near), ("Twist Mark", "Mark Twist", .near),
            ("Lachlan Berry", "Lachlan Bery", .near),
            ("李建国", "李建固", .similar), ("李建国", "李健国", .near),
            ("欧阳明", "李明", .distant), ("林若溪", "顾怀远", .differ),
        ] as [(String, String, Likeness)])
    func agree(one: String, other: String, expected: Likeness) throws {
        #expect(try likeness(one, other) == expected)
        #expect(try likeness(other, one) == expected)
    }

    @Test(arguments: [
        ("曾", "zeng"), ("单", "shan"), ("解", "xie"), ("仇", "qiu"), ("查", "zha"), ("区", "ou"),
        ("朴", "piao"), ("任", "ren"), ("华", "hua"), ("盖", "ge"), ("翟", "zhai"), ("缪", "miao"),
    ])
    func readsFamilyNames(character: String, reading: String) throws {
        let name = character + "长远"
        let form = try #require(NameForm(name, Sounds(of: [name])))
        #expect(form.sound.split(separator: " ").contains { $0 == reading }, "\(form.sound)")
    }

    @Test func findsNothingInNoLetters() { #expect(NameForm("——", Sounds(of: [])) == nil) }
}
