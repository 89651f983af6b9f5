/// What a contract on technology is about.
package enum ContractKind: String, OpenCode {
    case development = "技术开发"
    case transfer = "技术转让"
    case licence = "技术许可"
    case consulting = "技术咨询"
    case service = "技术服务"
    case equity = "作价入股"

    package static let list = CodeList(
        Self.self,
        english: [
            .development: "development",
            .transfer: "transfer",
            .licence: "licence",
            .consulting: "consulting",
            .service: "service",
            .equity: "equity",
        ])
}
