import Testing

@Suite struct ConfigTests {
    @Test func showsWhereEachSettingComesFrom() throws {
        let workdir = try Workdir()
        let folder = workdir.path
        try workdir.write("# 本项目\nConfig: default\nDb: 人才.db\nOperator: 李某\n", to: ".rencai.rec")
        try workdir.write(
            "Config: default\nOperator: 王某\nSource: lzgx\n", to: ".config/rencai/config.rec")
        let outcome = try workdir.rencai(
            "config", "--show-origin", "--color", "never", variables: ["RENCAI_LANG": "zh"])
        outcome.expect(
            output: """
                # \(folder)/.rencai.rec
                Db: \(folder)/人才.db
                # RENCAI_LANG
                Lang: zh
                # --color
                Color: never
                # \(folder)/.rencai.rec
                Operator: 李某
                # \(folder)/.config/rencai/config.rec
                Source: lzgx
                # （未设）
                Vectors:
                # （未设）
                Backups:
                # （未设）
                Retention:

                """)
    }

    @Test func usesTheRegistryOfTheFolderBeforeTheUsersOwn() throws {
        let workdir = try Workdir()
        let variables = ["XDG_DATA_HOME": workdir.path + "/data"]
        let none = try workdir.rencai("config", "--show-origin", variables: variables)
        #expect(none.output.hasPrefix("# （未设）\nDb:\n"), "\(none)")
        try workdir.write("", to: "data/rencai/rencai.db")
        let own = try workdir.rencai("config", "--show-origin", variables: variables)
        #expect(own.output.hasPrefix("# 默认\nDb: \(workdir.path)/data/rencai/rencai.db\n"), "\(own)")
        try workdir.write("", to: "rencai.db")
        let local = try workdir.rencai("config", "--show-origin", variables: variables)
        #expect(
            local.output.hasPrefix("# 本文件夹或上级文件夹\nDb: \(workdir.path)/rencai.db\n"),
            "\(local)")
        let named = try workdir.rencai("config", "--db", "/srv/a.db")
        #expect(named.output.hasPrefix("Db: /srv/a.db\n"), "\(named)")
    }

    @Test(arguments: [
        ("Operater: 李某", "：没有设置“Operater”，是不是“Operator”？"),
        ("Operator 李某", "应写成“名称: 内容”"),
    ])
    func refusesAFileThatItCannotRead(line: String, complaint: String) throws {
        let workdir = try Workdir()
        try workdir.write("Config: default\n\(line)\n", to: ".rencai.rec")
        let place = "配置文件 \(workdir.path)/.rencai.rec 第 2 行"
        try workdir.rencai("config")
            .expect(status: 2, errors: "错误：\(place)\(complaint)\n")
        #expect(try workdir.rencai("--help").status == 0)
    }
}
