/// Checks that every name used in a questionnaire is defined in it.
struct QuestionnaireReferences {
  private let questionnaire: Questionnaire
  private let origins: Origins
  private let indices: [String: Int]
  private let domains: [String]
  private let gates: [String]
  private let alerts: [String]
  private let recommendations: [String]
  private let formless: Set<String>

  init(_ reader: QuestionnaireReader) {
    questionnaire = reader.questionnaire
    origins = reader.origins
    domains = questionnaire.domains.map(\.id)
    gates = questionnaire.gates.keys.sorted()
    alerts = questionnaire.alerts.keys.sorted()
    recommendations = questionnaire.recommendations.map(\.id)
    formless = reader.formless
    let ids = questionnaire.questions.enumerated().map { ($1.id, $0) }
    indices = Dictionary(ids) { first, _ in first }
  }

  func check(_ references: [Reference], _ notes: inout Notes) {
    for reference in references where !notes.isFull {
      check(reference.target, at: reference.location, &notes)
    }
  }

  private func check(_ target: Reference.Target, at place: Location, _ notes: inout Notes) {
    switch target {
    case .question(let id, let test, let index):
      checkQuestion(id, test, before: index, at: place, &notes)
    case .choice(let id, let question):
      checkChoice(id, of: question, allowing: [], at: place, &notes)
    case .answer(let id, let question):
      let given = self.question(question)?.nonAnswers ?? []
      let allowed = Set(given + [.notAsked]).map(\.rawValue)
      checkChoice(id, of: question, allowing: allowed, at: place, &notes)
    case .domain(let id):
      guard id != Questionnaire.overall else { return }
      checkName(id, among: domains, .unknownDomain, at: place, &notes)
    case .level(let level, let domain):
      checkLevel(level, of: domain, at: place, &notes)
    case .gate(let id):
      checkName(id, among: gates, .unknownGate, at: place, &notes)
    case .alert(let id):
      checkName(id, among: alerts, .unknownAlert, at: place, &notes)
    case .recommendation(let id):
      checkName(id, among: recommendations, .unknownRecommendation, at: place, &notes)
    case .guide: break  // another file: the library checks it
    }
  }

  private func question(_ id: String) -> Question? {
    indices[id].map { questionnaire.questions[$0] }
  }

  private func checkName(
    _ name: String,
    among names: [String],
    _ code: Finding.Code,
    at place: Location,
    _ notes: inout Notes
  ) {
    guard !names.contains(name) else { return }
    let nearest = EditDistance.nearest(to: name, in: names)
    let facts = ["found": name, "allowed": names.joined(separator: ", ")]
    notes.report(code, at: place, facts, suggestion: nearest)
  }

  private func checkQuestion(
    _ id: String,
    _ test: ParsedCondition.Test?,
    before index: Int?,
    at place: Location,
    _ notes: inout Notes
  ) {
    guard let found = indices[id] else {
      let ids = questionnaire.questions.map(\.id)
      let nearest = EditDistance.nearest(to: id, in: ids)
      notes.report(
        .unknownQuestion,
        at: place,
        ["found": id],
        suggestion: nearest,
        related: nearest.flatMap { origins[.question($0)] }
      )
      return
    }
    let origin = origins[.question(id)]
    if let index, found >= index {
      let facts = ["question": id, "first": "\(origin?.line ?? 0)"]
      notes.report(.usedBeforeAsked, at: place, facts, related: origin)
    }
    let form = questionnaire.questions[found].form
    if let test, !formless.contains(id), !form.tests.contains(test) {
      let facts = [
        "question": id, "form": form.rawValue, "test": test.rawValue,
        "expected": form.tests.map(\.rawValue).joined(separator: ", "),
      ]
      notes.report(.wrongTest, at: place, facts, related: origin)
    }
  }

  private func checkChoice(
    _ id: String,
    of question: String,
    allowing others: [String],
    at place: Location,
    _ notes: inout Notes
  ) {
    guard let asked = self.question(question), asked.form.hasChoices,
      !formless.contains(question)
    else { return }
    let ids = asked.choices.map(\.id)
    guard !ids.contains(id), !others.contains(id) else { return }
    notes.report(
      .unknownChoice,
      at: place,
      ["found": id, "question": question, "allowed": ids.joined(separator: ", ")],
      suggestion: EditDistance.nearest(to: id, in: ids),
      related: origins[.question(question)]
    )
  }

  private func checkLevel(
    _ level: Int,
    of domain: String,
    at place: Location,
    _ notes: inout Notes
  ) {
    let scale =
      domain == Questionnaire.overall
      ? questionnaire.overallLevels : questionnaire.domainLevels[domain]
    guard let levels = scale?.steps.map(\.id), !levels.isEmpty, !levels.contains(level) else {
      return
    }
    let allowed = levels.map(String.init).joined(separator: ", ")
    notes.report(
      .unknownLevel,
      at: place,
      ["found": "\(level)", "domain": domain, "allowed": allowed]
    )
  }
}

extension Question.Form {
  /// The tests that make sense of an answer of that form.
  fileprivate var tests: [ParsedCondition.Test] {
    switch self {
    case .yesNo, .oneOf, .observation: [.choice, .list, .answered]
    case .someOf: [.contains, .answered]
    case .scale, .number: [.comparison, .answered]
    case .note: []
    }
  }

  fileprivate var hasChoices: Bool {
    switch self {
    case .yesNo, .oneOf, .someOf, .observation: true
    case .scale, .number, .note: false
    }
  }
}
