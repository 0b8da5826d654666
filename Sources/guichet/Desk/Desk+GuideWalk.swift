import Guides
import Locales
import Records
import Reports
import Terminal

extension Desk {
  /// Follows a guide step by step from where it was left; `keep` is called after every step.
  ///
  /// An emergency called for on the way is followed by `help`, then the step is shown again.
  func follow(
    _ guide: Guide,
    _ progress: inout GuideProgress,
    keep: (GuideProgress) throws -> Void,
    help: () throws -> Void
  ) throws {
    let text = GuideText(say: say, guide: guide, title: labels.title)
    guard let first = guide.steps.first else { return }
    introduce(guide)
    // A guide that was gone through is read again from its beginning.
    let isOver = progress.ending == .finished
    if isOver || guide.step(progress.path.last ?? "") == nil { progress.path = [first.id] }
    progress.ending = nil
    while progress.ending == nil, let present = progress.path.last, let here = guide.step(present) {
      text.show(here.step, number: here.index + 1, on: screen)
      switch try moveOrHelp(from: here.index, in: guide, text, help) {
      case .to(let next): progress.path.append(next)
      case .back where progress.path.count > 1: progress.path.removeLast()
      case .back:
        conversation.remark("guide.left")
        try keep(progress)
        return
      case .ended(let ending): progress.ending = ending
      case .stay: continue
      }
      try keep(progress)
    }
    if progress.ending == .finished {
      conversation.remark("guide.finished", ["title": .text(guide.title)])
    }
  }

  /// What an agent should know beside the steps.
  private func tellNotes(_ guide: Guide) {
    if let legal = guide.legal { conversation.remark("guide.legal", ["text": .text(legal)]) }
    for fact in guide.review.toVerify {
      conversation.remark("guide.to-verify", ["text": .text(fact)])
    }
    if !guide.nonDigital.isEmpty {
      conversation.remark("guide.non-digital", ["text": .text(guide.nonDigital)])
    }
  }

  private func introduce(_ guide: Guide) {
    screen.blankLine()
    screen.heading(
      say("guide.heading", ["title": .text(guide.title), "n": .integer(guide.minutes)])
    )
    if let language = otherLanguage(of: guide) {
      conversation.remark("guide.other-language", ["language": .text(language)])
    }
    if guide.review.isDue(on: today()) { conversation.remark("guide.review-due") }
    if !guide.atHand.isEmpty {
      conversation.remark("guide.at-hand")
      for item in guide.atHand { screen.item(item) }
    }
    // In an emergency the first step comes first.
    if guide.kind == .emergency { conversation.remark("guide.notes") } else { tellNotes(guide) }
  }

  private enum Move {
    case to(String)
    case back
    case ended(GuideEnding)
    case stay
  }

  private func moveOrHelp(
    from index: Int,
    in guide: Guide,
    _ text: GuideText,
    _ help: () throws -> Void
  ) throws -> Move {
    do {
      return try move(from: index, in: guide, text)
    } catch is EmergencyCall {
      try help()
      return .stay
    }
  }

  private func move(from index: Int, in guide: Guide, _ text: GuideText) throws -> Move {
    let ways = guide.steps[index].ways
    let isLast = index == guide.steps.count - 1
    var options = ways.map { Ask.Option(id: "way:\($0.step)", label: text.text($0.text)) }
    // Where the way forks, only an answer says which step comes next.
    if ways.isEmpty {
      options.append(Ask.Option(id: "done", label: say(isLast ? "guide.finish" : "guide.done")))
    }
    options.append(Ask.Option(id: "blocked", label: say("guide.blocked")))
    screen.choices(options)
    var asked = Asked(
      ask: .one(options),
      prompt: ways.isEmpty ? say("guide.prompt") : prompt(for: options.count)
    )
    asked.acceptsEmpty = ways.isEmpty
    asked.commands = [.back, .why]
    asked.help = [say(ways.isEmpty ? "guide.help" : "guide.help-fork"), say("guide.help-notes")]
    switch try ask(asked) {
    case .kept: return next(after: index, in: guide)
    case .chosen(["done"]): return next(after: index, in: guide)
    case .chosen(["blocked"]): return try askEnding()
    case .chosen(let ids):
      let way = ways.first { "way:\($0.step)" == ids.first }
      return way.map { .to($0.step) } ?? .stay
    case .command(.back): return .back
    case .command(.why):
      tellNotes(guide)
      return .stay
    default: return .stay
    }
  }

  private func next(after index: Int, in guide: Guide) -> Move {
    index + 1 < guide.steps.count ? .to(guide.steps[index + 1].id) : .ended(.finished)
  }

  /// Why the guide stops here, from a closed list; `<` returns to the step.
  private func askEnding() throws -> Move {
    let endings = GuideEnding.allCases.filter { $0 != .finished }
    let options = endings.map {
      Ask.Option(id: $0.rawValue, label: say("guideEnding.\($0.rawValue)"))
    }
    conversation.remark("guide.why-stopped")
    screen.choices(options)
    var asked = Asked(ask: .one(options), prompt: prompt(for: options.count))
    asked.commands = [.back]
    asked.question = say("guide.why-stopped")
    asked.help = [asked.question, say("guide.why-stopped.why")]
    guard case .chosen(let ids) = try ask(asked) else { return .stay }
    return GuideEnding(rawValue: ids.first ?? "").map { .ended($0) } ?? .stay
  }
}

extension Step {
  /// The ways out of the step's branching question, if it has one.
  fileprivate var ways: [Way] {
    blocks.flatMap { if case .branch(_, let ways) = $0 { ways } else { [Way]() } }
  }
}
