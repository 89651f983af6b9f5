import Pool

extension Form {
    /// What an office says of a firm or an institute.
    static var org: Form {
        Form(
            .org, "单位信息填报表",
            [
                Column("单位名称", Org.name.field, "兰州示例轴承有限公司", note: words("填全称", "the full name")),
                Column("单位类型", Org.type.field, OrgType.firm.text),
                Column("统一社会信用代码", Org.uscc.field),
                Column("所在地区", Org.region.field, "兰州市城关区"),
                Column("所属园区", Org.park.field, "兰州高新区"),
                Column("所属产业", Org.industry.field, "通用设备制造业"),
                Column("技术领域", Org.field.field, "先进制造"),
                Column("单位规模", Org.scale.field, "中型"),
                Column("高新技术企业", Org.hightech.field, YesNo.yes.text),
                Column("主营产品", Org.mainProducts.field, "滚动轴承、自润滑轴承"),
                Column("通信地址", Org.address.field, "兰州市城关区示例路1号"),
                Column("联系人", Org.contact.field, "李示例"),
                Column("联系电话", Org.phone.field, "13800000001"),
                Column("电子邮箱", Org.email.field, "office@example.com"),
                Column("备注", Org.note.field),
            ])
    }
}
