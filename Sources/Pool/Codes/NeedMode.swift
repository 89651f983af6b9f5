/// In which way a need is to be met.
package enum NeedMode: String, OpenCode {
    case commissioned = "委托研发"
    case joint = "合作研发"
    case transfer = "技术转让"
    case licence = "技术许可"
    case consulting = "技术咨询"
    case service = "技术服务"
    case equity = "技术入股"
    case jointlyBuilt = "联合共建"
    case miscellaneous = "其他"

    package static let list = CodeList(
        Self.self,
        also: [
            .commissioned: ["委托开发", "委托研究", "委托"],
            .joint: ["合作开发", "联合攻关", "联合研发", "联合开发", "合作攻关"],
        ],
        english: [
            .commissioned: "commissioned",
            .joint: "joint",
            .transfer: "transfer",
            .licence: "licence",
            .consulting: "consulting",
            .service: "service",
            .equity: "equity",
            .jointlyBuilt: "jointly built",
            .miscellaneous: "other",
        ])
}
