import ArgumentParser
import Registry

/// `rencai key rotate`: seals all personal values with a new key.
struct RotateKey: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rotate",
            abstract: words("更换密钥，个人信息全部重新加密", "change the key and seal all values anew"),
            discussion: words(
                """
                密钥可能外泄、或经管人变动时使用。中途停下不会丢失内容，再运行一次就接着做。编号和“不再收录”
                名单用的散列密钥不变，查重、查找照常。完成后旧密钥打不开库里的内容，原先另存的密钥要换成新的；
                以前的备份仍须用旧密钥打开。
                """,
                """
                For when the key may be known to others, or who is in charge changes. Stopped midway
                it loses nothing; run again it goes on. The hashing key, by which numbers are found
                and keys of records made, stays. Afterwards the old key opens nothing in the registry:
                keep a copy of the new one in the place of the old. Older backups open with the old key.
                """),
            aliases: ["更换"])
    }

    static var examples: [Example] {
        [Example("rencai key rotate", "更换密钥", "change the key")]
    }

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let store = try session.registry(.writing)
        Interruption.watch()
        let change = try store.changeSealingKey(
            operatorName: session.operatorName, now: session.environment.timestamp,
            isInterrupted: { Interruption.isAsked })
        if change.isResumed { session.console.tell(Message.keyChangeResumed.text) }
        try session.console.write(
            Message.keyChanged(count: change.resealed, generation: change.generation).text + "\n")
        session.console.tell(Message.keepNewKey(store.path + ".key").text)
        return .done
    }
}
