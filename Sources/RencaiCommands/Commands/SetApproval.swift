import ArgumentParser
import Ledger
import Pool
import Registry
import Reports

/// `rencai privacy approval`: which sealed fields are shown only when somebody else has allowed it.
struct SetApproval: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "approval",
            abstract: words("哪些字段查阅前须经批准", "which fields need an approver"),
            discussion: words(
                """
                查阅加密字段都要写事由；列为“须批准”的，还要用 --approved-by 写明批准人，且不能是经办人自己。
                初始设置：证件号码、民族、政治面貌、籍贯须批准，联系电话等不须。改动留痕。
                """,
                """
                Every reading of a sealed field has its reason; where an approver is needed, --approved-by
                names somebody else than the operator. To begin with, identity numbers, ethnicity,
                political status and native place need one, telephones and the like do not. Changes
                are kept.
                """),
            aliases: ["审批"])
    }

    static var examples: [Example] {
        [
            Example("rencai privacy approval", "查看", "see them"),
            Example(
                "rencai privacy approval --require 联系电话", "电话也须批准", "telephones need one too"),
        ]
    }

    @Option(
        parsing: .singleValue,
        help: .words("这个字段须批准", "this field needs an approver", value: ("字段", "field")))
    var require: [String] = []

    @Option(
        parsing: .singleValue,
        help: .words("这个字段不须批准", "this field needs none", value: ("字段", "field")))
    var release: [String] = []

    @Flag var format: ListFormat?

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let (required, released) = (try fields(require), try fields(release))
        let isChange = !required.isEmpty || !released.isEmpty
        let store = try session.registry(isChange ? .writing : .reading)
        for (fields, isNeeded) in [(required, true), (released, false)] where !fields.isEmpty {
            try store.setApproval(
                of: fields, isNeeded: isNeeded, operatorName: session.operatorName,
                now: session.environment.timestamp)
        }
        let rules = try store.approvalRules()
        var table = Table(
            columns: [
                Column(words("种类", "Kind")), Column(words("字段", "Field")),
                Column(words("须批准", "Approver")),
            ], empty: "")
        for field in FieldNumber.sealed {
            let isNeeded = rules.needsApprover(field)
            table.append([
                Cell(field.kind?.title ?? ""), Cell(field.field?.title ?? ""),
                Cell(isNeeded ? words("须批准", "needed") : words("不须", "not needed")),
            ])
        }
        try session.console.write(
            Listing(
                name: "fields", table: table,
                objects: FieldNumber.sealed.map { $0.json(rules) }), as: format)
        return .done
    }

    /// The sealed fields of these names, of all kinds that have one.
    private func fields(_ names: [String]) throws(Failure) -> [FieldNumber] {
        var fields: [FieldNumber] = []
        for name in names {
            let found = Kind.stored.compactMap { try? $0.sealedFields(typed: [name]) }
            guard !found.isEmpty else { throw Failure(.usage, .fieldNotSealed(name)) }
            fields += found.flatMap(\.self)
        }
        return fields
    }
}

extension FieldNumber {
    fileprivate func json(_ rules: ApprovalRules) -> JSONValue {
        [
            "kind": .string(kind?.rawValue ?? ""), "field": .string(field?.name ?? ""),
            "needs_approver": .bool(rules.needsApprover(self)),
        ]
    }
}
