/// A firm, institute, hospital, park or authority.
package enum Org: KindDefinition {
    package static let recordKind = Kind.org
    package static let declaration = KindDeclaration(
        5, "单位",
        fields: [
            name, type, uscc, formerName, region, park, industry, field, scale, hightech,
            mainProducts, supervisor, address, contact, phone, email, status, responsible, note,
        ], title: name, furtherNames: [formerName], listed: [type, region, industry],
        ended: (status, TalentStatus.noLongerReported.text))

    package static let name = declare(
        0, "Name", "单位名称", also: ["企业名称", "机构全称"], .line(200), .required)
    package static let type = declare(1, "Type", "单位类型", .openCode(OrgType.self), .required)
    package static let uscc = declare(2, "Uscc", "统一社会信用代码", also: ["信用代码"], .creditCode)
    package static let formerName = declare(
        3, "Former_name", "曾用名", .line(200), .repeated, words: { $0.splitting() })
    package static let region = declare(4, "Region", "所在地区", .region)
    package static let park = declare(5, "Park", "所属园区", .line(100))
    package static let industry = declare(
        6, "Industry", "所属产业", .line(100), .repeated, coded: true, words: { $0.splitting() })
    package static let field = declare(
        7, "Field", "技术领域", .line(100), .repeated, coded: true, words: { $0.splitting() })
    package static let scale = declare(8, "Scale", "单位规模", .line(40))
    package static let hightech = declare(9, "Hightech", "高新技术企业", .flag)
    package static let mainProducts = declare(10, "Main_products", "主营产品", .text(8000))
    package static let supervisor = declare(
        11, "Supervisor", "归口管理部门", also: ["主管部门"], .reference([.org]))
    package static let address = declare(
        12, "Address", "通信地址", also: ["通讯地址"], .line(300), personal: true)
    package static let contact = declare(13, "Contact", "联系人", .line(50), personal: true)
    package static let phone = declare(14, "Phone", "联系电话", .phone, .repeated, personal: true)
    package static let email = declare(15, "Email", "电子邮箱", .email, .repeated, personal: true)
    package static let status = declare(16, "Status", "单位状态", .line(40))
    package static let responsible = declareResponsible(17)
    package static let note = declareNote(18)
}
