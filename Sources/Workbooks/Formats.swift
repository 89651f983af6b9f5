import CXLSXWriter

/// How the cells of a workbook look.
@safe struct Formats {
    enum Look: CaseIterable {
        /// A line above a table.
        case title
        case header
        case body
        /// What is counted with.
        case number
        /// What is not to be changed where the sheet is protected.
        case locked
        /// Whatever is written later, or is seen by nobody.
        case plain
    }

    private let all: [UnsafeMutablePointer<lxw_format>?]

    /// The colour behind the header.
    private static let shade: UInt32 = 0xDD_EBF7
    /// That behind what is locked.
    private static let lockedShade: UInt32 = 0xF2_F2F2

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
        // Text, so that nothing becomes a number that is none.
        if look != .number { unsafe format_set_num_format(format, "@") }
        unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        if [.body, .number, .plain].contains(look) { unsafe format_set_unlocked(format) }
        if look == .title || look == .header { unsafe format_set_bold(format) }
        if ![.title, .plain].contains(look) {
            unsafe format_set_text_wrap(format)
            unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        }
        if look == .header {
            unsafe format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
            unsafe format_set_bg_color(format, shade)
        }
        if look == .locked { unsafe format_set_bg_color(format, lockedShade) }
    }
}
