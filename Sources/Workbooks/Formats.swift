import CXLSXWriter

/// How the cells of a workbook look.
@safe struct Formats {
    enum Look: CaseIterable {
        /// A line above a table.
        case title
        case header
        case body
        /// Whatever is written later, or is seen by nobody.
        case plain
    }

    private let all: [UnsafeMutablePointer<lxw_format>?]

    /// The colour behind the header.
    private static let shade: UInt32 = 0xDD_EBF7

    init(in workbook: UnsafeMutablePointer<lxw_workbook>) {
        unsafe all = Look.allCases.map { look in
            let format = unsafe workbook_add_format(workbook)
            unsafe Self.lay(format, look)
            return unsafe format
        }
    }

    subscript(look: Look) -> UnsafeMutablePointer<lxw_format>? {
        unsafe Look.allCases.firstIndex(of: look).flatMap { unsafe all[$0] }
    }

    private static func lay(_ format: UnsafeMutablePointer<lxw_format>?, _ look: Look) {
        // Text, so that nothing becomes a number.
        unsafe format_set_num_format(format, "@")
        unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        if look == .title || look == .header { unsafe format_set_bold(format) }
        if look == .header || look == .body {
            unsafe format_set_text_wrap(format)
            unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        }
        if look == .header {
            unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
            unsafe format_set_bg_color(format, shade)
        }
    }
}
