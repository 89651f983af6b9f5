/// The last record of a file: what is missing without it was cut off.
package enum End: KindDefinition {
    package static let recordKind = Kind.end
    package static let declaration = KindDeclaration(15, "结束标记", fields: [records, sha256])

    package static let records = declare(0, "Records", "记录数", .number(0...99_999_999))
    package static let sha256 = declare(1, "Sha256", "校验码", .line(64))
}
