import ArgumentParser
import BatchFormat
import Intake
import Ledger
import Pool
import Registry
import Reports
import Words

/// `rencai diff`: how a batch differs from the registry, or from another batch.
struct CompareFiles: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diff",
            abstract: words(
                "比较文件与库内的记录，或两个文件", "compare a batch with the registry, or with another"),
            discussion: words(
                """
                写一个文件时，与库内比较文件里写到的记录和字段；记录写了版本号而库内已改过的，列出此后谁改了什么。
                写两个文件时，只比较文件，不用人才库。编码、次序、中文字段名等写法不同不算不同。
                个人信息只显示有变化。没有不同时退出码为 0，有不同为 1。
                """,
                """
                With one file, the records and fields that it names are compared with the registry;
                for a record whose revision is out of date it is said who changed what since. With
                two files no registry is needed. Encoding, order and labels make no difference. Of
                personal values it is only said that they changed. The exit code is 0 when nothing
                differs and 1 when something does.
                """),
            aliases: ["比较"])
    }

    static var examples: [Example] {
        [
            Example("rencai diff 名册.rec", "与库内有哪些不同", "how it differs from the registry"),
            Example("rencai diff 上月.rec 本月.rec", "两个文件有哪些不同", "how two files differ"),
        ]
    }

    @Argument(
        help: .words("批次文件，- 为标准输入", "a batch; - is the standard input", value: ("文件", "file")))
    var file: String

    @Argument(help: .words("与前者比较的文件", "a batch to compare with it", value: ("文件2", "file2")))
    var other: String?

    @Flag(
        help: .words(
            "结果写成 JSON（--json=? 说明其成员）", "write the result as JSON (--json=? describes it)"))
    var json = false

    @OptionGroup(title: Message.globalOptionsHeading.text) var global: GlobalOptions

    func run(in session: Session) throws -> ExitStatus {
        let source = try InputFile(file, environment: session.environment).source
        let context = Codes.context
        let listing: ComparisonListing
        if let other {
            let second = try InputFile(other, environment: session.environment).source
            listing = ComparisonListing(
                old: file, new: other, comparison: try Comparison(source, with: second, context))
        } else {
            let request = ImportRequest(
                context: context, operatorName: session.operatorName,
                now: session.environment.timestamp)
            listing = ComparisonListing(
                old: nil, new: file,
                comparison: try session.registry(.reading).compare(source, request))
        }
        return try session.show(listing, asJSON: json)
    }
}

extension Session {
    fileprivate func show(
        _ listing: ComparisonListing, asJSON: Bool
    ) throws(Failure) -> ExitStatus {
        let comparison = listing.comparison
        if asJSON {
            try console.write(listing.json)
        } else {
            let findings = Display.told.summary(of: comparison.diagnostics)
            if !findings.isEmpty { console.tell(findings + "\n") }
            if comparison.isEqual {
                console.tell(Message.noDifference(comparison.unchanged).text)
            } else if !listing.isEmpty {
                try console.page(listing.text(console, store: try? registry(.reading)))
            }
        }
        if comparison.diagnostics.hasErrors {
            return ExitStatus(rejectedBy: comparison.diagnostics.counts.keys)
        }
        return comparison.isEqual ? .done : .different
    }
}
