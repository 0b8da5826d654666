import Guides
import Interviews
import Locales
import Records
import Terminal

extension VisitRoom {
  /// Asks for the level anew, called for from the review.
  mutating func reconsiderLevel() throws -> Movement {
    try judge() ? .onward : .back
  }

  /// Lets the agent hold another level to be right, with a reason from a closed list; the computed one takes it back.
  ///
  /// - Returns: False when the agent goes back, and nothing changes.
  @discardableResult
  mutating func judge() throws -> Bool {
    let levels = visit.interview.questionnaire.overallLevels.steps.map {
      Ask.Option(id: String($0.id), label: levelTitle($0))
    }
    let help = [say("result.judge.level"), say("result.judge.level.why")]
    guard
      let level = try choose(levels, help, present: visit.interview.judgement?.level)
        .flatMap({ Int($0) })
    else { return false }
    guard visit.interview.assessment.level != .known(level) else {
      try visit.interview.append(.judged(nil))
      try keepDraft()
      conversation.remark("result.judge.computed", ["level": .text(String(level))])
      return true
    }
    let reasons = JudgementReason.allCases.filter { $0 != .notAsked }.map {
      Ask.Option(id: $0.rawValue, label: say("judgementReason.\($0.rawValue)"))
    }
    guard
      let reason = try choose(
        reasons,
        [say("result.judge.reason"), say("result.judge.reason.why")],
        present: nil
      ).flatMap(JudgementReason.init)
    else { return false }
    try visit.interview.append(.judged(Judgement(level: level, reason: reason)))
    try keepDraft()
    conversation.remark("result.judged", ["level": .text(String(level))])
    conversation.remark("result.judged.proposals")
    return true
  }

  /// Asks for one of a list, whose first line of help is the question; nil when the agent goes back.
  private mutating func choose(
    _ options: [Ask.Option],
    _ help: [String],
    present: Int?
  ) throws -> String? {
    screen.paragraph(help[0])
    screen.choices(options)
    if let present {
      conversation.remark("result.judged", ["level": .text(String(present))])
    }
    var asked = Asked(ask: .one(options), prompt: desk.prompt(for: options.count))
    asked.commands = [.back]
    asked.question = help[0]
    asked.help = help
    guard case .chosen(let ids) = try ask(asked) else { return nil }
    return ids.first
  }
}
