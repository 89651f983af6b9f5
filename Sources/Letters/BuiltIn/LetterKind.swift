/// The letters of the program, each with a template that an office can replace by its own.
package enum LetterKind: String, CaseIterable, Sendable {
    /// Asks an expert which needs he would take up.
    case inquiry
    /// Tells a firm who is proposed for its needs.
    case feedback
    /// Tells a firm that its needs were received.
    case receipt
    /// Tells the department what came of a match run.
    case report

    /// What the letter is called, by which its template and its files are named.
    package var title: String {
        switch self {
        case .inquiry: "专家征询函"
        case .feedback: "企业反馈函"
        case .receipt: "受理回执"
        case .report: "对接报告"
        }
    }

    /// The built-in template as a file of Word, to be edited.
    package var template: [UInt8] { OfficialPaper(body).bytes }

    private var body: String {
        switch self {
        case .inquiry: Self.inquiryBody
        case .feedback: Self.feedbackBody
        case .receipt: Self.receiptBody
        case .report: Self.reportBody
        }
    }
}
