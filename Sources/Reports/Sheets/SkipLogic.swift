import Guides

/// « Allez à la question N »: what a computer does by itself, and paper must say.
struct SkipLogic: Equatable {
  /// Where to go on: a question by its place from 0, or the end of the form.
  enum Destination: Hashable {
    case question(Int)
    case end
  }

  /// What must be read before a question is asked.
  enum Rule: Equatable {
    /// After some answers to an earlier question, this one is not asked.
    case unless(question: Int, choices: [String], goTo: Destination)
    /// Asked only under a condition that no single answer decides.
    case onlyIf(Condition, otherwise: Destination)
  }

  /// By question and choice: where a choice leads when it is not the next question.
  private(set) var jumps: [Int: [String: Destination]] = [:]
  /// By question: what is left to say once the jumps are made.
  private(set) var rules: [Int: [Rule]] = [:]

  private let questions: [Question]

  /// A question without answer is no reason to skip: an unknown condition asks.
  init(_ questions: [Question]) {
    self.questions = questions
    for index in questions.indices {
      for choice in questions[index].choices {
        let next = destination(from: index, choice: choice.id)
        if next != place(index + 1) { jumps[index, default: [:]][choice.id] = next }
      }
    }
    for index in questions.indices {
      let rules = rules(before: index)
      if !rules.isEmpty { self.rules[index] = rules }
    }
  }

  private func place(_ index: Int) -> Destination {
    index < questions.count ? .question(index) : .end
  }

  /// The first question after this one that the choice does not rule out.
  private func destination(from index: Int, choice: String) -> Destination {
    let later = questions.indices.dropFirst(index + 1)
    return place(later.first { !isRuledOut($0, by: choice, of: index) } ?? questions.count)
  }

  private func isRuledOut(_ index: Int, by choice: String, of earlier: Int) -> Bool {
    decider(of: index) == earlier && questions[index].askIf?.holds(for: choice) == false
  }

  /// The one earlier question whose answer alone decides whether this one is asked.
  private func decider(of index: Int) -> Int? {
    guard let condition = questions[index].askIf, condition.domains.isEmpty,
      let only = condition.questions.first, condition.questions.count == 1,
      let earlier = questions[..<index].firstIndex(where: { $0.id == only }),
      questions[earlier].isDecidedByOneChoice, condition.holds(for: "") != nil
    else { return nil }
    return earlier
  }

  private func rules(before index: Int) -> [Rule] {
    guard let condition = questions[index].askIf else { return [] }
    guard let earlier = decider(of: index) else {
      let same = questions[index...].prefix { $0.askIf == condition }.count
      return [.onlyIf(condition, otherwise: place(index + same))]
    }
    // Answers whose jump passes over this question need no second warning.
    let between = questions.indices[(earlier + 1)..<index]
    let warned = questions[earlier].choices.map(\.id).filter { choice in
      isRuledOut(index, by: choice, of: earlier)
        && !between.allSatisfy { isRuledOut($0, by: choice, of: earlier) }
    }
    return grouped(warned, of: earlier, before: index)
  }

  /// One rule for each place where some of the choices lead, past the question.
  private func grouped(_ choices: [String], of earlier: Int, before index: Int) -> [Rule] {
    let later = questions.indices.dropFirst(index + 1)
    let destinations = choices.map { choice in
      place(later.first { !isRuledOut($0, by: choice, of: earlier) } ?? questions.count)
    }
    var places: [Destination] = []
    for destination in destinations where !places.contains(destination) {
      places.append(destination)
    }
    return places.map { place in
      let led = zip(choices, destinations).filter { $0.1 == place }.map(\.0)
      return .unless(question: earlier, choices: led, goTo: place)
    }
  }
}

extension Question {
  /// Whether one ticked box is the whole answer.
  fileprivate var isDecidedByOneChoice: Bool {
    switch form {
    case .yesNo, .oneOf, .observation: true
    case .someOf, .scale, .number, .note: false
    }
  }
}

extension Condition {
  /// Whether it holds when its only question got this choice; nil when a choice alone cannot tell.
  fileprivate func holds(for choice: String) -> Bool? {
    switch self {
    case .isChoice(_, let wanted): return wanted == choice
    case .isOneOf(_, let wanted): return wanted.contains(choice)
    case .not(let inner): return inner.holds(for: choice).map { !$0 }
    case .and(let parts), .or(let parts):
      let values = parts.compactMap { $0.holds(for: choice) }
      guard values.count == parts.count else { return nil }
      if case .and = self { return values.allSatisfy { $0 } }
      return values.contains(true)
    case .contains, .isAnswered, .compares, .level: return nil
    }
  }
}
