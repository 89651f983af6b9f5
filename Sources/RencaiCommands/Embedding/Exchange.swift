import Glibc

/// Gives a program lines and takes those that it answers, both at once: neither side waits for the
/// other with a full pipe.
struct Exchange: ~Copyable {
    private var child: ChildProcess
    /// What is given but not taken yet.
    private var pending: ArraySlice<UInt8> = []
    private var lines: ArraySlice<String>
    /// What came behind the last whole line.
    private var rest: [UInt8] = []
    private(set) var answers = 0
    private let texts: Int
    private let most: Int
    private let patience: Duration
    private var deadline: ContinuousClock.Instant

    private static let pieceSize = 1 << 16

    /// - Parameters:
    ///   - child: the program.
    ///   - lines: what the program is given.
    ///   - patience: how long each answer may take.
    ///   - most: how many answers it may give; without it as many as there are lines.
    init(
        _ child: consuming ChildProcess, _ lines: [String], patience: Duration, most: Int? = nil
    ) {
        self.child = child
        self.lines = lines[...]
        self.patience = patience
        texts = lines.count
        self.most = most ?? lines.count
        deadline = .now + patience
    }

    /// Gives all lines and hands each answer on, until the program has ended.
    mutating func run(_ take: (ArraySlice<UInt8>) throws(HookFault) -> Void) throws(HookFault) {
        var isOpen = true
        while isOpen {
            feed()
            if try wait(for: child.output) { isOpen = try read(take) }
        }
        if !rest.isEmpty { try answer(rest[...], take) }
        try judge(try status())
    }

    /// Waits until the output has something or the input has room; whether the former is so.
    private func wait(for output: Int32) throws(HookFault) -> Bool {
        guard !Interruption.isAsked else { throw .interrupted }
        guard ContinuousClock.now < deadline else { throw silence }
        var waits = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            // A negative number is passed over.
            pollfd(fd: pending.isEmpty ? -1 : child.input, events: Int16(POLLOUT), revents: 0),
        ]
        unsafe poll(&waits, 2, 100)
        return waits[0].revents != 0
    }

    private var silence: HookFault {
        .silent(seconds: Int(patience.components.seconds), answers: answers)
    }

    /// Writes as much as the program takes; one that has closed its input gets no more.
    private mutating func feed() {
        guard child.input >= 0 else { return }
        if pending.isEmpty {
            var piece: [UInt8] = []
            while piece.count < Self.pieceSize, let line = lines.popFirst() {
                piece += Array(line.utf8) + [UInt8(ascii: "\n")]
            }
            pending = piece[...]
        }
        guard !pending.isEmpty else { return child.closeInput() }
        let count = unsafe pending.withUnsafeBytes {
            unsafe write(child.input, $0.baseAddress, $0.count)
        }
        if count > 0 {
            pending = pending.dropFirst(count)
        } else if errno != EAGAIN, errno != EINTR {
            child.closeInput()
            pending = []
        }
    }

    /// Reads what is there; `false` at the end.
    private mutating func read(
        _ take: (ArraySlice<UInt8>) throws(HookFault) -> Void
    ) throws(HookFault) -> Bool {
        var piece = [UInt8](repeating: 0, count: Self.pieceSize)
        let count = unsafe piece.withUnsafeMutableBytes { piece in
            unsafe Glibc.read(child.output, piece.baseAddress, piece.count)
        }
        guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
        rest += piece[..<count]
        var start = 0
        while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
            try answer(rest[start..<end], take)
            start = end + 1
        }
        rest.removeFirst(start)
        guard rest.count <= VectorLine.mostBytes else { throw .line(answers + 1, .tooLong) }
        return true
    }

    private mutating func answer(
        _ line: ArraySlice<UInt8>, _ take: (ArraySlice<UInt8>) throws(HookFault) -> Void
    ) throws(HookFault) {
        guard answers < most else { throw .tooMany(texts: texts) }
        answers += 1
        deadline = .now + patience
        try take(line)
    }

    /// Waits for the end of a program that has closed its output.
    private mutating func status() throws(HookFault) -> Int32 {
        while true {
            if let status = child.endStatus() { return status }
            guard !Interruption.isAsked else { throw .interrupted }
            guard ContinuousClock.now < deadline else { throw silence }
            usleep(10_000)
        }
    }

    /// Whether all went well, by what `waitpid` says.
    private func judge(_ status: Int32) throws(HookFault) {
        let (signal, exit) = (status & 0x7F, status >> 8 & 0xFF)
        guard signal == 0 else { throw .killed(signal: signal, answers: answers) }
        guard exit == 0 else { throw .failed(status: exit, answers: answers) }
        guard answers >= texts else { throw .tooFew(answers: answers, texts: texts) }
    }
}
