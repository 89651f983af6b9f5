import ArgumentParser
import FoundationEssentials

/// `rencai demo`: a whole tour on the built-in example data.
struct MakeDemo: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo",
            abstract: words("用内置示例走一遍：建库、导入、匹配、报告", "a whole tour on the built-in example"),
            discussion: words(
                "示例中的人物、单位和数字全部虚构。",
                "All people, organizations and numbers of the example are invented."),
            aliases: ["示例"])
    }

    static var examples: [Example] {
        [
            Example("rencai demo", "在 ./rencai-demo 中建示例库", "in ./rencai-demo"),
            Example("rencai demo /tmp/示例 --force", "删除旧的示例库重建", "start again in another folder"),
        ]
    }

    @Argument(help: .words("文件夹", "a folder", value: ("文件夹", "folder")))
    var folder = "rencai-demo"

    @Flag(help: .words("删除其中已有的人才库重建", "delete the registry in it and start again"))
    var force = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let demo = Demo(in: folder, session)
        let file = session.environment.absolute(demo.database)
        if FileManager.default.fileExists(atPath: file) {
            guard force else {
                throw Failure(.refused, .registryExists(demo.database), hint: .useForce)
            }
            guard demo.isTour else { throw Failure(.refused, .notATour(demo.database)) }
            demo.clear()
        }
        try session.console.write(try demo.run())
        return .done
    }
}
