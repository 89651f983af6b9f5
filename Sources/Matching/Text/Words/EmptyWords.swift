/// Words of needs, titles and abstracts that fit every subject.
///
/// The lists are our own: what is left of such texts when their subject is taken away. Those that
/// often end a term of a subject, as 控制 does, are no terms by themselves; at the others a term is cut.
enum EmptyWords {
    static let cutting = numbers(
        """
        研究 应用 问题 发展 关键 项目 进行 实现 提高 开发 过程 目前 现阶段 当前 近年来 采用 通过
        主要 具有 需求 解决 要求 国内 国外 国内外 以及 难题 研发 水平 结果 影响 因素 条件 方面
        情况 效果 作用 特点 特征 模式 方式 研制 利用 使用 运用 提供 建立 形成 具备 达到 满足 降低
        增加 减少 提升 改善 改进 工作 建设 可靠 有效 重要 不同 新型 相关 先进 现有 存在 需要 能够
        可以 由于 因此 但是 并且 同时 其中 根据 基于 针对 关于 对于 按照 为了 以上 以下 一种 多种
        各种 这种 本文 我们 公司 单位 我国 中国 世界 领域 方向 目标 内容 任务 范围 程度 步骤 阶段
        时间 地区 措施 策略 对策 建议 意义 价值 现状 趋势 前景 合作 推广 示范 成果 效益 支持 人员
        比较 对比 全面 完善 完成 实际 实施 实践 具体 明显 显著 较高 较低 较大 较好 最大 最小 最高
        最佳 大量 部分 全部 一定 一般 一些 一个 两个 三个 第一 第二 首先 其次 最后 之间 之后 之前
        以内 以外 左右 上述 如下 包括 包含 含有 构成 产生 造成 导致 引起 受到 得到 获得 取得 确定
        制定 提出 探讨 讨论 说明 表明 证明 发现 认为 指出 表现 关系 联系 差异 增长 下降 上升 保证
        保持 促进 促成 推动 加强 加快 加大 扩大 开展 参与 负责 引进 准确 合理 良好 优良 优异 独特
        广泛 普遍 共同 单一 对象 主体 难点 重点 瓶颈 思路 途径 手段 原理 原因 因为 所以 如何 是否
        没有 不能 不足 缺乏 困难 困扰 突破 挑战 机遇 优势 潜力 类型 种类 等级 级别 数量 比例 期望
        希望 论文 报告 课题 方案 可行 可行性 必要 作者 技术难题 关键技术 技术需求 技术问题
        关键问题 技术研究 应用研究 随着 越来越 日益 不断 非常 十分 逐渐 逐步 一直 已经 仍然 然而
        而且 或者 如果 从而 进而 此外 另外 例如 即可 即将 所有 任何 以来 有利于 用于 应用于 适用于
        为主 之一 有限公司 万元 亿元 万吨 年度 每年 未来 今后 长期 短期 初步 深入 进一步 充分 直接
        间接 基本 构建 相应 确保 显示 介绍 取消 改变 符合 延长 总结 打造 有待 合适 发生 进展 前提
        相当 相互 避免 防止 适合 适应 配合 配套 选用 预期 预计 拟定 拥有 掌握 熟悉 了解 涉及 属于
        成为 作为 称为 视为 变为 转变 更新 更换 更加 尤其 特别 特殊 尽量 尽快 尽可能 严重 严格
        轻微 正常 异常 常规 常用 经常 容易 难以 便于 便利 方便 简单 简便 简化 强大 巨大 丰富 充足
        足够 适当 适宜 适量 大规模 小规模 高端 低端 高质量 高水平 高效率 低成本 成本高 成本低 成熟
        先后 同类 类似 相似 相同 一致 统一 各类 各个 某些 某种 若干 许多 较多 较少 更多 更好 更高
        不仅 还是 还有 还需 只有 只要 只能 必须 必然 应当 应该 应用前景 发展趋势 研究进展 参考
        借鉴 依靠 依赖 围绕 面向 面临 立足 位于 处于 来自 来源 来源于 取决于 有关 无关 与此同时
        经过 经验 历经 持续 延续 继续 重复 反复 多次 首次 再次 一次 二次 此次 本次 每次 过去 过于
        后期 前期 中期 早期 初期 期间 日期 近期 远期 当时 同期 四个 五个 六个 几个 多个 数个 两者
        """)
    static let dependent = numbers(
        """
        技术 方法 系统 机构 基地 资金 中心 现场 科技 专项 事故 科学院 依据 中国科学院 设施
        信号 指标 难度 层次 资本 控制 材料 性能 工艺 结构 功能 数据 信息 模型 理论 实验 试验 管理
        服务 工程 设备 装置 环境 安全 参数 规范 标准化 平台 体系 经济 培训 资料 调查 统计 测试
        检测 验证 计算 处理 加工 制造 操作 运行 维护 使用寿命 样品 用户 客户 人才 速度 大小 高度
        长度 深度 强度 精度 温度 压力 分类 变化 保护 自动 智能 实用化 方程 试件 产量 产率 机械
        仪器 部件 零件 零部件 元件 组件 模块 单元 物质 成分 含量 浓度 密度 面积 体积 重量 尺寸
        形状 位置 状态 反应 现象 时代 政策 制度 法律 文化 历史 学生 学校 高校 大学 教师 专家 团队
        机器 软件 硬件 程序 算法 网络 技能 业务 流程 资源 设计 产品 生产 企业 产业 行业 市场 质量
        标准 成本 效率 创新 科学 组织 评价 评估 数值 机制 稳定 连续 同步 转换 转移 转化 调整 调节
        连接 高温 距离 上市 工具 周期 社会 国家 国际 多样 自主 高性能 分析 优化 规模 大型 小型
        中型 基础 能力 制备 消除 去除 组成 专业 专利 添加 适应性 产业化 实用 快速 精确 综合 高效
        核心 传统 复杂 结合 选择 反映 完整 整体 背景 重大
        """)
    static let latin = Set(
        """
        study research method methods approach result results analysis based using new paper system
        systems technology application applications model data performance design development show
        shows shown provide effect effects process control effective high low cm mm km kg mpa kpa
        min
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    private static func numbers(_ text: String) -> HanWords {
        HanWords(
            text.split(whereSeparator: \.isWhitespace).map { word in
                word.unicodeScalars.map { Int32($0.value) }
            })
    }
}

/// Some words by the numbers of their characters.
struct HanWords: Sendable {
    let all: [[Int32]]
    private let codes: Set<RunCode>
    private let lengths: ClosedRange<Int>

    init(_ words: [[Int32]]) {
        all = words
        codes = Set(words.map { RunCode($0) })
        let counts = words.map(\.count)
        lengths = (counts.min() ?? 0)...(counts.max() ?? 0)
    }

    func contains(_ word: ArraySlice<Int32>) -> Bool {
        lengths.contains(word.count) && codes.contains(RunCode(word))
    }
}
