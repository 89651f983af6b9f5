extension Topic {
    /// How points are learned: the second half of the topic on evaluation.
    static var learningText: String {
        words(
            """
            rencai profile learn 用评判表和库中对接的结果学习各部分的分值，写成新规则待审：

              对接结果   验收 4，签约、实施、意向或企业接受 3，单位评价 1、2 分的 2；未成的只看
                         原因：专业不符 1，企业另选 2。时间冲突、条件未谈妥等不说明是否合适，不用。
                         评判表里有的对以评判表为准；已经对接的按对接以前计分：不看
                         限制，以往对接只计在它以前的，结果不能自己证明自己
              要有多少   评判 200 对，合适 50 对，能分出先后的需求 10 项
              怎么学     同一需求里好的没有排在差的前面，按等级之差计损失（相差 10 分以内按比例）；
                         从原分值起，把分值从一个部分挪到另一个，每次挪损失减得最多的，先多后少；
                         全部挪走的代价是两项排反的需求。合计 1000，都不小于 0，只用整数
              怎么检验   需求按编号的散列值分五组，每组用其余四组学得的分值来排，五组合起来与原规则
                         比 nDCG@10；区间算法同上，因各组互相牵连再放宽一半；含 0 或更差的不写文件

            """,
            """
            rencai profile learn learns the points of the parts from judgments and from what came of
            introductions, and writes a new profile for review:

              outcomes   accepted 4; signed, under way, intended or accepted by the organization 3;
                         rated 1 or 2 by it 2. Of those that came to nothing the reason tells: other
                         speciality 1, another chosen 2; no time, terms and the like tell nothing of
                         fit and are left out. The table goes before outcomes of the same pair. A pair
                         that was introduced counts as it stood before: no gate closes it, and its
                         record is that of then, so that no outcome foretells itself
              how many   200 judged pairs, 50 of them good, 10 needs with an order to find
              learning   where of one need a better one is not ahead of a worse one, the difference of
                         the grades is lost (within 10 points in proportion). From the points in force
                         on, points go from part to part, those first that lower the loss most, many
                         before few; to move all costs two needs in the wrong order. They add up to
                         1,000, none is below 0, all are whole
              proof      needs are put into five folds by a hash of their keys; each is ranked by what
                         the other four taught, and all together compared with the profile in force by
                         nDCG@10; the interval is that of above and half as wide again, because folds
                         learn from much the same needs; where it holds 0, or all is below, nothing is
                         written

            """)
    }
}
