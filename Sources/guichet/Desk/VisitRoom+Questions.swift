import Guides
import Interviews
import Locales
import Records
import Terminal

extension VisitRoom {
  /// Asks one question of the questionnaire.
  mutating func askQuestion(_ id: String) throws -> Movement {
    let path = visit.path.filter { if case .question = $0 { !visit.isNote($0) } else { false } }
    guard let question = visit.interview.questionnaire.question(id) else { return .onward }
    guard question.form != .note else {
      screen.paragraph(words(question, "ask", question.ask))
      return .onward
    }
    guard let position = path.firstIndex(of: .question(id)) else { return .onward }
    let present = visit.interview.answers[id]
    screen.blankLine()
    screen.paragraph(
      say(
        // Which questions are worth their time changes with every answer: their number would not hold.
        visit.isShort ? "desk.question.short" : "desk.question",
        [
          "number": .integer(number(of: id, at: position)), "count": .integer(path.count),
          "question": .text(words(question, "ask", question.ask)),
        ]
      )
    )
    // A simpler form of a language, `fr-x-facile`, has simpler words for most questions.
    if let visitor, visitor.language.tag.contains("-"), let simple = question.simple {
      tellVisitor("\(id)/simple", simple, than: "")
    } else {
      tellVisitor("\(id)/ask", question.ask, than: words(question, "ask", question.ask))
    }
    let asked = asked(question, present)
    screen.choices(asked.ask.options)
    if let present {
      let text = answerText(present, to: question, separator: " + ")
      conversation.remark("desk.present", ["answer": .text(text)])
    }
    let reply = try ask(asked)
    switch reply {
    case .command(.back): return .back
    case .command(.review): return .correct(.review)
    case .command(.why), .command(.simpler):
      tell(question, reply == .command(.why) ? ["why", "how"] : ["simple"])
      return try askQuestion(id)
    case .kept: return .onward
    default: break
    }
    guard let answer = answer(to: question, reply), question.accepts(answer) else {
      if reply == .chosen([]), !conversation.isInteractive {
        throw Departure.unusable(line: say("command.none"), prompt: asked.question)
      }
      conversation.remark("desk.not-here")
      return try askQuestion(id)
    }
    try accept(answer, to: question)
    return .onward
  }

  /// Its place among the questions; when time is short it comes after those that are answered, whatever its rank.
  private func number(of id: String, at position: Int) -> Int {
    guard visit.isShort, visit.interview.answers[id] == nil else { return position + 1 }
    return min(visit.interview.answers.count, position) + 1
  }

  /// A question as the conversation asks it.
  func asked(_ question: Question, _ present: Answer?) -> Asked {
    let options = question.choices.map {
      option(question, $0)
    }
    let ask: Ask =
      switch question.form {
      case .someOf:
        .several(options, exclusive: Set(question.choices.filter(\.isExclusive).map(\.id)))
      case .number: .number(question.bounds ?? 0...Int(Int16.max))
      case .scale where options.isEmpty: .number(question.bounds ?? 1...5)
      default: .one(options)
      }
    var asked = Asked(
      ask: ask,
      prompt: options.isEmpty
        ? say("desk.number") : desk.prompt(for: options.count, isSeveral: question.form == .someOf)
    )
    asked.commands = Set([.back, .review, .why, .simpler] + question.nonAnswers.map(\.command))
    let nonAnswers = [NonAnswer.notAsked, .doesNotKnow, .prefersNot]
      .filter(question.nonAnswers.contains).map { say("desk.non-answer.\($0.rawValue)") }
    asked.help = helpTexts(question, ["why", "simple"]) + [nonAnswers.joined(separator: " ")]
    asked.acceptsEmpty = present != nil
    asked.question = words(question, "ask", question.ask)
    return asked
  }

  private func answer(to question: Question, _ reply: Reply) -> Answer? {
    switch reply {
    case .chosen(let ids):
      question.form == .someOf ? choices(ids, of: question) : ids.first.map(Answer.choice)
    case .number(let number): .number(number)
    case .command(.skip): .nonAnswer(.notAsked)
    case .command(.doesNotKnow): .nonAnswer(.doesNotKnow)
    case .command(.prefersNotToSay): .nonAnswer(.prefersNot)
    default: nil
    }
  }

  /// « Aucun » is the choice that excludes the others; without any it answers nothing.
  private func choices(_ ids: [String], of question: Question) -> Answer? {
    guard ids.isEmpty else { return .choices(Set(ids)) }
    let alone = question.choices.filter(\.isExclusive)
    return alone.count == 1 ? .choices([alone[0].id]) : nil
  }

  private mutating func accept(_ answer: Answer, to question: Question) throws {
    let before = Set(visit.interview.answersThatDoNotCount)
    let alerted = Set(visit.interview.assessment.alerts.map(\.alert.id))
    do {
      try visit.interview.append(.answered(question: question.id, answer))
    } catch {
      return conversation.remark("desk.not-here")
    }
    try keepDraft()
    repeatBack(answer, to: question)
    let dropped = visit.interview.answersThatDoNotCount.filter { !before.contains($0) }
    if !dropped.isEmpty {
      let questions = dropped.compactMap(visit.interview.questionnaire.question)
        .map { words($0, "ask", $0.ask) }
      conversation.remark(
        "desk.no-longer-count",
        ["n": .integer(dropped.count), "questions": .text(questions.joined(separator: " · "))]
      )
    }
    for raised in visit.interview.assessment.alerts where !alerted.contains(raised.alert.id) {
      conversation.remark("desk.alert", ["text": .text(alertText(raised.alert))])
      if try raised.alert.guide.flatMap(desk.guide)?.kind == .emergency {
        conversation.remark("desk.alert.act")
      }
    }
  }

  private func repeatBack(_ answer: Answer, to question: Question) {
    guard answer != .nonAnswer(.notAsked) else { return conversation.remark("desk.skipped") }
    let chosen: [(number: Int, label: String)] = question.choices.enumerated()
      .filter { answer.selects($0.element.id) }
      .map { ($0.offset + 1, choiceText(question, $0.element)) }
    guard chosen.isEmpty else { return confirm(chosen) }
    conversation.remark("desk.understood", ["answer": .text(answerText(answer, to: question))])
  }

  private func tell(_ question: Question, _ parts: [String]) {
    for text in helpTexts(question, parts) { screen.paragraph(text) }
  }

  private func helpTexts(_ question: Question, _ parts: [String]) -> [String] {
    let texts = ["why": question.why, "how": question.how, "simple": question.simple]
    return parts.compactMap { part in
      texts[part].flatMap { $0 }.map {
        say("desk.\(part)", ["text": .text(words(question, part, $0))])
      }
    }
  }
}

extension NonAnswer {
  /// What is typed to give it.
  fileprivate var command: Command {
    switch self {
    case .doesNotKnow: .doesNotKnow
    case .prefersNot: .prefersNotToSay
    case .notAsked: .skip
    }
  }
}

extension Answer {
  fileprivate func selects(_ choice: String) -> Bool {
    switch self {
    case .choice(let id): id == choice
    case .choices(let ids): ids.contains(choice)
    case .number, .nonAnswer: false
    }
  }
}
