import Pool

extension Chinese {
    /// E3xx: keys and identities.
    static let keys: [DiagnosticCode: Wording] = [
        .keySyntax: .init(
            "{field}“{key}”格式不正确",
            fix:
                "[“{source}”处写单位的代码，不写名称；]编号用字母、数字、汉字和 . _ / -，最长 64 个；报送单位代码用小写字母、数字和连字符，字母开头，最长 16 个",
            "编号可以带报送单位代码：lzgx:0007。代码是小写字母、数字和连字符，编号不以符号开头。"),
        .keyTwice: .init(
            "编号与第 {line} 行重复", fix: "合成一条，或改正编号",
            "一个批次里一个编号只能出现一次，否则不知道以哪条为准。"),
        .exists: .init(
            "{key} 已在库[（{name}）]", fix: "要修改就去掉 Op: create；是另一条就换编号",
            "create 只用来新增，防止误改别人的记录。"),
        .notFound: .init(
            "库里没有 {key}[，相近的有 {guess}]", fix: "改正编号；要新增就写 Op: create",
            "update、replace、delete、merge 只对已有的记录有效，防止编号写错时另建一条。"),
        .foreignSpace: .init(
            "{source} 不能修改 {other} 报送的{kind} {key}[（{name}）]", fix: "请对方报送，或由主管部门合并",
            "每个报送单位只改自己报送的记录。编号冒号前面的代码表明归谁。"),
        .maybeSame: .init(
            "与 {key}[（{name}）][（{date} 生）]可能是同一人",
            fix: "是同一人的，入库后合并：{!mergePeople} {value} --into {key}；批次里用 Op: merge",
            "姓名与出生年月、单位或电话相同，但没有身份证号可以断定，照收并列出，由人判断。"),
        .maybeCorrected: .init(
            "可能就是这次没有报送的 {key}[（{name}）]，只是更正了出生年月",
            fix:
                "是同一人，先更正再导入：{!correctBirth key date}；已经入库的则合并：{!mergePeople key value}",
            "没有工号和证件号码的人，按姓名、出生年月、单位识别；更正了出生年月，名册里就多出一个新增的人，少了一个原来的人。同一单位报送、姓名和电话都相同的，也这样提示。"),
        .sameId: .init(
            "身份证号已属 {key}[（{name}）]", fix: "是同一人就沿用编号 {key}，或用 Op: merge 合并；不是就核对证件号码",
            "同一报送单位内一个身份证号只能有一个人，以整批入库之后为准，所以一批里两人可以互换号码。不是同一人，就有一个号码录入有误。"),
        .sameName: .init(
            "库内姓名为“{value}”的有 {count} 人", fix: "注明编号或单位",
            "同名的人很多，只写姓名不能确定是哪一位。"),
        .samePerson: .init(
            "疑与库内其他单位人员重复[：证件号码与{unit}报送的{name}（{key}）一致，按同一人登记]", fix: "由主管部门核实",
            "调动最常见：同一证件号码就是同一个人，只登记一次。新编号从此指向这一条，各项取数据截至较新的值，原工作单位记入曾任职单位。"),
        .numberShared: .init(
            "疑与库内其他单位人员重复[：证件号码与{unit}报送的{name}（{key}）相同，按两人登记]",
            fix: "由主管部门核实：号码录入有误的改正；是同一人用 {!mergePeople} 合并",
            "号码相同而姓名不同（出生年月也不能印证），多半是号码错了一行；一批里由两家单位名下同时写入的也先各记一条。都列在 {!listDuplicates} 的最前面。"),
        .reportedTwice: .init(
            "疑与库内其他单位人员重复[：{unit}也在报送（两家同时报送）]", fix: "由主管部门核实",
            "本单位报过、别的单位又报过之后，本单位再次报送，说明两家都还在报。库里只有一条记录，两家的编号都指向它；{!listReportedTwice} 列出全部。"
        ),
        .keyAgain: .init(
            "与第 {line} 行的记录完全相同，只收一次", fix: "删去重复的一条",
            "同一条记录抄了两遍，内容一字不差，不影响结果。"),
        .keyHidden: .init(
            "{kind}的编号是身份证号，已换成代号", fix: "改用本单位的编号，如工号",
            "编号出现在清单、回执和导出文件里，所以身份证号换成由密钥算出的代号。同一号码总是同一代号，下次照样填写就能对上。"),
        .personChanged: .init(
            "编号 {key} 原为{name}，本次为{value}，{field}也不同，疑似换人",
            fix: "是两个人就给{value}用自己的编号[（在库为 {other}）]；确要这样改，导入时加 --confirm {key}",
            "一个编号始终是一个人。姓名和出生年月或证件号码一起变，多半是编号给了别人，入库就会把一个人的资料写到另一个人名下。只改姓名，或姓名没变只改号码，不受限制；原姓名写在曾用名里的也不受限制。"
        ),
        .personConfirmed: .init(
            "已按 --confirm 更改：编号 {key} 原为{name}，本次为{value}",
            "经办人已逐个写明编号确认，所以照办，并记入回执。"),
    ]

    /// E4xx: references and operations.
    static let references: [DiagnosticCode: Wording] = [
        .refNotFound: .init(
            "“{field}”指向的 {key} 不存在[，相近的有 {guess}]",
            fix: "补上那条记录[（登记单位：{!addOrg name}）]，或改正编号",
            "所指的记录要么已在库，要么在同一批次里，先后不限。"),
        .refKind: .init(
            "“{field}”指向的 {key} 是{kind}，应为{other}", fix: "改正编号",
            "编号有这个记录，但类别不对，例如“带头人”应指向人才，不能指向单位。"),
        .refAmbiguous: .init(
            "{field}“{value}”对应多个：{list}", fix: "改写编号",
            "按名称找到了不止一条，写编号才能确定是哪一条。"),
        .refRejected: .init(
            "所关联的 {key}[（第 {line} 行）]已退回，本条暂不入库", fix: "先改好那一条",
            "记录不能指向没有入库的记录。那一条改好后，这一条随它一起再导入。"),
        .tagNew: .init(
            "新标签“{value}”已列入候选[，相近：{guess}]", fix: "如已有合适的标签，请改用",
            "标签一致，匹配才准。新标签先作候选，由管理人员审定后转为正式。"),
        .tagCycle: .init(
            "上级标签互相循环：{path}", fix: "去掉其中一个上级标签",
            "标签的上级一层层往上，不能又绕回自己。"),
        .ruleUnknown: .init(
            "{field}没有“{value}”这一项", fix: "[改成 {guess}，或]按 FORMAT.md 评分规则一节的名称写",
            "写错的名称不会起作用，评分和限制条件就会与主管部门所定的不同。"),
        .weightSum: .init(
            "各部分权重合计 {count} 分，应为 1000 分", fix: "调整各部分的 points，使合计为 1000",
            "评分满分 1000 分，由各部分得分相加；合计不是 1000，分数就不能相互比较。"),
        .ruleParameter: .init(
            "{field}“{value}”不使用参数“{other}”", fix: "去掉它，或按 FORMAT.md 评分规则一节改正",
            "没有用处的参数会让人以为它在起作用。"),
        .headRepeated: .init(
            "{field}“{value}”重复", fix: "只留一个",
            "同一项只能有一个值，写两次就不知道以哪个为准。"),
        .reserved: .init(
            "{field}只能由主管部门填写，{source} 不能改动", fix: "去掉这一行；有异议请与主管部门联系",
            "这一项是主管部门的认定，报送单位的文件不能增加、修改或去掉它。不写这一项，库内的认定就保持不变。"),
        .stepBack: .init(
            "对接阶段不能由“{other}”改为“{value}”",
            fix: "[由此可改为 {list}；]写错的用 {!undo} 撤销，重新对接的用 {!addIntroduction} 另立一条",
            "谈过、签过的事不会因后来的一行而不曾发生。中间的阶段可以跳过，不能倒退。"),
        .declineReason: .init(
            "“{value}”没有写未成原因", fix: "补上未成原因：表格填“未成原因”列，命令行写 --reason 原因，批次写 Reason_code；可选：{list}",
            "为什么没有谈成，下一次推荐要用，统计也要用。"),
        .pairOpen: .init(
            "这项需求与这名人选正在对接：{key}（{value}）",
            fix: "改那一条：{!setIntroduction key}；或先结束它",
            "同一对同时有两条未结束的对接，会重复计数，也会互相矛盾。"),
        .needClosed: .init(
            "需求 {key} 的办理状态是“{value}”，不能登记新的对接",
            fix:
                "查看 {!showNeed key}[；先审核、发布：{!acceptNeed other}，{!publishNeed other}][；要再请人，先重开：{!reopenNeed name}][；已签满，要再请一人：{!setExperts key count}]",
            "没有审核的需求不对外，已有结果的需求不再找人。"),
        .stepOrder: .init(
            "“{value}”（{date}）在“{other}”之后，日期却早于它（{limit}）",
            fix: "核对两个日期；前一步写错的，用 {!undo} 撤销它再登记",
            "各阶段依次进行，后一步的日期不会早于前一步；审核记录也一样。签约日期算作“签约”这一步。"),
        .needForeign: .init(
            "需求 {key} 是 {other} 的，{source} 不能为它登记对接",
            fix: "请 {other} 或主管部门登记",
            "对接由需求所属单位或主管部门登记，免得几家同时去联系同一位专家。"),
        .needAlike: .init(
            "与本单位的需求[“{name}”]{key} 疑似同一需求",
            fix: "确是同一需求的，不再另报，把新的内容写进 {key}；已收下的由主管部门合并：{!mergeNeeds}",
            "同一需求报两次会重复计数，也会为一个问题去请两位专家。是不是同一需求只有企业知道，所以照样收下。"),
        .needState: .init(
            "{field}[“{value}”]由审核、发布和对接登记得出，不由 {source} 填写；现仍为“{other}”",
            fix: "不必填写；主管部门用 {!reviewNeed} 审核、need publish 发布，或写在自己的批次里",
            "没有审核发布的需求不对外。报送单位可以写草稿、已提交、撤回；以后各步由主管部门的审核和登记的对接决定，本条其余内容照常入库。"),
        .needAgain: .init(
            "审核过的{field}[等 {count} 项]有改动，需求由“{value}”回到“已提交”，重新审核发布以前不对外",
            fix: "主管部门审核：{!reviewNeed}、need publish；改错了的用 {!undo} 撤销这一批",
            "对外的只能是审核过的内容。联系人、期限、资金、拟请专家人数等不在此列；正在进行的对接照常登记。"),
        .needEdited: .init(
            "审核过的{field}[等 {count} 项]有改动，没有重新审核，办理状态仍为“{value}”",
            fix: "改动已记入审核记录；改错了的用 {!undo} 撤销这一批",
            "审核由主管部门负责，所以部门的改动不另走审核，但写明改过什么，让看审核记录的人知道。"),
        .needKept: .init(
            "需求已是“{value}”，{field}由主管部门改动，{source} 所填的未采用",
            fix: "请主管部门改：公开方式用 {!publishNeed}，内容用 {!setNeed}；单位可以自己收窄公开方式",
            "发布以后谁可见，由主管部门定；已签约、已终止的需求留着审核过的样子。本条其余内容照常入库。"),
        .dayAhead: .init(
            "“{value}”的日期 {date} 还没有到（今天 {limit}）", fix: "改正日期，或到那一天再登记",
            "进展和审核记录记的是已经发生的事；日期写到以后，下一步就都会早于它。"),
        .heldAsItWas: .init(
            "与现行规定 {other} 不符；原库就是这样，照原样收入",
            fix: "规定见 {!explain other}；确有错的用 {!setNeed} 或 {!setIntroduction} 改正",
            "主管部门把导出的库整个收进新库（换机器、换版本）时，带版本号而本库没有的记录，按当时的规定已经收过，不再退回。新报的照样退回。"),
        .reasonEarly: .init(
            "阶段是“{value}”，没有婉拒或中止，不写未成原因",
            fix: "去掉未成原因（Reason_code），或写上婉拒的答复、改为中止",
            "未成原因按未成的对接统计；还在谈的写了原因，就看不出成了没有。"),
        .needRefused: .init(
            "需求[“{name}”]{key} [已于 {date} ]审核不通过[（{reason}）]，不再受理",
            fix:
                "是另一项需求的，换名称（批次里换编号）另行提交；要重新办理这一项的，由主管部门先 {!reopenNeed key}，再提交",
            "不通过是部门的决定，企业的文件不能改回“已提交”；退回补充的才可以改好再提交。"),
        .tagRetired: .init(
            "标签[“{value}”]已停用，改用 {key}", fix: "下次直接写新标签",
            "停用的标签仍读得懂，读入时换成指定的标签。"),
        .schemeNew: .init(
            "未登记的人才分类办法“{value}”已列入候选", fix: "报送这个办法的全文信息，或改正名称",
            "层次要对照办法才有意义：同一个字母在不同地方指不同的人。未登记的办法先保留，不参与折算。"),
        .opUnknown: .init(
            "不认识的操作“{operation}”[，是否“{guess}”？]",
            fix: "写 put、create、update、replace、delete 或 merge",
            "Op 说明怎样处理这条记录，不写就是 put：有则改，无则增。"),
        .referenced: .init(
            "{name}尚有关联记录[（{list}）]，不能删除", fix: "先修改或删除那些关联记录",
            "删除后那些记录会指向空处，所以先处理它们。"),
        .noReason: .init(
            "{operation} 操作要写明原因", fix: "补上一行 Reason: 原因",
            "删除和合并影响别人，事后要能说清楚为什么。"),
        .mergeBad: .init(
            "不能并入[ {key}][：{reason}]", fix: "核对 Into 所写的编号",
            "合并的两条记录要是同一类，都在库，且不是同一条。"),
        .rev: .init(
            "您改的是版本 {version}，库里已是版本 {other}[（{name} {date}）]",
            fix: "重新导出再改；{!compare} 列出差别和谁改过",
            "导出之后别人又改过。为了不冲掉别人的修改，版本不同就不写入。"),
        .deleted: .init(
            "{key} 已[于 {date} ]删除", fix: "要恢复就写 Op: create",
            "已删除的记录不会因为下一份名册里还有就自动回来。"),
        .older: .init(
            "“{field}”库内值较新[（{date}，{source}）]，本次值未采用",
            fix: "确要采用本次值，导入时加 --take；已入库的先用 {!undo} 撤销",
            "两个报送单位说法不同时，以数据截至日期较新的为准，较旧的只列出。"),
        .correctedKept: .init(
            "[{source}]仍报原值“{value}”，已保留部门核定值“{other}”",
            fix: "请报送单位改正其名册",
            "部门改正过的值，不会被名册里照抄的旧值冲掉。"),
        .withdrawn: .init(
            "该同志已[于 {date} ]申请退出，不得再次录入",
            fix: "从名册中删去；本人书面同意恢复的，由主管部门办理：{!readmit}",
            "本人要求退出的，只留一个不能还原的标记，用来拦住再次录入。"),
        .dropAbsent: .init(
            "“{field}”里没有“{value}”，无须去掉",
            "Drop_ 要去掉的值本来就不在，结果是一样的。"),
        .storedKept: .init(
            "按要求保留[ {source} 报的]“{field}”现值[（{date}）]，本次值未采用",
            fix: "要采用本次值，导入时不写 --keep 或 --keep-field；已入库的先用 {!undo} 撤销",
            "导入时指定了保留别的单位报的值，所以较新的本次值也只列出。"),
        .exactKept: .init(
            "“{field}”保留库内更确切的 {other}，本次只写到 {value}",
            fix: "要改成本次的写法，导入时加 --take-field {field}",
            "本次的日期只是写得粗一些，与库内的不矛盾，所以不用它冲掉更确切的。互相矛盾的照常处理。"),
        .mergeUnlike: .init(
            "{key} {name}和 {other} {value}的{field}不同，不像同一人",
            fix: "先比一比：{!comparePeople key other}；确是同一人，导入时加 --confirm {key}",
            "两个人并成一条，资料就混在一起，别人查到的、对接用的都会错。所以要经办人逐个写明编号确认。"),
        .mergeDoubtful: .init(
            "并入的 {key} {name}与 {other} {value}的{field}不同",
            fix: "不是同一人的，不要入库；已入库的用 {!undo} 撤销这一批",
            "照报送的合并了，或经办人已确认；记入回执，便于事后核对。"),
    ]
}
