/// A guide followed during an interaction, how it ended and the step where it stuck.
package struct GuideFollowed: Sendable, Hashable {
  package var guide: String
  package var ending: GuideEnding
  package var stuckStep: String?

  package init(guide: String, ending: GuideEnding, stuckStep: String? = nil) {
    self.guide = guide
    self.ending = ending
    self.stuckStep = stuckStep
  }

  /// `create-a-mailbox:termine`, as it stands in a profile.
  package var code: String { "\(guide):\(ending.rawValue)" }
}
