import BatchFormat
import Pool

/// A workbook of Excel 95 to 2003 (MS-XLS), which WPS still writes.
///
/// It is read here because libraries tell neither the text of a number format, by which alone a
/// date is known, nor merged cells, hidden sheets and what is printed above and below the pages.
struct OldWorkbook: Sendable {
    /// A sheet in the list of the workbook, and where its records begin.
    struct Entry: Hashable, Sendable {
        var name: String
        var isHidden: Bool
        var start: Int
    }

    let file: String
    private let stream: [UInt8]
    private(set) var sheets: [Entry] = []
    private let context: CellContext
    private let text: OldText

    init(file: String, _ bytes: [UInt8]) throws(SheetFault) {
        self.file = file
        guard let container = CompoundFile(bytes),
            let stream = container.stream("Workbook") ?? container.stream("Book")
        else { throw SheetFault(unreadable: .damaged, file) }
        self.stream = stream
        let globals = OldGlobals(stream)
        guard !globals.isProtected else { throw SheetFault(unreadable: .protected, file) }
        guard !globals.sheets.isEmpty else { throw SheetFault(unreadable: .damaged, file) }
        sheets = globals.sheets
        text = globals.text
        context = globals.context
    }

    /// The rows of a sheet; one that bears a mark of secrecy beside its cells is refused.
    func sheet(_ entry: Entry) -> Sheet {
        let label = "\(file)[\(entry.name)]"
        return Sheet(name: entry.name, label: label) { body in
            let sheet = OldSheet(stream, from: entry.start, text, context)
            guard !sheet.bearsSecrecyMark else {
                throw SheetFault(.secretMark, label, [:])
            }
            guard sheet.isWhole else {
                throw SheetFault(unreadable: .damaged, file, reason: entry.name)
            }
            try sheet.forEachRow(body)
        }
    }
}

/// What an old workbook says about all its sheets.
struct OldGlobals {
    private(set) var sheets: [OldWorkbook.Entry] = []
    private(set) var isProtected = false
    private(set) var text = OldText.unicode
    private var strings = StringTable()
    private var spelled: [Int: NumberFormat] = [:]
    private var styles: [Int] = []
    private var startsIn1904 = false

    var context: CellContext {
        CellContext(
            strings: strings,
            formats: styles.map { spelled[$0] ?? NumberFormat.builtIn[$0] ?? .general },
            startsIn1904: startsIn1904, isUncomputed: false)
    }

    init(_ stream: [UInt8]) {
        var records = OldRecords(stream: stream, position: 0)
        var isShared = false
        var shared: [Range<Int>] = []
        while let record = records.next(), record.kind != .end {
            if record.kind != .continued { isShared = record.kind == .sharedStrings }
            if isShared { shared.append(record.range) }
            take(record, stream)
        }
        takeStrings(OldStrings(stream, shared), hasAny: !shared.isEmpty)
    }

    private mutating func take(_ record: OldRecord, _ stream: [UInt8]) {
        let start = record.range.lowerBound
        let rest = { (skipped: Int) in
            min(start + skipped, record.range.upperBound)..<record.range.upperBound
        }
        switch record.kind {
        case .beginning where stream.number16(at: start) < 0x0600: text = .codePage(.gb18030)
        case .password: isProtected = true
        case .dateMode: startsIn1904 = stream.number16(at: start) == 1
        case .format:
            let isUnicode = if case .unicode = text { true } else { false }
            let code = text.string(stream, rest(2), lengthBytes: isUnicode ? 2 : 1)
            spelled[stream.number16(at: start)] = NumberFormat(code: code)
        case .style: styles.append(stream.number16(at: start + 2))
        case .sheet where stream.number16(at: start + 4) >> 8 == 0:
            sheets.append(
                OldWorkbook.Entry(
                    name: text.string(stream, rest(6), lengthBytes: 1),
                    isHidden: stream.number16(at: start + 4) & 3 != 0,
                    start: stream.number32(at: start)))
        default: break
        }
    }

    private mutating func takeStrings(_ strings: OldStrings, hasAny: Bool) {
        guard hasAny else { return }
        var strings = strings
        _ = strings.number(4)
        var left = strings.number(4)
        while left > 0, !strings.isAtEnd {
            self.strings.append(Array(strings.text().utf8))
            left -= 1
        }
    }
}
