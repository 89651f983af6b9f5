/// How many hold a tag: it itself, a synonym or a narrower one, at whatever level.
///
/// Talents count, and each team or workstation that has the tag while none of its people does.
package struct TagSupply: Hashable, Sendable {
    /// Who holds it by somebody's word.
    package var holders = 0
    /// Of the holders, those in the pool who are neither held back nor protected, and teams and
    /// workstations that are active.
    package var available = 0
    /// Of these, who have room for one more contract, as far as a capacity is stated.
    package var free = 0
    /// Of whom a text alone seems to say it, and nobody has confirmed it yet.
    package var recognized = 0
    /// Who holds this very tag by somebody's word.
    package var named = 0

    package init() {}
}
