import Testing

/// Professional titles and posts that stand in one cell, as people write them.
@Suite struct TitleAndPostTests {
    @Test(arguments: [
        ("副主任医师/科主任", "Post=科主任 Title=副主任医师"), ("主任医师", "Title=主任医师"),
        ("主任护师", "Title=主任护师"), ("主任记者", "Title=主任记者"), ("主任药师", "Title=主任药师"),
        ("主任技师", "Title=主任技师"), ("主任医师兼科主任", "Post=科主任 Title=主任医师"),
        ("副研究员兼室主任", "Post=室主任 Title=副研究员"), ("院长、主任护师", "Post=院长 Title=主任护师"),
        ("院长教授", "Post=院长 Title=教授"), ("主任教授", "Post=主任 Title=教授"),
        ("副所长研究员", "Post=副所长 Title=研究员"), ("研究员所长", "Post=所长 Title=研究员"),
        ("骨科主任主任医师", "Post=骨科主任 Title=主任医师"),
        ("总工程师、教授级高级工程师", "Post=总工程师 Title=教授级高级工程师"),
        ("高级工程师（正高级）兼总工", "Post=总工 Title=高级工程师（正高级）"),
        ("教授\n（二级）", "Title=教授（二级）"), ("院长（教授）", "Post=院长 Title=教授"),
        ("教授、博导", "Post=博导 Title=教授"), ("讲师兼处长助理", "Post=处长助理 Title=讲师"),
        ("教师发展中心主任", "Post=教师发展中心主任"), ("科长兼党支部书记", "Post=科长兼党支部书记"),
        ("中小学高级教师", "Title=中小学高级教师"), ("注册会计师", "Title=注册会计师"), ("编辑部主任", "Post=编辑部主任"),
    ])
    func takesTitlesWhole(cell: String, values: String) throws {
        let roster = try ReadRoster([["姓名", "职务职称"], ["甲示例", cell]])
        #expect(roster.values == ["Name=甲示例 \(values)"])
    }

    @Test func takesNoTitleForNothing() throws {
        let roster = try ReadRoster([
            ["姓名", "职务职称", "专业特长"], ["甲示例", "无职称", "无特长"], ["乙示例", "科长、无职称", ""],
        ])
        #expect(roster.values == ["Name=甲示例", "Name=乙示例 Post=科长"])
    }

    /// A grade on a line of its own belongs to the title above it.
    @Test func joinsRemarksToTheirLines() throws {
        let roster = try ReadRoster([["姓名", "职称"], ["甲示例", "教授\n（二级）"], ["乙示例", "教授\n研究员"]])
        #expect(roster.values == ["Name=甲示例 Title=教授（二级）", "Name=乙示例 Title=教授 Title=研究员"])
    }
}
