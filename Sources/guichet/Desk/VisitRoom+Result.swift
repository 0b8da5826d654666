import Guides
import Interviews
import Locales
import Records
import Reports
import Terminal

extension VisitRoom {
  /// Shows the level, its reasons and what to propose, then what can be done with them.
  mutating func showResult() throws -> Movement {
    formerAssessment = nil
    screen.blankLine()
    showLevel()
    showRecommendations()
    while true {
      let options = try resultOptions()
      screen.blankLine()
      screen.choices(options)
      var asked = Asked(ask: .one(options), prompt: say("result.prompt"))
      asked.acceptsEmpty = true
      asked.commands = [.back, .why, .review]
      asked.help = [say("result.help")]
      switch try ask(asked) {
      case .command(.back): return .back
      case .command(.review): return .correct(.review)
      case .command(.why), .chosen(["why"]): explain()
      case .chosen(["level"]): try judge()
      case .chosen(["places"]): try showPlaces()
      case .chosen(["sheet"]): try printSheet()
      case .chosen(let ids): try followGuide(String(ids.first?.dropFirst("guide:".count) ?? ""))
      default:
        // One looked at before its time is shown again at its own.
        if visit.nextItem == .result {
          visit.resultWasSeen = true
          try keepDraft()
        }
        return .onward
      }
    }
  }

  private func showLevel() {
    let interview = visit.interview
    switch interview.assessment.level {
    case .known(let number):
      let step = interview.questionnaire.overallLevels.steps.first { $0.id == number }
      screen.heading(
        say(
          "result.level",
          ["level": .text(String(number)), "title": .text(step.map(levelTitle) ?? "")]
        )
      )
      if let step, !step.text.isEmpty { screen.paragraph(levelText(step)) }
      showReasons()
    case .unknown, .notAssessed:
      screen.heading(say("result.unknown"))
      conversation.remark("result.unknown.why")
    }
    if let judgement = interview.judgement, visit.isJudgedOtherwise {
      conversation.remark("result.judged", ["level": .text(String(judgement.level))])
    }
  }

  private func showReasons() {
    let interview = visit.interview
    let limits = interview.assessment.gates.compactMap { $0.name.flatMap(gateText) }
    if !limits.isEmpty { conversation.remark("result.limits") }
    for sentence in limits { screen.item(sentence) }
    conversation.remark(
      interview.looksForStrengths(in: Questionnaire.overall)
        ? "result.strengths" : "result.difficulties"
    )
    for id in interview.strongestAnswers(in: Questionnaire.overall).prefix(Interview.reasonsShown) {
      if let line = answerLine(id) { screen.item(line) }
    }
  }

  /// A question and its answer in one line.
  func answerLine(_ id: String) -> String? {
    guard let question = visit.interview.questionnaire.question(id),
      let answer = visit.interview.answers[id]
    else { return nil }
    return say(
      "result.answer",
      [
        "question": .text(words(question, "ask", question.ask)),
        "answer": .text(answerText(answer, to: question)),
      ]
    )
  }

  private func showRecommendations() {
    let assessment = visit.interview.assessment
    for raised in assessment.alerts {
      conversation.remark("desk.alert", ["text": .text(alertText(raised.alert))])
    }
    screen.blankLine()
    screen.heading(say("result.recommendations"))
    for (index, recommendation) in assessment.recommendations.prefix(VisitRoom.plan).enumerated() {
      screen.item(title(recommendation), mark: "\(index + 1).", indent: 0)
      if !recommendation.text.isEmpty { screen.paragraph(text(recommendation), indent: 3) }
    }
    let others = assessment.recommendations.dropFirst(VisitRoom.plan).map(title)
    if !others.isEmpty {
      conversation.remark("result.others", ["titles": .text(others.joined(separator: " · "))])
    }
  }

  /// A plan holds three actions at most; the other proposals are named below it.
  static let plan = 3

  /// The guides proposed, each once, then the other things to do.
  private func resultOptions() throws -> [Ask.Option] {
    var ids: [String] = []
    for raised in visit.interview.assessment.alerts {
      if let guide = raised.alert.guide, !ids.contains(guide) { ids.append(guide) }
    }
    for recommendation in visit.interview.assessment.recommendations {
      if let guide = recommendation.guide, !ids.contains(guide) { ids.append(guide) }
    }
    let guides = try ids.compactMap(desk.guide).map { guide in
      Ask.Option(
        id: "guide:\(guide.id)",
        label: say("result.follow", ["title": .text(guide.title)])
      )
    }
    return guides + [
      Ask.Option(id: "why", label: say("result.why")),
      Ask.Option(id: "places", label: say("result.places")),
      Ask.Option(id: "level", label: say("result.judge")),
      sheetOption(isNumbered: true),
    ]
  }

  private func explain() {
    let interview = visit.interview
    for recommendation in interview.assessment.recommendations {
      let explanation = interview.explanation(of: recommendation)
      screen.blankLine()
      screen.paragraph(title(recommendation))
      for id in explanation.causes {
        if let line = answerLine(id) { screen.item(line) }
      }
      guard let change = explanation.change,
        let question = interview.questionnaire.question(change.question)
      else { continue }
      conversation.remark(
        "result.change",
        [
          "question": .text(words(question, "ask", question.ask)),
          "answer": .text(answerText(change.answer, to: question)),
        ]
      )
    }
    // Without any question left to ask, there is nothing that an agent could add.
    for open in interview.assessment.notAssessed where !open.missing.isEmpty {
      let questions = open.missing.compactMap(interview.questionnaire.question)
        .map { words($0, "ask", $0.ask) }
      conversation.remark(
        "result.not-assessed",
        [
          "title": .text(title(open.recommendation)),
          "questions": .text(questions.joined(separator: " · ")),
        ]
      )
    }
  }

  private mutating func followGuide(_ id: String) throws {
    guard let guide = try desk.guide(id) else { return }
    try follow(guide)
  }

  /// Follows a guide whose progress the visit keeps, step by step.
  mutating func follow(_ guide: Guide) throws {
    let id = guide.id
    let index = visit.guides.firstIndex { $0.guide == id } ?? visit.guides.count
    var room = self
    if index == room.visit.guides.count {
      room.visit.guides.append(
        GuideProgress(guide: id, path: [], isEmergency: guide.kind == .emergency ? true : nil)
      )
    }
    var progress = room.visit.guides[index]
    // A guide read again after its end stays finished, unless it ends otherwise.
    let isFinished = progress.ending == .finished
    defer { self = room }
    try desk.follow(
      guide,
      &progress,
      keep: { progress in
        guard !isFinished || progress.ending != nil else { return }
        room.visit.guides[index] = progress
        try room.keepDraft()
      },
      help: { try room.followEmergency() }
    )
  }

  /// Offers the emergencies; the one that is followed belongs to the visit.
  mutating func followEmergency() throws {
    if let guide = try desk.chooseEmergency() { try follow(guide) }
  }
}
