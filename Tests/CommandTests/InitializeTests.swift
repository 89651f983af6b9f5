import Foundation
import Testing

@Suite struct InitializeTests {
    @Test func makesARegistryAndAKeyForItsOwnerAlone() throws {
        let workdir = try Workdir()
        try workdir.rencai("init").expect(
            output: """
                已建库：rencai.db
                密钥：rencai.db.key
                密钥用来读取身份证号和联系方式，丢失则无法读出：请另存一份，与库分开保管。
                已导入起始词表：人才分类办法 4、专长标签 1116、评分规则 1
                下一步：rencai import 文件.rec；空白模板：rencai template talent

                """)
        let key = try FileManager.default.attributesOfItem(atPath: "\(workdir.path)/rencai.db.key")
        #expect(key[.posixPermissions] as? Int == 0o600)
        try workdir.rencai("init")
            .expect(status: 6, errors: "错误：已有人才库，没有覆盖：rencai.db\n")
    }

    @Test(arguments: [
        (["init", "库/"], "库/rencai.db"), (["建库", "a.db", "--source", "lzrc"], "a.db"),
        (["init", "--db", "b/c.db"], "b/c.db"),
    ])
    func makesItWhereItIsNamed(arguments: [String], path: String) throws {
        let workdir = try Workdir()
        let outcome = try workdir.rencai(arguments)
        #expect(outcome.status == 0, "\(outcome)")
        let files = FileManager.default
        #expect(files.fileExists(atPath: workdir.path + "/" + path))
        #expect(files.fileExists(atPath: workdir.path + "/" + path + ".key"))
    }

    @Test(arguments: ["std", "9a", "Lzgx", "兰州"])
    func refusesACodeThatNoOfficeCanHave(source: String) throws {
        let workdir = try Workdir()
        let outcome = try workdir.rencai("init", "--source", source)
        #expect(outcome.status == 2, "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: "\(workdir.path)/rencai.db"))
    }
}
