import BatchFormat
import Pool

/// A command that the program suggests, so that it does what is said when it is pasted.
enum SuggestedCommand {
    /// How the program is called: with the registry that was named on the command line, if one was.
    @TaskLocal static var program = "rencai"

    /// The text with its commands called as the user called this one.
    static func called(in text: String) -> String {
        program == "rencai" ? text : text.replacing("rencai ", with: program.escaped + " ")
    }
}

extension String {
    /// The text as one word of a shell: names of files hold blanks, quotes and semicolons.
    var asShellWord: String {
        let isPlain = unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "._-/+:,@%=".unicodeScalars.contains(scalar)
        }
        guard !isPlain || isEmpty else { return self }
        return "'" + replacing("'", with: "'\\''") + "'"
    }

    /// The name of a file as one word of a shell, never taken for an option.
    var asShellFile: String {
        (hasPrefix("-") && self != "-" ? "./" + self : self).asShellWord
    }
}
