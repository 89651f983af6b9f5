import BatchFormat
import Pool
import Reports
import Rosters
import Words

/// A file of judgments as a command names it.
struct JudgmentFile {
    let name: String
    let encoding: Encoding?

    func table(_ session: Session) throws -> JudgmentTable {
        let file = try InputFile(name, environment: session.environment, readsTables: true)
        return try JudgmentTable(file: name, bytes: file.bytes(), encoding: encoding)
    }

    /// A grade from which on candidates are good is one that some of them can be below.
    static func demandGrade(_ relevant: Int) throws(Failure) {
        let grades = 1...JudgmentTable.grades.upperBound
        guard grades.contains(relevant) else {
            throw Failure(
                .usage,
                .invalidValue("\(relevant)", option: "--relevant", allowed: grades.map(String.init))
            )
        }
    }
}

extension Session {
    /// Tells what is to be known of judgments that are right.
    func tell(of findings: DiagnosticList) {
        let summary = Display.told.summary(of: findings)
        if !summary.isEmpty { console.tell(summary + "\n") }
    }

    /// Says what is wrong with judgments, and that the report named is not made of them.
    func refuse(
        _ findings: DiagnosticList, for report: String, asJSON: Bool, _ closing: Message
    ) throws -> ExitStatus {
        if asJSON {
            let object: JSONValue = [
                "schema": .string("rencai/1"), "report": .string(report),
                "diagnostics": .array(findings.kept.map(\.json)),
            ]
            try console.write(object)
        } else {
            tell(of: findings)
            console.tell(console.style(closing.text, .red, on: console.errors))
        }
        return ExitStatus(rejectedBy: findings.counts.keys)
    }
}
