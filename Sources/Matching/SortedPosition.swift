extension Array where Element: Comparable {
    /// The position of an element in this array, whose elements are in order, each once.
    package func sortedPosition(of element: Element) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == element ? low : nil
    }
}
