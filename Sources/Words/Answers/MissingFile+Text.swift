package import BatchFormat
import Pool

extension MissingFile {
    /// The file, its guide in the language of the display; the names of the people stand in it.
    package func text(_ display: Display) -> String {
        let language = display.language
        let command = display.spelled(Action(.importSound))
        let guide = language == .chinese ? chineseGuide(command) : englishGuide(command)
        var text = guide + "# \(file.escaped) \(header.id)\n\n"
        text += "Batch: \(id)\nFormat: tpb/1\nSource: \(header.source)\nMade_at: \(madeAt)\n"
        if let asOf = header.asOf { text += "As_of: \(asOf.text)\n" }
        text += "Scope: delta\n"
        for person in people {
            text += "\n"
            if !person.title.isEmpty { text += "# \(person.title.escaped)\n" }
            text +=
                language == .chinese
                ? "人才: \(person.key)\n操作: update\n在库状态:\n"
                : "Talent: \(person.key)\nOp: update\nStatus:\n"
        }
        return text + "\nEnd: \(id)\n"
    }

    private func chineseGuide(_ command: String) -> String {
        """
        # 上期有、本期无：请逐人写明去向，填好后导入本文件。
        # 在“在库状态:”后面写状态，需要时在下面另加一行，照抄即可：
        #
        #   调出      在库状态: 不再报送   另加一行  原因: 调出
        #   退休      在库状态: 不再报送   另加一行  在岗状态: 退休
        #   离职      在库状态: 不再报送   另加一行  在岗状态: 离职
        #   去世      在库状态: 去世
        #   本人退出  在库状态: 退库       另加一行  原因: 本人退出
        #   漏报      删去这个人的几行，下期名册补上
        #
        # 没有填的人会退回（E207），不会改动。先收填好的：\(command) 本文件，
        # 余下的在它的退回件里接着填

        """
    }

    private func englishGuide(_ command: String) -> String {
        """
        # Reported before and not now: say of each person where they went, then import this file.
        # Write the status after "Status:", and where needed one more line below it, as it stands:
        #
        #   transferred  Status: 不再报送   and  Reason: 调出
        #   retired      Status: 不再报送   and  Work_status: 退休
        #   resigned     Status: 不再报送   and  Work_status: 离职
        #   died         Status: 去世
        #   withdrew     Status: 退库       and  Reason: 本人退出
        #   forgotten    delete the lines of this person; name them in the next roster
        #
        # A person without an entry is rejected (E207) and stays as they are. To take the others
        # first: \(command) with this file; go on in the file of its rejects.

        """
    }
}
