import FoundationEssentials
import Pool

/// The file that was probably meant by a name under which there is none.
enum MeantFile {
    /// The name without the quotes and full-width signs of a Chinese keyboard and with the slashes
    /// of this system, as it is to be typed; `nil` when there is no such file either.
    static func named(_ name: String, _ environment: Environment) -> String? {
        let bare = name.filter { !"“”‘’「」\"'".contains($0) }
        var forms = [bare, bare.halfWidth, bare.replacing("\\", with: "/")]
        forms.append(forms[2].halfWidth)
        if let slash = forms[3].lastIndex(of: "/") {
            // `C:\\名册.rec` of another machine: the file may lie here.
            forms.append(String(forms[3][forms[3].index(after: slash)...]))
        }
        return forms.first { $0 != name && !$0.isEmpty && exists($0, environment) }?.asShellFile
    }

    /// The one name that a shell parted at its blanks; `nil` when the parts are names by themselves.
    static func parted(
        _ arguments: ArraySlice<String>, _ environment: Environment
    ) -> String? {
        guard let first = arguments.first, !exists(first, environment) else { return nil }
        for end in arguments.indices.dropFirst() {
            let whole = arguments[...end].joined(separator: " ")
            if exists(whole, environment) { return whole.asShellFile }
        }
        return nil
    }

    private static func exists(_ name: String, _ environment: Environment) -> Bool {
        FileManager.default.fileExists(atPath: environment.absolute(name))
    }
}
