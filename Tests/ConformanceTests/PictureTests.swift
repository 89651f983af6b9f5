import Foundation
import Testing

/// The picture on the first page is what `rencai demo` shows; `make picture` draws it anew.
@Suite struct PictureTests {
    private static let file = "Manuals/demo.svg"

    @Test func isWhatTheDemoShows() throws {
        let folder = try TourFolder(in: "zh_CN.UTF-8")
        let shown = try folder.run("env -u NO_COLOR TERM=xterm rencai demo")
        let lines = shown.split(separator: "\n", omittingEmptySubsequences: false).prefix(36)
        let picture = TerminalPicture(
            lines: Array(lines), columns: 96, label: "rencai demo：内置示例的匹配报告")
        if isUpdating {
            try Data(picture.svg.utf8).write(to: Checkout.url(Self.file))
        }
        #expect(try Checkout.text(Self.file) == picture.svg)
    }

    @Test func isOnTheFirstPage() throws {
        #expect(try Checkout.text("README.md").contains("](\(Self.file))"))
    }
}
