import FoundationEssentials
import Glibc

/// A browser of this machine that prints pages: Chromium, or one that is built on it.
struct Browser {
    /// The names under which such browsers are installed, the first found is taken.
    static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
        "microsoft-edge", "microsoft-edge-stable",
    ]

    /// It shows no window, asks nothing, reaches out to nobody, and adds no lines of its own.
    private static let options = [
        "headless", "disable-gpu", "disable-dev-shm-usage", "disable-extensions",
        "disable-background-networking", "no-first-run", "no-pdf-header-footer",
    ]

    /// Where it lies.
    let path: String
    /// How long one printing may take.
    let patience: Duration

    /// The browser that `RENCAI_BROWSER` names, else the first on the search path.
    init(_ environment: Environment, patience: Duration = .seconds(180)) throws(PrintFault) {
        let named = environment["RENCAI_BROWSER"]
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let places =
            named.map { [environment.absolute($0)] }
            ?? Self.names.flatMap { name in folders.map { "\($0)/\(name)" } }
        let isProgram = { (path: String) in
            !Folder.isFolder(path) && FileManager.default.isExecutableFile(atPath: path)
        }
        guard let path = places.first(where: isProgram) else {
            throw .noBrowser(named.map { [$0] } ?? Self.names)
        }
        self.path = path
        self.patience = patience
    }

    /// Prints a page.
    ///
    /// - Parameter html: the page, with nothing that lies outside of it.
    /// - Returns: the bytes of the PDF file.
    /// - Throws: why there is none.
    func print(_ html: String) throws(PrintFault) -> [UInt8] {
        let folder = try PrivateFolder()
        let (page, pdf) = (folder.path + "/page.html", folder.path + "/page.pdf")
        try folder.write(html, to: page)
        let options =
            Self.options + ["user-data-dir=\(folder.path)/profile", "print-to-pdf=\(pdf)"]
            // For the system's administrator it refuses to start otherwise; the page has no script.
            + (geteuid() == 0 ? ["no-sandbox"] : [])
        let status = try run([path] + options.map { "--" + $0 } + ["file://" + page])
        guard let bytes = FileManager.default.contents(atPath: pdf).map(Array.init),
            PrintedPages.isWhole(bytes)
        else { throw fault(of: status) }
        return bytes
    }

    /// Why there is no whole file, by what `waitpid` says.
    private func fault(of status: Int32) -> PrintFault {
        let signal = status & 0x7F
        guard signal == 0 else { return .killed(program: path, signal: signal) }
        return .failed(program: path, status: status >> 8 & 0xFF)
    }

    /// Runs the browser to its end, and gives what `waitpid` says of it.
    private func run(_ words: [String]) throws(PrintFault) -> Int32 {
        var child: ChildProcess
        do throws(ChildProcess.NotStarted) {
            child = try ChildProcess(words, errors: .taken)
        } catch {
            throw .notStarted(program: error.program, error: error.error)
        }
        child.closeInput()
        let deadline = ContinuousClock.now + patience
        while true {
            drain(child.output)
            if let status = child.endStatus() { return status }
            guard !Interruption.isAsked else { throw .interrupted }
            guard ContinuousClock.now < deadline else {
                throw .silent(program: path, seconds: Int(patience.components.seconds))
            }
            var wait = pollfd(fd: child.output, events: Int16(POLLIN), revents: 0)
            // At the end of its output it may need a moment to end itself.
            if unsafe poll(&wait, 1, 50) > 0, wait.revents & Int16(POLLIN) == 0 { usleep(20_000) }
        }
    }

    /// Takes what it says of itself, which nobody needs, so that it never waits with a full pipe.
    private func drain(_ output: Int32) {
        var piece = [UInt8](repeating: 0, count: 1 << 14)
        while unsafe piece.withUnsafeMutableBytes({ unsafe read(output, $0.baseAddress, $0.count) })
            > 0
        {}
    }
}
