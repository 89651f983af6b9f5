/// The titles of columns that belong to no field, as the program itself writes them.
package enum OwnTitle {
    /// The key of a record.
    package static let key = "编号"
    /// The revision of a record that was exported.
    package static let revision = "版本号"
    /// Which of the tags of a record that were found in texts are right.
    package static let confirmation = "确认标签"
    /// What is wrong with a row that was handed back.
    package static let reason = "退回原因"
    /// The number of a row, which says nothing of its record.
    package static let number = "序号"

    /// The words above rejects behind which stands the name of the map by which their roster was read.
    static let map = "列对照："

    /// The words above a table behind which stands the title of the column of its keys.
    static let keyColumn = "编号列："
    /// What stands there where no column holds keys.
    static let noColumn = "无"

    /// What each of them gives.
    static let targets: [(title: String, target: ColumnRule.Target)] = [
        (key, .key), (revision, .revision), (confirmation, .confirmation), (reason, .ignored),
        (number, .ignored),
    ]
}

extension [String] {
    /// The titles of a header without blank ones and the one under which it is said why rows were
    /// handed back.
    var ofColumns: [String] { filter { !$0.isEmpty && $0 != OwnTitle.reason } }

    /// Whether the titles are those of rows that were handed back.
    var areOfRejects: Bool { contains(OwnTitle.reason) }
}
