/// The sheets of the program's own workbooks that hold no records, by their names.
package enum SideSheet {
    /// How a form is filled in.
    package static let instructions = "填表说明"
    /// The lists from which cells are chosen; hidden.
    package static let lists = "下拉选项"

    static let all: Set<String> = [instructions, lists]
}
