extension Topic {
    static var evaluationText: String { measuresText + learningText }

    private static var measuresText: String {
        words(
            """
            rencai evaluate 用人工评判检验匹配。评判表三列：需求、人选、等级，前两列写编号，
            等级是 0 到 10 的整数，越大越合适：

              需求	人选	等级
              lzgx:n-2026-006	lzgx:0016	4
              lzgx:n-2026-006	lzgx:0021	1

            只比较评过的人选，次序与匹配结果相同；受限制的、没有得分的按 0 分计，同分按编号。
            等级达到 3（--relevant）的算相关。各指标：

              nDCG@10    前十名各得 2^(等级-1)-1，除以 log2(名次+1)，合计占最好排法的几成
              MAP        每个相关的人选处，到它为止相关的占几成，取平均
              MRR        第一个相关的人选名次的倒数
              recall@20  相关的人选有几成在全库的前 20 名（--top），没评过的人选也占名次
              成对误差   等级不同的两个，次序颠倒的计等级之差，同分计一半，占全部差的几成
              AUC        相关的比其他的得分高的占几成，同分算一半：需求内各对、各需求平均、全部
              1/(1+MAE)  按分数推出等级，与评判平均相差 MAE 级；分界在另一半需求上定，
                         两半按需求编号的散列值分，每次相同

            前三项和 recall 是各项需求的平均，没有相关人选的需求不计。
            区间取自对需求有放回的 2000 次抽样，抽法固定，同样的输入结果相同。
            --against 对两套评分规则用同样的抽样；相差的区间不含 0 才算分出好坏。

            """,
            """
            rencai evaluate measures the ranking against judgments. The table has three columns; the
            first two hold keys, grades are whole numbers from 0 to 10, the higher the better:

              need	candidate	grade
              lzgx:n-2026-006	lzgx:0016	4
              lzgx:n-2026-006	lzgx:0021	1

            Judged candidates are compared among themselves, in the order of the ranking. Those that a
            restriction closes or that have no points count as 0; ties go by key. From grade 3
            (--relevant) on a candidate is relevant. The measures:

              nDCG@10    the first ten gain 2^(grade-1)-1 each, divided by log2(place+1); the sum as a
                         share of that of the best order
              MAP        at each relevant candidate the share of relevant ones so far, on average
              MRR        one divided by the place of the first relevant candidate
              recall@20  the share of the relevant ones among the first 20 (--top) of the whole pool,
                         where those that nobody judged take places too
              loss       of two with different grades in the wrong order the difference of the grades,
                         half of it where both score alike, as a share of all differences
              AUC        how often a relevant one has more points than another, ties half: over pairs
                         within needs, as a mean of needs, over all
              1/(1+MAE)  grades told from points are MAE off on average; the cut points come from the
                         other half of the needs, halves by a hash of the needs' keys

            The first three and recall are means of needs; needs without a relevant candidate do not
            count. Intervals come from 2,000 samples of the needs, drawn with replacement from a fixed
            start. --against takes the same samples for both profiles; only where the interval of the
            difference leaves out 0 is one of them better.

            """)
    }
}
