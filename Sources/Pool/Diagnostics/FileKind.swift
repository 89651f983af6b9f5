/// What a file is that holds no batch, by what it contains.
package enum FileKind: String, CaseIterable, Sendable {
    // Tables.
    case xlsx, xlsb, xls, et, ods, csv, html
    /// One person's form for an appointment, 干部任免审批表.
    case lrmx
    case excelXML = "excel-xml"
    /// A workbook under a password.
    case protected
    /// A workbook of which a part cannot be read.
    case damaged
    /// A workbook that holds more than any table has.
    case oversized

    // Documents.
    case docx, doc, rtf, odt, pptx, ppt, pdf, ofd, xml, image

    // Others.
    case zip, archive, database
    /// What a spreadsheet program leaves beside a file as long as it is open.
    case lock
    /// A compound file (MS-CFB) of an unknown program.
    case compound

    /// What is to be done with files that are alike.
    package enum Group: Hashable, Sendable {
        /// A table that is read as it is, one that is saved as such first, one that is locked, broken or
        /// too large.
        case table, otherTable, protected, damaged, oversized
        case document, archive, database, lock
    }

    package var group: Group {
        switch self {
        case .xlsx, .xls, .csv, .lrmx: .table
        case .xlsb, .et, .ods, .html, .excelXML: .otherTable
        case .protected: .protected
        case .damaged: .damaged
        case .oversized: .oversized
        case .docx, .doc, .rtf, .odt, .pptx, .ppt, .pdf, .ofd, .xml, .image, .compound: .document
        case .zip, .archive: .archive
        case .database: .database
        case .lock: .lock
        }
    }
}
