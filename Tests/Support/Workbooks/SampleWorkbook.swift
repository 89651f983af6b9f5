/// A small workbook, its parts written out.
package struct SampleWorkbook {
    /// A sheet by its rows in XML.
    package struct Sheet {
        let name: String
        let state: String
        let rows: String

        package init(_ name: String, state: String = "visible", rows: String) {
            self.name = name
            self.state = state
            self.rows = rows
        }

        /// A sheet of texts, from the first cell on.
        package init(_ name: String, _ rows: [[String]]) {
            self.init(
                name,
                rows: rows.map { cells in
                    let texts = cells.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
                    return "<row>\(texts.joined())</row>"
                }.joined())
        }
    }

    package var sheets: [Sheet]
    /// What stands in `sst` of `sharedStrings.xml`.
    package var strings = ""
    /// What stands in `styleSheet` of `styles.xml`.
    package var styles = ""
    /// The attributes of `workbookPr`.
    package var properties = ""
    /// What stands in `workbook` after the list of sheets.
    package var calculation = ""
    /// What stands in each `worksheet` after its rows.
    package var layout = ""
    /// The attributes of each root element.
    package var root = ""

    package init(_ sheets: [Sheet]) { self.sheets = sheets }

    package var parts: [(name: String, bytes: [UInt8])] {
        let list = sheets.enumerated().map { number, sheet in
            "<sheet name=\"\(sheet.name)\" state=\"\(sheet.state)\" r:id=\"s\(number)\"/>"
        }
        let targets = sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0).xml") }
        let relations =
            (targets + [
                ("t", "sharedStrings", "sharedStrings.xml"), ("f", "styles", "/xl/styles.xml"),
            ]).map { "<Relationship Id=\"\($0)\" Type=\"http://x/\($1)\" Target=\"\($2)\"/>" }
        let texts =
            [
                ("[Content_Types].xml", "<Types/>"),
                (
                    "xl/workbook.xml",
                    "<workbook \(root) xmlns:r=\"r\"><workbookPr \(properties)/><sheets>\(list.joined())"
                        + "</sheets>\(calculation)</workbook>"
                ),
                (
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships>\(relations.joined())</Relationships>"
                ),
                ("xl/sharedStrings.xml", "<sst \(root)>\(strings)</sst>"),
                ("xl/styles.xml", "<styleSheet \(root)>\(styles)</styleSheet>"),
            ]
            + sheets.enumerated().map { number, sheet in
                (
                    "xl/worksheets/sheet\(number).xml",
                    "<worksheet \(root)><sheetData>\(sheet.rows)</sheetData>\(layout)</worksheet>"
                )
            }
        return texts.map { ($0, Array($1.utf8)) }
    }

    package var bytes: [UInt8] { storedZip(parts) }
}
