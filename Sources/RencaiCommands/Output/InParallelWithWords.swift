import Registry
import Words

extension Array {
    /// Makes something of each element on all processors, in the language and by the program name of
    /// the run, which other threads do not know by themselves.
    ///
    /// - Parameter transform: must not depend on the other elements.
    /// - Returns: the results in the order of the elements.
    func inParallelWithWords<Result>(_ transform: (Element) -> Result) -> [Result] {
        let (language, program) = (Language.current, SuggestedCommand.program)
        return inParallel { element in
            Language.$current.withValue(language) {
                SuggestedCommand.$program.withValue(program) { transform(element) }
            }
        }
    }
}
