/// A unit of measure: what it measures, and how much of the basic unit it is.
struct MeasuringUnit: Hashable {
    /// Units of one dimension can be compared; a word that is no unit we know is its own.
    var dimension: String
    var factor = 1
    /// The power of ten on top of the factor.
    var exponent = 0

    /// A pure number, which is also what percentages are parts of.
    static let none = Self(dimension: "ratio")

    /// Whether numbers in both can be compared; 度 is of temperature or of an angle.
    func agrees(with other: Self) -> Bool {
        dimension == other.dimension
            || [dimension, other.dimension].contains("degree")
                && ["celsius", "angle"].contains { [dimension, other.dimension].contains($0) }
    }

    /// So much of this unit for each of the other.
    func per(_ other: Self) -> Self? {
        // Divided by powers of ten only: minutes and days in a denominator stay what they are.
        guard other.factor == 1 else { return nil }
        return Self(
            dimension: "\(dimension)/\(other.dimension)", factor: factor,
            exponent: exponent - other.exponent)
    }
}

extension MeasuringUnit {
    /// The units by their names, the longest first: half-width, in lower case.
    static let named: [(name: [Unicode.Scalar], unit: MeasuringUnit)] = table.flatMap { row in
        row.names.split(separator: " ").map {
            (
                Array($0.unicodeScalars),
                MeasuringUnit(
                    dimension: row.dimension, factor: row.factor, exponent: row.exponent)
            )
        }
    }.sorted { $0.name.count > $1.name.count }

    /// What is counted is compared with its like only.
    private static let table: [(names: String, dimension: String, factor: Int, exponent: Int)] = [
        ("% ﹪", "ratio", 1, -2), ("‰", "ratio", 1, -3), ("ppm", "ratio", 1, -6),
        ("ppb", "ratio", 1, -9),
        ("吨 t", "mass", 1, 6), ("千克 公斤 kg", "mass", 1, 3), ("克 g", "mass", 1, 0),
        ("毫克 mg", "mass", 1, -3), ("微克 μg µg ug", "mass", 1, -6), ("纳克 ng", "mass", 1, -9),
        ("千米 公里 km", "length", 1, 3), ("米 m", "length", 1, 0), ("厘米 cm", "length", 1, -2),
        ("毫米 mm", "length", 1, -3), ("微米 μm µm um", "length", 1, -6),
        ("纳米 nm", "length", 1, -9),
        ("公顷", "area", 1, 4), ("平方米 m2 m² ㎡", "area", 1, 0),
        ("平方厘米 cm2 cm²", "area", 1, -4), ("平方毫米 mm2 mm²", "area", 1, -6),
        ("立方米 m3 m³", "volume", 1, 3), ("升 l", "volume", 1, 0), ("毫升 ml", "volume", 1, -3),
        ("立方厘米 cm3 cm³", "volume", 1, -3), ("微升 μl µl ul", "volume", 1, -6),
        ("标方 标准立方米 nm3 nm³", "gas", 1, 0),
        ("吉帕 gpa", "pressure", 1, 9), ("兆帕 mpa", "pressure", 1, 6),
        ("千帕 kpa", "pressure", 1, 3), ("帕 pa", "pressure", 1, 0),
        ("千伏 kv", "voltage", 1, 3), ("伏 v", "voltage", 1, 0), ("毫伏", "voltage", 1, -3),
        ("千瓦 kw", "power", 1, 3), ("瓦 w", "power", 1, 0), ("兆瓦", "power", 1, 6),
        ("千瓦时 kwh kw·h", "energy", 1, 3), ("瓦时 wh", "energy", 1, 0),
        ("兆瓦时", "energy", 1, 6),
        ("安 a", "current", 1, 0), ("毫安", "current", 1, -3),
        ("库", "charge", 1, 0), ("皮库 pc", "charge", 1, -12),
        ("赫兹 赫 hz", "frequency", 1, 0), ("千赫 khz", "frequency", 1, 3),
        ("兆赫 mhz", "frequency", 1, 6), ("吉赫 ghz", "frequency", 1, 9),
        ("牛 n", "force", 1, 0), ("千牛 kn", "force", 1, 3),
        ("℃ °c 摄氏度", "celsius", 1, 0), ("°", "angle", 1, 0), ("度", "degree", 1, 0),
        ("秒 s", "time", 1, 0), ("分钟 min", "time", 60, 0), ("小时 h", "time", 3600, 0),
        ("天 日 d", "time", 86400, 0), ("周", "time", 604_800, 0),
        ("个月 月", "month", 1, 0), ("年", "month", 12, 0),
        ("次", "次", 1, 0), ("倍", "倍", 1, 0), ("个", "个", 1, 0), ("项", "项", 1, 0),
        ("人", "人", 1, 0), ("台", "台", 1, 0), ("件", "件", 1, 0), ("万元", "yuan", 1, 4),
        ("亿元", "yuan", 1, 8), ("元", "yuan", 1, 0),
    ]
}
