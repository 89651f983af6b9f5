import ArgumentParser
import Pool
import Registry

/// `rencai source lock`: from then on only registered offices may report.
struct LockSources: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "lock",
            abstract: words("锁定名录：只收已登记单位的文件", "lock the list: only its offices may report"),
            discussion: words(
                "锁定后，未登记的单位报送的文件不收（E506），代码写错的文件也就进不来。谁在何时锁定会留痕。",
                """
                A file of an office that is not on the list is refused then (E506), and so is one with a
                wrong code. Who locked the list, and when, is kept.
                """),
            aliases: ["锁定"])
    }

    static var examples: [Example] {
        [Example("rencai source lock", "各单位登记齐以后", "once all offices are registered")]
    }

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try session.setSourceLock(true)
    }
}

/// `rencai source unlock`: offices that are not registered may report again.
struct UnlockSources: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "unlock",
            abstract: words("解锁名录：未登记的单位也可报送", "unlock the list: others may report too"),
            aliases: ["解锁"])
    }

    static var examples: [Example] {
        [Example("rencai source unlock", "临时接收新单位", "to let in offices that are new")]
    }

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        try session.setSourceLock(false)
    }
}

extension Session {
    /// Locks or unlocks the list of offices and says what that means.
    fileprivate func setSourceLock(_ isLocked: Bool) throws -> ExitStatus {
        let store = try registry(.writing)
        let isNew = try store.setSourceLock(
            isLocked, operatorName: operatorName, now: environment.timestamp)
        guard isNew else {
            console.tell(Message.officesAsBefore(isLocked: isLocked).text)
            return .done
        }
        let count = try store.counts()[.source] ?? 0
        let message: Message = isLocked ? .officesLocked(count: count) : .officesUnlocked
        try console.write(message.text + "\n")
        let unlisted = try environment.today.map(store.submissions)?.filter { $0.name == nil }.map(
            \.source)
        if isLocked, let unlisted, !unlisted.isEmpty {
            console.tell(Message.officesUnlisted(unlisted).text)
        }
        return .done
    }
}
