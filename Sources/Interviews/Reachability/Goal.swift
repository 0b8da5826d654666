import Guides

/// Something that a visit may come to, or that no visit may ever come to.
package enum Goal: Sendable, Hashable {
  case asks(question: String)
  /// The condition of a question is true, and not merely unknown.
  case asksForSure(question: String)
  case skips(question: String)
  case level(Int, of: String)
  case gate(String)
  case alert(String)
  case recommends(String)
  /// The condition of a recommendation is false, and not merely unknown.
  case rulesOut(recommendation: String)
  /// A visit that ends without any recommendation.
  case deadEnd
  /// The same with at least one answer given.
  case deadEndAfterAnAnswer
  /// A question has one of its kinds of answers and a level follows.
  case decides(question: String, option: Int, level: Int, of: String)
}

extension VisitSpace {
  /// What a visit must satisfy to come to something.
  mutating func formula(of goal: Goal) -> Formula {
    switch goal {
    case .asks(let id): index(of: id).map { questions[$0].asked } ?? .never
    case .asksForSure(let id):
      index(of: id).map { index in
        questions[index].question.askIf.map { isTrue($0, at: index) } ?? .always
      } ?? .never
    case .skips(let id): index(of: id).map { table.not(questions[$0].asked) } ?? .never
    case .level(let level, let domain): reaches(level, of: domain)
    case .gate(let name): chooses { $0.gate == name && $0.atMost != nil }
    case .alert(let name): chooses { $0.alert == name }
    case .recommends(let id): recommends(id)
    case .rulesOut(let id):
      questionnaire.recommendations.first { $0.id == id }?.condition
        .map { isFalse($0, at: end) } ?? .never
    case .deadEnd: recommendsNothing
    case .deadEndAfterAnAnswer: table.all([recommendsNothing, answersSomething])
    case .decides(let id, let option, let level, let domain):
      index(of: id).map { index in
        table.all([
          table.holds(questions[index].variable, in: [option]), reaches(level, of: domain),
        ])
      } ?? .never
    }
  }

  func index(of question: String) -> Int? { questions.firstIndex { $0.question.id == question } }

  private mutating func reaches(_ level: Int, of domain: String) -> Formula {
    guard let index = scales.firstIndex(where: { $0.domain == domain }),
      let place = scales[index].levels.firstIndex(of: level)
    else { return .never }
    return table.holds(levelVariable(of: index, at: end), in: [place + 1])
  }

  private mutating func recommends(_ id: String) -> Formula {
    guard let wanted = questionnaire.recommendations.first(where: { $0.id == id }) else {
      return .never
    }
    return wanted.condition.map { isTrue($0, at: end) } ?? showsNoneWithCondition
  }

  private var showsNoneWithCondition: Formula {
    mutating get {
      table.all(
        questionnaire.recommendations.compactMap(\.condition).map { table.not(isTrue($0, at: end)) }
      )
    }
  }

  private var recommendsNothing: Formula {
    mutating get {
      let hasFallback = questionnaire.recommendations.contains { $0.condition == nil }
      return hasFallback ? .never : showsNoneWithCondition
    }
  }

  private var answersSomething: Formula {
    mutating get {
      table.any(questions.map { table.not(table.holds($0.variable, in: [0])) })
    }
  }

  private mutating func chooses(_ isWanted: (Choice) -> Bool) -> Formula {
    table.any(
      questions.flatMap { question in
        let options = question.options.indices.filter {
          question.options[$0].choices.contains(where: isWanted)
        }
        return [table.holds(question.variable, in: options.map { $0 + 1 })]
          + question.parts.filter { isWanted($0.choice) }
          .map { table.holds($0.variable, in: [1]) }
      }
    )
  }
}
