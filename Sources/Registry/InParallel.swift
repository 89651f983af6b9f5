import Dispatch
import Glibc

extension Array {
    /// What becomes of each element, in order, worked out on all processors, a stretch on each.
    ///
    /// `transform` changes nothing that another one of its calls reads.
    package func inParallel<Result>(_ transform: (Element) -> Result) -> [Result] {
        let parts = Swift.min(count, Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        guard parts > 1 else { return map(transform) }
        var results = [[Result]](repeating: [], count: parts)
        withoutActuallyEscaping(transform) { transform in
            unsafe results.withUnsafeMutableBufferPointer { results in
                // Each part reads its stretch and writes its own place.
                nonisolated(unsafe) let (elements, transform) = (self, transform)
                nonisolated(unsafe) let places = unsafe results
                DispatchQueue.concurrentPerform(iterations: parts) { part in
                    let stretch =
                        unsafe elements.count * part / parts..<elements.count * (part + 1) / parts
                    unsafe places[part] = elements[stretch].map(transform)
                }
            }
        }
        return results.flatMap(\.self)
    }
}
