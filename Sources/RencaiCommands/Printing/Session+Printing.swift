import Reports

extension Session {
    /// How often a page is printed until its numbers of pages are true.
    private static let mostPasses = 3

    /// A report as a PDF file, by a browser of this machine.
    ///
    /// What names pages is printed until they are those that it is printed on: where things stand is
    /// known only then, and the numbers take no room of others.
    func printed(_ document: Document) throws -> [UInt8] {
        do {
            let browser = try Browser(environment)
            var pages: [String: Int] = [:]
            for _ in 1..<Self.mostPasses {
                let bytes = try browser.print(document.html(pages: pages))
                let found = document.namesPages ? PrintedPages(bytes).anchors : [:]
                guard found != pages else { return bytes }
                pages = found
            }
            return try browser.print(document.html(pages: pages))
        } catch let fault as PrintFault {
            throw Failure(
                fault == .interrupted ? .interrupted : .inputOutput, .printFailed(fault),
                hint: .printHint(fault))
        }
    }
}
