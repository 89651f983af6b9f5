import Assignment
import Foundation

/// Plans of the instances of `assignment-peer.py`, in lines like those of the peers.
struct SolveAssignment {
    let files: [String]

    /// Runs what a word names.
    func run(_ word: String) throws {
        switch word {
        case "flow": try flow()
        case "price": try prices()
        case "floor": try floor()
        default: print("flow, price or floor, not \(word)")
        }
    }

    /// The flow alone, as the peer measures it, and the whole plan with its ties.
    private func flow() throws {
        for file in files {
            let instance = try AssignmentFile.read(file)
            let build = ProcessUse.seconds
            let frame = AssignmentNetwork(instance)
            let begun = ProcessUse.seconds
            _ = try MinCostFlow(frame.network, potentials: frame.auctioned(instance))
            let solved = ProcessUse.seconds
            let plan = try FlowPlan(instance)
            let planned = ProcessUse.seconds
            print(
                "\(file): places \(plan.places), points \(plan.score), seconds",
                Self.text(solved - begun), "build", Self.text(begun - build),
                "plan", Self.text(planned - solved), "unique", plan.isUnique)
        }
    }

    /// The price of taking or leaving each of some pairs, a hundred of them.
    private func prices() throws {
        for file in files {
            let plan = try FlowPlan(try AssignmentFile.read(file))
            let pairs = stride(
                from: 0, to: plan.instance.pairs.count, by: plan.instance.pairs.count / 100)
            let times = pairs.map { pair in
                let begun = ProcessUse.seconds
                _ = plan.holds(pair) ? plan.priceOfLeaving(pair) : plan.priceOfTaking(pair)
                return ProcessUse.seconds - begun
            }
            let mean = times.reduce(0, +) / Double(times.count)
            print("\(file): price", Self.text(mean), "longest", Self.text(times.max() ?? 0))
        }
    }

    /// The highest floor and the most points under it, where every place can be filled.
    private func floor() throws {
        for file in files {
            let instance = try AssignmentFile.read(file)
            let plan = try FlowPlan(instance)
            guard plan.places == instance.placesAsked else {
                print("\(file): not full")
                continue
            }
            let begun = ProcessUse.seconds
            let fair = try FairPlan(instance, keeping: plan.pairs)
            let seconds = ProcessUse.seconds - begun
            guard let floor = fair.floor, let bound = fair.floorBound else {
                print("\(file): not full")
                continue
            }
            print(
                "\(file): floor \(Self.mean(floor)), points \(fair.plan.score),",
                "seconds", Self.text(seconds), fair.isProven ? "proven" : "within",
                fair.isProven ? "" : "\(Self.mean(bound)) \(fair.plan.scoreBound)")
        }
    }

    private static func mean(_ floor: Floor) -> String {
        String(format: "%.6f", Double(floor.score) / Double(floor.places))
    }

    private static func text(_ seconds: Double) -> String { String(format: "%.4f", seconds) }
}
