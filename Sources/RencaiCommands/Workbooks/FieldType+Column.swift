import Pool
import Workbooks

extension FieldType {
    /// How wide a column of such values is, in characters of Latin script.
    var columnWidth: Int {
        switch self {
        case .text: 40
        case .line(let limit): limit > 100 ? 28 : 16
        case .personName, .date, .endDate, .flag, .number: 12
        case .code, .period, .money, .phone, .region: 16
        case .dateTime, .email, .creditCode, .identity, .schemeClass, .reference: 22
        case .composite: 26
        }
    }
}

extension Field {
    /// The values from which a cell of the field may be chosen; `nil` where there is no list.
    var list: Book.List? {
        switch type {
        case .code(let list): Book.List(list.values, isClosed: !list.isOpen && !isRepeated)
        case .flag: Book.List(YesNo.list.values, isClosed: !isRepeated)
        default: nil
        }
    }

    /// A column of the field in a workbook.
    var column: Book.Column { Book.Column(width: type.columnWidth, list: list) }
}
