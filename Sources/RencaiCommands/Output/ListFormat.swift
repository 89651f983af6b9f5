import ArgumentParser
import Reports

/// How a list is written when not as a table.
enum ListFormat: String, EnumerableFlag {
    case json, jsonl, csv

    static func help(for format: ListFormat) -> ArgumentHelp? {
        switch format {
        case .json:
            .words("写成一个 JSON 对象（--json=? 说明其成员）", "write one JSON object (--json=? describes it)")
        case .jsonl: .words("每行一个 JSON 对象", "write a JSON object a line")
        case .csv: .words("写成 CSV，可用 Excel、WPS 打开", "write CSV, as spreadsheets read it")
        }
    }
}

/// A result that is a list: rows for people, objects for programs.
struct Listing {
    /// The name of the list among the members of the JSON object.
    let name: String
    let table: Table
    let objects: [JSONValue]
}

extension Console {
    /// How tables are drawn here.
    var textStyle: TextStyle { TextStyle(width: width, colour: isColoured) }

    /// Writes a list: on a terminal an aligned table, elsewhere tab-separated lines.
    func write(_ listing: Listing, as format: ListFormat?) throws(Failure) {
        switch format {
        case .json:
            let object: JSONValue = [
                "schema": .string("rencai/1"), listing.name: .array(listing.objects),
            ]
            try write(object)
        case .jsonl: try write(jsonLines(listing.objects))
        case .csv: try write(listing.table.csv)
        case nil where output.isTerminal: try page(listing.table.text(textStyle))
        case nil: try write(listing.table.tsv)
        }
    }
}
