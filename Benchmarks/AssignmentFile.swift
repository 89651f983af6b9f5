import Assignment
import Foundation

/// An instance in the text of `assignment-peer.py`: the places of needs and candidates, then pairs.
enum AssignmentFile {
    static func read(_ path: String) throws -> AssignmentInstance {
        var (places, loads): ([Int], [Int]) = ([], [])
        var pairs: [AssignmentInstance.Pair] = []
        for line in try Data(contentsOf: URL(filePath: path)).split(separator: 0x0A) {
            let numbers = numbers(line)
            switch line.first {
            case UInt8(ascii: "n"): places = numbers
            case UInt8(ascii: "c"): loads = numbers
            default: pairs.append(pair(numbers))
            }
        }
        return AssignmentInstance(
            needs: places.map { .init(places: $0) },
            candidates: loads.map { .init(capacity: $0) }, pairs: pairs)
    }

    private static func pair(_ numbers: [Int]) -> AssignmentInstance.Pair {
        AssignmentInstance.Pair(
            need: numbers[0], candidate: numbers[1], score: numbers[2],
            tie: UInt64(numbers[0]) << 32 | UInt64(numbers[1]))
    }

    /// The numbers of a line after its word.
    private static func numbers(_ line: Data) -> [Int] {
        line.split(separator: 0x20).dropFirst().map { digits in
            let isNegative = digits.first == UInt8(ascii: "-")
            let size = digits.dropFirst(isNegative ? 1 : 0).reduce(0) {
                $0 * 10 + Int($1) - 48
            }
            return isNegative ? -size : size
        }
    }
}
