package import BatchFormat
import Pool

/// A file with tables: a workbook, or delimited text.
package struct SheetFile: Sendable {
    package let name: String
    /// The sheets that are seen.
    package let sheets: [Sheet]
    /// The names of sheets that are hidden.
    package let hidden: [String]

    /// Reads what kind of file it is; the encoding is that of delimited text.
    package init(name: String, bytes: [UInt8], encoding: Encoding? = nil) throws {
        self.name = name
        switch FileKind(bytes, named: name) {
        case .xlsx:
            let workbook = try Workbook(file: name, bytes)
            sheets = workbook.sheets.filter { !$0.isHidden }.map(workbook.sheet)
            hidden = workbook.sheets.filter(\.isHidden).map(\.name)
        case nil:
            let text = try DelimitedText(file: name, bytes, encoding: encoding)
            sheets = [text.sheet]
            hidden = []
        case .some(let other):
            throw SheetFault(
                .notReadable, name, [.value: other.rawValue, .kind: Kind.source.rawValue])
        }
    }
}
