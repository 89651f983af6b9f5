import Testing

@testable import RencaiCommands

/// The structure of the pool, as the command reports it.
@Suite struct ReportStructureTests {
    @Test func takesOneTraitOrTwo() throws {
        let workdir = try Workdir.withSample()
        let one = try workdir.rencai("report", "structure", "--by", "age", "--csv")
        #expect(one.status == 0 && one.output.contains("项目,类别,人数,上年同日"), "\(one)")
        let two = try workdir.rencai("报告", "结构", "--by", "class", "--by", "age", "--csv")
        #expect(two.status == 0 && two.output.contains("人才层次,年龄,人数"), "\(two)")
    }

    @Test(arguments: [
        ("620102", "兰州市"), ("620400", "白银市"), ("620000", "甘肃省"), ("310112", "上海市"),
        ("999999", "999999"),
    ])
    func countsARegionByItsCity(code: String, name: String) {
        #expect(Codes.cityName(code) == name)
    }

    @Test func refusesWhatCannotBeCrossed() throws {
        let workdir = try Workdir.withSample()
        for traits in [["age", "age"], ["age", "class", "title"]] {
            let outcome = try workdir.rencai(
                ["report", "structure"] + traits.flatMap { ["--by", $0] })
            #expect(outcome.status == 2 && outcome.errors.contains("最多写两项"), "\(outcome)")
        }
        #expect(try workdir.rencai("report", "structure", "--by", "gender").status == 2)
    }
}
