/// The building blocks of the built-in templates.
enum PaperText {
    /// A column of a table: what stands above it and in each row, and its width in millimetres.
    struct Column {
        let title: String
        let text: String
        let width: Int

        init(_ title: String, _ text: String, _ width: Int) {
            (self.title, self.text, self.width) = (title, text, width)
        }
    }

    /// What the text of a page is wide, in millimetres (GB/T 9704-2012, 5.2.1).
    static let width = 156

    static func paragraph(_ style: PaperStyle, _ text: String) -> String {
        """
        <w:p><w:pPr><w:pStyle w:val="\(style.rawValue)"/></w:pPr><w:r>\
        <w:t xml:space="preserve">\(text)</w:t></w:r></w:p>
        """
    }

    /// The office with its number, then the title.
    static func opening(_ title: String) -> String {
        paragraph(.office, "【发文机关】") + paragraph(.reference, "【文号】") + paragraph(.title, title)
    }

    /// Who sends it, and when.
    static let closing =
        paragraph(.text, "") + paragraph(.signature, "【发文机关】") + paragraph(.signature, "【日期】")

    static func texts(_ texts: String...) -> String {
        texts.map { paragraph(.text, $0) }.joined()
    }

    /// A table whose row stands for each item of a list; its head comes again on each page.
    static func table(_ columns: [Column]) -> String {
        let grid = columns.map { "<w:gridCol w:w=\"\(twips($0.width))\"/>" }.joined()
        let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
        }.joined()
        return """
            <w:tbl><w:tblPr><w:tblW w:w="\(twips(width))" w:type="dxa"/><w:jc w:val="center"/>\
            <w:tblBorders>\(borders)</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>\
            <w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>\
            <w:tblGrid>\(grid)</w:tblGrid>\(row(columns, .heading, isHead: true, \.title))\
            \(row(columns, .cell, isHead: false, \.text))</w:tbl>
            """
    }

    private static func row(
        _ columns: [Column], _ style: PaperStyle, isHead: Bool, _ text: (Column) -> String
    ) -> String {
        let cells = columns.map { column in
            """
            <w:tc><w:tcPr><w:tcW w:w="\(twips(column.width))" w:type="dxa"/><w:vAlign w:val="center"/>\
            </w:tcPr>\(paragraph(style, text(column)))</w:tc>
            """
        }
        let head = isHead ? "<w:tblHeader/>" : ""
        return "<w:tr><w:trPr><w:cantSplit/>\(head)</w:trPr>\(cells.joined())</w:tr>"
    }

    /// Twentieths of a point, as Word measures.
    private static func twips(_ millimetres: Int) -> Int { millimetres * 1440 * 10 / 254 }
}
