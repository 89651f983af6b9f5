/// A firm, institute, hospital, park or authority.
package enum Org {
    package static let fields: [Field] = [
        Field("Name", "单位名称", also: ["企业名称", "机构全称"], .line(200), .required),
        Field("Type", "单位类型", .code(.orgType), .required),
        Field("Uscc", "统一社会信用代码", also: ["信用代码"], .creditCode),
        Field("Former_name", "曾用名", .line(200), .repeated, words: { $0.splitting() }),
        Field("Region", "所在地区", .region),
        Field("Park", "所属园区", .line(100)),
        Field("Industry", "所属产业", .line(100), .repeated, words: { $0.splitting() }),
        Field("Field", "技术领域", .line(100), .repeated, words: { $0.splitting() }),
        Field("Scale", "单位规模", .line(40)),
        Field("Hightech", "高新技术企业", .flag),
        Field("Main_products", "主营产品", .text(8000)),
        Field("Supervisor", "归口管理部门", also: ["主管部门"], .reference([.org])),
        Field("Address", "通信地址", also: ["通讯地址"], .line(300), personal: true),
        Field("Contact", "联系人", .line(50), personal: true),
        Field("Phone", "联系电话", .phone, .repeated, personal: true),
        Field("Email", "电子邮箱", .email, .repeated, personal: true),
        Field("Status", "单位状态", .line(40)),
    ]
}
