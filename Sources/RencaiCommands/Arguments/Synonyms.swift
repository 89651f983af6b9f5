/// Words that people type for our commands and options, with the names that these have.
///
/// They are never run, only suggested: what is written differently may be meant differently.
enum Synonyms {
    /// The command that a word stands for, where it is one of these.
    static func command(_ word: String, among names: [String]) -> String? {
        commands.first { $0.words.contains(word) && names.contains($0.name) }?.name
    }

    /// The option that a Chinese word stands for which is no name of it: `--预览`.
    static func option(_ typed: String, among names: [String]) -> String? {
        let word = typed.drop { $0 == "-" }
        return options.first { $0.words.contains(String(word)) && names.contains($0.name) }?.name
    }

    private static let commands: [(words: Set<String>, name: String)] = [
        (["入库", "倒入", "录入", "上传", "登记", "新增"], "导入"),
        (["查询", "搜索", "检索", "查人", "查看"], "查找"),
        (["新建", "创建", "初始化"], "建库"),
        (["统计", "报表", "汇总", "打印"], "报告"),
        (["备份", "输出", "下载"], "导出"),
        (["校验", "核对", "审核", "检验"], "检查"),
        (["回退", "恢复", "反悔", "取消"], "撤销"),
        (["历史", "来源", "来历"], "溯源"),
        (["对比", "差异"], "比较"),
        (["推荐", "撮合", "对接"], "匹配"),
        (["配置", "选项"], "设置"),
        (["表格", "样表", "空表"], "模板"),
        (["演示", "试用"], "示例"),
        (["修改", "编辑", "更新"], "导入"),
        (["移除", "清除"], "删除"),
        (["列表", "清单", "全部"], "列出"),
        (["详情", "显示"], "查看"),
    ]

    private static let options: [(words: Set<String>, name: String)] = [
        (["预览", "试"], "--dry-run"), (["换人"], "--confirm"), (["排列", "次序"], "--sort"),
        (["字段", "栏"], "--columns"), (["文件"], "--output"), (["预案"], "--expect"),
    ]
}
