import Pool

extension String {
    /// Whether a text by itself is the name of a person and not that of a department or a remark: a
    /// common family name and one or two more characters, or a name with a dot.
    var isEvidentName: Bool {
        guard allSatisfy({ $0 == "·" || $0.unicodeScalars.allSatisfy(\.isHan) }),
            !Self.notNames.contains(where: hasSuffix), !Self.words.contains(self)
        else { return false }
        if contains("·") { return count > 3 && first != "·" && last != "·" }
        guard let first, 2...4 ~= count else { return false }
        let isDouble = count > 2 && Self.doubleFamilyNames.contains(String(prefix(2)))
        return isDouble || count < 4 && Self.familyNames.contains(first)
    }

    var isDoubleFamilyName: Bool { Self.doubleFamilyNames.contains(self) }

    private static let familyNames = Set(
        """
        赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁\
        柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊\
        纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单\
        杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮储靳段富巫乌焦巴弓牧山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符\
        刘景詹束龙叶幸司韶黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈\
        燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧沃利蔚越隆师巩聂晁勾敖融冷\
        訾辛阚那简饶空曾毋沙养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳肖闫付代涂覃仝苟邸
        """.filter { !$0.isWhitespace })

    private static let doubleFamilyNames: Set<String> = [
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "宇文", "长孙", "司徒", "鲜于", "端木",
        "独孤", "南宫", "百里", "呼延", "东郭", "单于", "夏侯", "轩辕", "申屠", "仲孙", "赫连", "澹台", "太叔", "钟离",
    ]

    /// How the names of departments and remarks end.
    private static let notNames = [
        "部", "科", "室", "处", "院", "所", "系", "组", "队", "班", "厂", "局", "中心", "公司", "车间", "类", "人员",
        "人才",
        "说明", "制表", "审核", "合计", "小计", "管理", "层", "线", "区", "县", "市", "校", "站", "馆", "库", "年级",
    ]
    /// Words that begin like names.
    private static let words: Set<String> = [
        "管理", "安全", "金融", "经营", "高管", "高层", "全职", "双聘", "单位", "项目", "和平", "国家", "公用", "关键", "都是",
        "机关", "后勤", "党群", "党政", "文秘", "广告", "水电", "通信", "平台", "高级", "成员", "常委", "农业", "文化",
    ]
}
