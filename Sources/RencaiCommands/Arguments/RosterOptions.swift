import ArgumentParser
import BatchFormat
import Pool

/// Whose roster a table is, of which day, and how its columns are read.
struct RosterOptions: ParsableArguments {
    @Option(
        help: .words(
            "报送单位代码：名册由它报送，批次只收它的",
            "the code of the office: rosters are its own, batches of others are not taken",
            value: ("代码", "code")))
    var source: String?

    @Option(
        help: .words(
            "名册或批次头没写数据截至日期时，以此为准", "the date of the data, where the file gives none",
            value: ("日期", "date")))
    var asOf: DateOption?

    @Option(
        help: .words(
            "列对照：哪一列对应哪个字段（默认用旁边的 名册.xlsx.map.rec）",
            "the column map (default: ROSTER.xlsx.map.rec beside the roster)", value: ("文件", "file")
        ))
    var map: String?

    @Option(help: .words("只读这一个工作表", "read this sheet only", value: ("工作表", "sheet")))
    var sheet: String?

    @Option(
        help: .words(
            "文件的编码（默认自动判断）", "the encoding (default: found out)", value: ("编码", "encoding")))
    var encoding: EncodingOption?

    var terms: RosterTerms {
        RosterTerms(
            source: source, asOf: asOf?.date, map: map, sheet: sheet, encoding: encoding?.encoding)
    }

    /// The options as they are typed, so that a preview can say how to do the same in earnest.
    var typed: [String] {
        [
            ("--source", source), ("--as-of", asOf?.date.text), ("--map", map), ("--sheet", sheet),
            ("--encoding", encoding?.typed),
        ].flatMap { name, value in value.map { [name, $0] } ?? [] }
    }
}
