package import Pool
package import Words

/// What a report says, apart from how it is shown: every renderer takes this one value.
///
/// It opens with the answer (`lead`), then come the figures and the evidence (`blocks`).
package struct Document: Hashable, Sendable {
    /// How the sheet lies when it is printed.
    package enum Paper: Hashable, Sendable { case portrait, landscape }

    package var language: Language
    package var title: String
    /// Date, revision, profile: what the figures rest on.
    package var subtitle: [String]
    /// The mark of confidentiality, on every printed page.
    package var mark: String?
    /// Sentences that can be read aloud.
    package var lead: [String]
    package var blocks: [Block]
    package var footer: [String]
    /// What stands at the foot of every printed page beside its number: where each is to be signed.
    package var pageFoot: String?
    package var paper: Paper
    /// The tables for spreadsheets; `nil` where they are those of the document.
    var ownSheets: [Sheet]?

    package init(
        _ title: String, language: Language, subtitle: [String] = [], mark: String? = nil,
        lead: [String] = [], blocks: [Block] = [], footer: [String] = [], paper: Paper = .portrait,
        sheets: [Sheet]? = nil
    ) {
        self.language = language
        self.title = title
        self.subtitle = subtitle
        self.mark = mark
        self.lead = lead
        self.blocks = blocks
        self.footer = footer
        self.paper = paper
        ownSheets = sheets
    }
}

extension Document {
    /// A list of records by itself, for the department.
    package init(list table: Table, _ title: String, on day: PartialDate?, language: Language) {
        self.init(
            title, language: language, subtitle: [day?.text].compactMap(\.self),
            mark: ReportWords(language)[.internalMark], blocks: [.table(table)])
    }
}

/// A piece of a document.
package enum Block: Hashable, Sendable {
    case heading(String, Level)
    case paragraph(String)
    case figures([Figure])
    case table(Table)
    case chart(Chart)
    case list([Item])
    case callout(Callout)
    case pageBreak
    /// A place that links lead to, by a name of letters, digits and hyphens.
    case anchor(String)
    /// What the document holds, with the page of each on paper.
    case contents([ContentsEntry])
    /// The roles that sign, each with a line beside it.
    case signatures([String])
    /// An empty frame to write in, under its title.
    case blank(String)

    /// The depth of a heading under the title.
    package enum Level: Int, Hashable, Sendable {
        case section = 2
        case part
        case detail
    }
}

/// One number that matters, shown large.
package struct Figure: Hashable, Sendable {
    package var label: String
    package var value: String
    package var note: String?
    package var emphasis: Emphasis?

    package init(
        _ label: String, _ value: String, note: String? = nil, emphasis: Emphasis? = nil
    ) {
        self.label = label
        self.value = value
        self.note = note
        self.emphasis = emphasis
    }
}

/// A line of a keyed list: what it is about, and what is said of it.
package struct Item: Hashable, Sendable {
    package var label: String
    package var text: String

    package init(_ label: String, _ text: String) {
        self.label = label
        self.text = text
    }
}

/// A line of the table of contents.
package struct ContentsEntry: Hashable, Sendable {
    package var title: String
    /// What is said beside it in a word or two.
    package var note: String?
    /// The place that it leads to.
    package var anchor: String

    package init(_ title: String, note: String? = nil, anchor: String) {
        self.title = title
        self.note = note
        self.anchor = anchor
    }
}

/// A few lines set apart, to be noticed.
package struct Callout: Hashable, Sendable {
    package enum Weight: String, Hashable, Sendable { case note, warning }

    package var weight: Weight
    package var title: String
    package var lines: [String]

    package init(_ weight: Weight, _ title: String, _ lines: [String]) {
        self.weight = weight
        self.title = title
        self.lines = lines
    }
}

/// Why a text stands out from its neighbours.
package enum Emphasis: String, Hashable, Sendable { case strong, good, warning, muted }
