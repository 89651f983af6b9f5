import CXLSXWriter

extension Book {
    /// The most characters of a cell, as spreadsheets count them: in UTF-16.
    package static let characterLimit = 32_767

    /// The workbook as a file.
    ///
    /// - Complexity: rows go to a file of the system as they are written.
    package func bytes() throws(BookFault) -> [UInt8] {
        try check()
        let file = try ScratchFile()
        try write(to: file.path)
        return try file.bytes()
    }

    private func check() throws(BookFault) {
        for (number, sheet) in sheets.enumerated() {
            guard sheet.headCount + sheet.rows.count <= Int(SheetWriter.lastRow) else {
                throw .tooManyRows(sheet: number)
            }
            for (row, cells) in sheet.rows.enumerated() {
                let long = cells.firstIndex { text in
                    text.utf8.count > Self.characterLimit
                        && text.utf16.count > Self.characterLimit
                }
                if let long { throw .cellTooLong(sheet: number, row: row, column: long) }
            }
        }
    }

    private func write(to path: String) throws(BookFault) {
        var options = unsafe lxw_workbook_options()
        unsafe options.constant_memory = 1
        guard let workbook = unsafe workbook_new_opt(path, &options) else { throw .notWritten }
        var properties = unsafe lxw_doc_properties()
        // Nought would stand for the present.
        unsafe properties.created = max(1, madeAt)
        unsafe workbook_set_properties(workbook, &properties)
        let formats = unsafe Formats(in: workbook)
        var names = SheetNames(besides: listsName)
        var lists = Lists(sheet: listsName)
        for sheet in sheets {
            let name = names.name(for: sheet.name)
            guard let worksheet = unsafe workbook_add_worksheet(workbook, name) else { continue }
            let writer = unsafe SheetWriter(worksheet, formats)
            writer.write(sheet)
            for (number, column) in sheet.columns.enumerated() {
                guard let list = column.list else { continue }
                writer.offer(list, at: lists.range(of: list.values), inColumn: number, of: sheet)
            }
        }
        if !lists.all.isEmpty, let hidden = unsafe workbook_add_worksheet(workbook, listsName) {
            unsafe lists.write(with: SheetWriter(hidden, formats))
            unsafe worksheet_hide(hidden)
        }
        guard unsafe workbook_close(workbook) == LXW_NO_ERROR else { throw .notWritten }
    }
}
