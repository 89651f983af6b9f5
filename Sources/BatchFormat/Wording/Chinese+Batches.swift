import Pool

extension Chinese {
    /// E5xx and E6xx: the batch as a whole, and its end.
    static let batches: [DiagnosticCode: Wording] = [
        .noHeader: .init(
            "缺批次头", fix: "在开头补上 Batch 记录，写法见 rencai help format",
            "批次头说明谁报的、什么时候、什么格式，是文件的第一条记录。"),
        .format: .init(
            "不支持格式“{version}”", fix: "写成 Format: tpb/1；文件来自较新的版本时请升级程序",
            "大版本号不同，含义可能不同，勉强读会读错。"),
        .batchReused: .init(
            "批次号 {key} 已用过且内容不同", fix: "换一个批次号",
            "一个批次号对应一份内容。同号同内容再次导入不作改动，同号不同内容就无法追溯。"),
        .already: .init(
            "[{date} ]已导入过，未作改动",
            "内容与已入库的批次相同，重复导入没有影响。"),
        .gap: .init(
            "上一批 {key} 未收到", fix: "先导入上一批",
            "批次头写明了上一批，而库里没有它，可能漏了一份文件。"),
        .sourceUnknown: .init(
            "未登记的报送单位[“{source}”]", fix: "改正代码；确是新单位时，先用 rencai source add 登记",
            "报送单位名录已锁定，只收名录内单位的文件，防止代码写错。"),
        .sourceNew: .init(
            "报送单位“{source}”不在名录中，按新单位收下",
            fix: "代码写错就改正，已入库的用 rencai undo 撤销；确是新单位用 rencai source add {source} 登记",
            "第一次见到这个代码，照收并列出。名录锁定以后，名录外的单位不再收下。"),
        .sourceOther: .init(
            "报送单位是“{source}”，不是 --source 所写的“{other}”", fix: "核对文件放得对不对，或改正 --source",
            "指明只收一个单位的文件时，别的单位的文件不入库，防止放错文件夹。"),
        .planChanged: .init(
            "与审定的预演结果不同[（{value} → {other}）]，未执行",
            fix: "预演之后文件、选项或库内数据有变动：重新预演，重新送审",
            "审定的预演结果与现在执行的结果不同，所以没有执行，什么也没有写入。"),
        .rejectLimit: .init(
            "退回 {count} 条，超过上限[ {limit}]", fix: "先改正文件，或用 --reject-limit 放宽上限",
            "退回太多，多半是整列对错了位，所以一条也没有入库。"),
        .retireLimit: .init(
            "与上期相比减少 {count} 人[（{value}%）]，未执行",
            fix: "多半是漏报，请核对[；确属减少的加 --confirm {key}]",
            "全量名册里少了很多人，通常是文件不全，所以不自动办理。"),
        .rosterOld: .init(
            "{source} 此后另有报送，本名册不是最新的，没有核对谁不再报送",
            fix: "要核对去向，用该单位最新的全量名册",
            "旧名册不知道后来报送的人，拿它核对会把新来的人当成不再报送。记录照常入库，只是不列、不标减少的人。"),
        .rowNumbers: .init(
            "疑似把序号当编号：已在库的 {limit} 个编号中有 {count} 个换了人[，如 {key} 原为{name}，本次为{value}（在库编号 {other}）]",
            fix: "编号改用工号、人事编号等固定的号码；已在库的人沿用在库的编号（rencai talent list 可查）；确要换人的，逐个加 --confirm 编号",
            "序号随名册增减而变，上期的 5 号这期成了别人。照此入库，就会把一个人的资料写到另一个人名下，所以整个文件不入库，--partial 也不收。"
        ),
        .undoConflict: .init(
            "{count} 处此后被改过，保留现值", fix: "用 rencai why 核对，需要的另行改正",
            "撤销只恢复本批改过、此后没有再改的内容，不冲掉后来的修改。"),
        .noEnd: .init(
            "文件没有结束标记，可能未传完整[（止于第 {line} 行）]",
            fix: "补全文件[；手写的文件在末尾写 End: {key}]",
            "传了一半的文件看上去也是好的，只有结束标记能说明它是完整的。"),
        .count: .init(
            "结束标记写 {count} 条，实有 {other} 条", fix: "补全文件；无误后用 rencai seal 重新封存",
            "记录数对不上，说明有记录丢失，或封存后增删过。"),
        .hash: .init(
            "文件封存后被改过", fix: "确认修改无误后用 rencai seal 重新封存",
            "校验码由全文算出，改动一个字也对不上。传输出错也会这样，拿不准时请重传。"),
        .noNewline: .init(
            "最后一行不完整", fix: "多半是文件被截断，请重传；完整的就在末尾加一个换行",
            "每一行都以换行结束，最后一行也不例外，这样才看得出文件有没有传完。"),
        .afterEnd: .init(
            "结束标记之后还有内容", fix: "移到结束标记之前；两个批次分成两个文件",
            "结束标记是文件的最后一条记录，后面只能有空行和注释。"),
        .endId: .init(
            "结束标记的批次号“{key}”与批次头“{other}”不同", fix: "改成一样的批次号",
            "两个批次号不同，说明可能是两个文件拼在了一起。"),
    ]
}
