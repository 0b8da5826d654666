package import Guides
import Records

/// Invents valid questionnaires: every form, domains, scales, gates, alerts and nested conditions.
package struct GeneratedQuestionnaire {
  /// What the invented questionnaires may contain.
  package struct Taste: Sendable {
    /// `ask_if` may test whether a question is answered, or a level.
    package var asksOnGaps = true
    /// `ask_if` may stand at a question.
    package var asksOnConditions = true
    /// Some choices keep the overall level down.
    package var gates = true
    /// Some choices score in no domain, so that answering leaves the question open.
    package var choicesWithoutPoints = true
    /// Every scored question has a choice worth nothing.
    package var alwaysAZero = false
    /// Recommendations may test whether a question is answered, or a level.
    package var recommendsOnGaps = true
    /// How many questions there are.
    package var questions = 3...14
    /// Answers may fill fields of the record, several questions the same one.
    package var records = false

    /// Everything that the engine knows, a record aside.
    package init() {}
  }

  private let taste: Taste
  private var generator: SeededGenerator
  private let domains: [Domain]

  /// The questionnaire that a seed decides.
  package static func make(seed: Int, _ taste: Taste = Taste()) -> Questionnaire {
    var generated = GeneratedQuestionnaire(seed: seed, taste: taste)
    return generated.questionnaire()
  }

  private init(seed: Int, taste: Taste) {
    self.taste = taste
    generator = SeededGenerator(seed: UInt64(seed))
    let count = generator.number(1...3)
    domains =
      (1...count).map { Domain(id: "d\($0)", title: "") }
      + [Domain(id: "context", title: "", isScored: false)]
  }

  private mutating func questionnaire() -> Questionnaire {
    var questions: [Question] = []
    for index in 1...generator.number(taste.questions) {
      var question = question("q\(index)")
      if taste.records { fillRecord(&question) }
      if taste.asksOnConditions, !questions.isEmpty, generator.chance(40) {
        question.askIf = condition(on: questions, depth: 2, gaps: taste.asksOnGaps)
      }
      questions.append(question)
    }
    var scales: [String: LevelScale] = [:]
    for domain in domains where domain.isScored && generator.chance(80) {
      scales[domain.id] = scale()
    }
    return Questionnaire(
      id: "generated",
      coverage: generator.pick([0, 40, 60, 100]),
      domains: domains,
      questions: questions,
      overallLevels: scale(),
      domainLevels: scales,
      recommendations: recommendations(on: questions),
      alerts: ["a1": Alert(id: "a1", text: ""), "a2": Alert(id: "a2", text: "", isUrgent: true)]
    )
  }

  /// Two to five levels with rising bounds.
  private mutating func scale() -> LevelScale {
    let count = generator.number(2...5)
    let bounds = generator.some(Array(5...95), (count - 1)...(count - 1)).sorted()
    return LevelScale(
      steps: (1...count).map {
        LevelStep(id: $0, upTo: $0 == count ? nil : bounds[$0 - 1], title: "")
      }
    )
  }

  private mutating func recommendations(on questions: [Question]) -> [Recommendation] {
    var all = (1...generator.number(1...6)).map { index in
      Recommendation(
        id: "r\(index)",
        condition: condition(on: questions, depth: 3, gaps: taste.recommendsOnGaps),
        priority: generator.number(1...3),
        title: ""
      )
    }
    if generator.chance(70) { all.append(Recommendation(id: "other", condition: nil, title: "")) }
    if taste.recommendsOnGaps, generator.chance(50) {
      let unknown = Condition.level(domain: Questionnaire.overall, .isUnknown)
      all.append(Recommendation(id: "talk", condition: unknown, title: ""))
    }
    return all
  }
}

extension GeneratedQuestionnaire {
  private mutating func question(_ id: String) -> Question {
    let form = generator.pick(Question.Form.allCases)
    var question = Question(id: id, ask: "", form: form, weight: generator.number(1...3))
    switch form {
    case .note: question.nonAnswers = []
    case .yesNo: question.choices = choices(["yes", "no"])
    case .oneOf, .observation: question.choices = choices(["a", "b", "c", "d"])
    case .someOf:
      question.choices = choices(["a", "b", "c", "d"])
      if generator.chance(60) { question.choices[3].isExclusive = true }
    case .scale:
      question.choices = choices(["1", "2", "3", "4", "5"])
      if generator.chance(50) { question.bounds = 1...5 }
    case .number:
      question.bounds = 0...9
      if generator.chance(50) { question.choices = choices((0...9).map(String.init)) }
    }
    return question
  }

  /// Lets the answers fill a field of the record, a choice in four none of its codes.
  private mutating func fillRecord(_ question: inout Question) {
    guard question.form != .note, generator.chance(70) else { return }
    let field = generator.pick([Field.equipment, .connection, .email, .barrier])
    question.records = field
    for index in question.choices.indices where generator.chance(75) {
      question.choices[index].codes = [generator.pick(field.codes ?? [])]
    }
  }

  private mutating func choices(_ ids: [String]) -> [Choice] {
    let scoring = generator.some(domains, 0...2).map(\.id)
    let unscored =
      taste.choicesWithoutPoints && generator.chance(25)
      ? generator.pick(Array(ids.dropFirst())) : nil
    var choices = ids.map { id in
      var choice = Choice(id: id, text: "")
      if id != unscored {
        for domain in scoring { choice.points[domain] = generator.number(0...3) }
      }
      if taste.gates, generator.chance(8) { choice.atMost = generator.number(1...3) }
      if generator.chance(8) { choice.alert = generator.pick(["a1", "a2"]) }
      return choice
    }
    if taste.alwaysAZero { choices[0].points = choices[0].points.mapValues { _ in 0 } }
    return choices
  }
}

extension GeneratedQuestionnaire {
  /// A condition on some questions; `gaps` lets it look at what was not answered, and at levels.
  private mutating func condition(
    on questions: [Question],
    depth: Int,
    gaps: Bool
  ) -> Condition {
    guard depth > 0, generator.chance(60) else { return leaf(on: questions, gaps: gaps) }
    let inner = (0..<generator.number(2...3)).map { _ in
      condition(on: questions, depth: depth - 1, gaps: gaps)
    }
    return generator.pick([.and(inner), .or(inner), .not(inner[0])])
  }

  private mutating func leaf(on questions: [Question], gaps: Bool) -> Condition {
    if gaps, generator.chance(20) { return levelTest() }
    let readable = questions.filter { $0.form != .note }
    guard !readable.isEmpty else { return .or([]) }
    let question = generator.pick(readable)
    if gaps, generator.chance(15) { return .isAnswered(question: question.id) }
    switch question.form {
    case .someOf:
      return .contains(question: question.id, choice: generator.pick(question.choices).id)
    case .number, .scale:
      let comparison = generator.pick(
        [Condition.Comparison.less, .atMost, .greater, .atLeast]
      )
      return .compares(question: question.id, comparison, generator.number(1...5))
    case .yesNo, .oneOf, .observation, .note:
      let choice = generator.pick(question.choices).id
      return generator.pick([
        .isChoice(question: question.id, choice: choice),
        .isOneOf(question: question.id, choices: generator.some(question.choices.map(\.id), 1...2)),
        .not(.isChoice(question: question.id, choice: choice)),
      ])
    }
  }

  private mutating func levelTest() -> Condition {
    let number = generator.number(1...4)
    return .level(
      domain: generator.pick(domains.filter(\.isScored).map(\.id) + [Questionnaire.overall]),
      generator.pick([.isLevel(number), .isAtLeast(number), .isAtMost(number), .isUnknown])
    )
  }
}
