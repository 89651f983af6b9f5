import ArgumentParser
import Letters
import Pool
import Words

/// Who sends letters, on which day, and from which template they are made.
struct LetterOptions: ParsableArguments {
    @Option(
        help: .words(
            "用这份 .docx 模板（默认内置的，用 rencai template letter 写出）",
            "the .docx template (default: the built-in one, see rencai template letter)",
            value: ("文件", "file")))
    var template: String?

    @Option(help: .words("发文机关", "the office that sends them", value: ("发文机关", "office")))
    var office: String?

    @Option(help: .words("发文字号", "their number", value: ("文号", "number")))
    var reference: String?

    @Option(help: .words("联系人", "whom to turn to", value: ("姓名", "name")))
    var contact: String?

    @Option(help: .words("联系电话", "the telephone to call", value: ("电话", "telephone")))
    var telephone: String?

    /// The head of letters that are written on one day and want an answer by another.
    func head(on day: PartialDate, answeredBy answer: PartialDate) -> LetterHead {
        var head = LetterHead(
            day: day.inLetters, year: day.year, answerDay: answer.inLetters)
        head.office = office
        head.reference = reference
        head.contact = contact
        head.telephone = telephone
        return head
    }

    /// The template, after saying what in it does not agree with the letters, which have these names.
    func template(
        of kind: LetterKind, for names: [String], in session: Session
    ) throws -> LetterTemplate {
        guard let template else { return try LetterTemplate(kind.template) }
        let bytes = try Self.bytes(of: template, session.environment)
        do throws(TemplateFault) {
            let read = try LetterTemplate(bytes)
            session.tell(read.findings(for: names, in: template))
            return read
        } catch {
            throw FileFault(error.diagnostic(in: template))
        }
    }

    private static func bytes(of name: String, _ environment: Environment) throws -> [UInt8] {
        let file = try OpenFile(
            name: name, path: environment.absolute(name), head: 1,
            meant: MeantFile.named(name, environment))
        var bytes: [UInt8] = []
        try file.forEachChunk { chunk in
            bytes += chunk
            guard bytes.count <= LetterTemplate.mostBytes else {
                throw FileFault(TemplateFault.oversized(part: name).diagnostic(in: name))
            }
        }
        return bytes
    }
}

extension LetterText {
    /// The text under a head; what it says itself goes before.
    func headed(by head: LetterHead) -> LetterText {
        LetterText(values.merging(head.values) { own, _ in own }, lists: lists)
    }
}

extension Session {
    fileprivate func tell(_ diagnostics: [Diagnostic]) {
        var findings = DiagnosticList()
        for diagnostic in diagnostics { findings.append(diagnostic) }
        let text = Display.told.summary(of: findings)
        if !text.isEmpty { console.tell(text + "\n") }
    }
}

extension PartialDate {
    /// As letters write it (GB/T 9704-2012, 7.3.5.5): `2026年6月30日`.
    fileprivate var inLetters: String { "\(year)年\(month ?? 1)月\(day ?? 1)日" }
}
