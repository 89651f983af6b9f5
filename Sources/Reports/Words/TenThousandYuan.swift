/// An amount of money as sums are given: in 万元, rounded to two places.
struct TenThousandYuan {
    let text: String

    init(fen: Int) {
        // A hundredth of 万元 is 10,000 fen.
        let hundredths = (fen + 5_000) / 10_000
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        text =
            switch (rest / 10, rest % 10) {
            case (0, 0): "\(whole)"
            case (let tenths, 0): "\(whole).\(tenths)"
            case (let tenths, let last): "\(whole).\(tenths)\(last)"
            }
    }
}
