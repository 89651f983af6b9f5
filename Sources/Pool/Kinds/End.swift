/// The last record of a file: what is missing without it was cut off.
package enum End {
    package static let fields: [Field] = [
        Field("Records", "记录数", .number(0...99_999_999)),
        Field("Sha256", "校验码", .line(64)),
    ]
}
