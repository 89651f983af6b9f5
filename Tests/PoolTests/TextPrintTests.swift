import Pool
import Testing

@Suite struct TextPrintTests {
    private static let told = "高压缠绕管式换热器管板热应力开裂，水压后管板过渡区出现微裂纹。"

    @Test(arguments: [
        (told, 1000...1000), ("高压缠绕管式换热器 管板热应力开裂、水压后管板过渡区出现微裂纹", 1000...1000),
        ("缠绕管式换热器管板开裂：水压试验后管板过渡区出现裂纹，怀疑热应力", 500...800),
        ("弱电网光储电站构网型控制与黑启动试验", 0...60), ("", 0...0),
    ])
    func saysHowMuchTextsAgree(text: String, expected: ClosedRange<Int>) {
        let likeness = TextPrint(text).likeness(to: TextPrint(Self.told))
        #expect(expected.contains(likeness), "\(likeness)")
        #expect(TextPrint(Self.told).likeness(to: TextPrint(text)) == likeness)
    }
}
