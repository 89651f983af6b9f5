import Glibc

/// A file that a command writes beside others and that replaces none of them.
enum NewFile {
    /// Writes a text for its owner alone under the first of these names that no file bears, and
    /// returns that name.
    ///
    /// They all lie in one folder. Two runs that look for a name at the same time get two.
    static func write(
        _ text: [UInt8], underFirstOf names: some Sequence<String>, _ environment: Environment
    ) throws(FileFault) -> String {
        guard let first = names.first(where: { _ in true }) else { return "" }
        let draft = try Draft(for: first, in: environment.absolute(first).folder)
        if let error = draft.channel.write(text) { throw FileFault(writing: first, error: error) }
        for name in names {
            let path = environment.absolute(name)
            guard try reserve(path, name) else { continue }
            guard draft.move(to: path) else {
                let error = errno
                unsafe unlink(path)
                throw FileFault(writing: name, error: error)
            }
            return name
        }
        throw FileFault(writing: first, error: EEXIST)
    }

    /// Makes an empty file, so that nobody else takes the name; `false` when it is taken.
    private static func reserve(_ path: String, _ name: String) throws(FileFault) -> Bool {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if file < 0, errno == EEXIST { return false }
        guard file >= 0 else { throw FileFault(writing: name, error: errno) }
        close(file)
        return true
    }
}
