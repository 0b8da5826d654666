import Guides
import Records

/// Conditions have three truths; each of them is a plain statement about a visit.
extension VisitSpace {
  /// The condition is true when looked at before a question, or at the end.
  mutating func isTrue(_ condition: Condition, at position: Int) -> Formula {
    switch condition {
    case .not(let inner): isFalse(inner, at: position)
    case .and(let parts): table.all(parts.map { isTrue($0, at: position) })
    case .or(let parts): table.any(parts.map { isTrue($0, at: position) })
    default: test(condition, gives: .yes, at: position)
    }
  }

  /// The condition is false, and not merely unknown.
  mutating func isFalse(_ condition: Condition, at position: Int) -> Formula {
    switch condition {
    case .not(let inner): isTrue(inner, at: position)
    case .and(let parts): table.any(parts.map { isFalse($0, at: position) })
    case .or(let parts): table.all(parts.map { isFalse($0, at: position) })
    default: test(condition, gives: .no, at: position)
    }
  }

  private mutating func test(
    _ test: Condition,
    gives truth: Truth,
    at position: Int
  ) -> Formula {
    if let domain = test.domains.first {
      return level(of: domain, satisfies: test, giving: truth, at: position)
    }
    let named = test.questions.first
    guard let index = questions.firstIndex(where: { $0.question.id == named }), index < position
    else {
      // Nothing is known yet of a question that comes later.
      return Evidence(answers: [:]).truth(of: test) == truth ? .always : .never
    }
    let asked = questions[index]
    return asked.parts.isEmpty
      ? answer(to: asked, satisfies: test, giving: truth)
      : several(of: asked, satisfy: test, giving: truth)
  }

  private mutating func level(
    of domain: String,
    satisfies test: Condition,
    giving truth: Truth,
    at position: Int
  ) -> Formula {
    guard let index = scales.firstIndex(where: { $0.domain == domain }) else {
      return Evidence(answers: [:]).truth(of: test) == truth ? .always : .never
    }
    let scale = scales[index]
    let values = (0...scale.levels.count).filter { value in
      Evidence(answers: [:], levels: [domain: scale.level(value)]).truth(of: test) == truth
    }
    return table.holds(levelVariable(of: index, at: position), in: values)
  }

  private mutating func answer(
    to asked: VisitQuestion,
    satisfies test: Condition,
    giving truth: Truth
  ) -> Formula {
    let values = ([asked.refused] + asked.options).enumerated().filter { _, option in
      option.truth(of: test, about: asked.question) == truth
    }
    return table.holds(asked.variable, in: values.map(\.offset))
  }

  /// A test on choices ticked together holds as soon as one of them satisfies it.
  private mutating func several(
    of asked: VisitQuestion,
    satisfy test: Condition,
    giving truth: Truth
  ) -> Formula {
    let ticked = asked.parts.filter { part in
      let evidence = Evidence(answers: [asked.question.id: .choices([part.choice.id])])
      return evidence.truth(of: test) == .yes
    }
    let isRefused = table.holds(asked.variable, in: [0])
    if truth == .yes, case .isAnswered = test { return table.not(isRefused) }
    if truth == .no, case .isAnswered = test { return isRefused }
    let alone = asked.options.enumerated().filter { _, option in
      !option.isSeveral && option.truth(of: test, about: asked.question) == .yes
    }
    let holds = table.any(
      [table.holds(asked.variable, in: alone.map { $0.offset + 1 })]
        + ticked.map { table.holds($0.variable, in: [1]) }
    )
    guard truth == .no else { return holds }
    // A comparison has no sense here: it is never false, only unknown.
    if case .compares = test { return .never }
    return table.all([table.not(isRefused), table.not(holds)])
  }
}

extension VisitOption {
  func truth(of test: Condition, about question: Question) -> Truth {
    Evidence(answers: answer.map { [question.id: $0] } ?? [:]).truth(of: test)
  }
}
