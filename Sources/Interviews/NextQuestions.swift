import Guides
import Records

/// The order of the questions still to ask when time is short, and those that are left out.
package struct NextQuestions: Sendable, Equatable {
  /// What to ask, safety first, then what can still change most.
  package let toAsk: [Item]
  /// What there is no time for, in the order it would have come.
  package let leftOut: [Item]

  /// A question still open, and what its answer could do.
  package struct Item: Sendable, Equatable {
    package let question: String
    /// Whether it looks after somebody's safety: nothing ever leaves it out.
    package let isSafety: Bool
    /// How many outcomes some answer to it would change at once: the level, each recommendation.
    package let changes: Int
    /// How many recommendations cannot be judged without it.
    package let unsettled: Int
    /// The points that it can still bring, over all domains.
    package let points: Int
  }

  /// Answers to questions like ours take about twenty seconds each.
  package static let questionsPerMinute = 3

  /// Weighs the questions that have no answer of any kind.
  package init(_ interview: Interview, minutesLeft: Int, safetyDomains: Set<String> = []) {
    let open = interview.assessment.relevance.questions.filter {
      $0.form != .note && interview.answers[$0.id] == nil
    }
    let items = open.map { Item($0, in: interview, safetyDomains: safetyDomains) }
    let ranked = items.enumerated()
      .sorted { left, right in
        if left.element.rank == right.element.rank { return left.offset < right.offset }
        return left.element.rank.lexicographicallyPrecedes(right.element.rank)
      }
      .map(\.element)
    let ordered = NextQuestions.ordered(ranked, open)
    let time = max(0, minutesLeft) * NextQuestions.questionsPerMinute
    // What safety needs comes first whatever the time; the others share what is left of it.
    let safety = ordered.lastIndex(where: \.isSafety).map { $0 + 1 } ?? 0
    toAsk = Array(ordered.prefix(max(time, safety)))
    leftOut = Array(ordered.dropFirst(max(time, safety)))
  }

  /// The same order, but a question comes after those that decide whether it is asked.
  private static func ordered(_ ranked: [Item], _ open: [Question]) -> [Item] {
    var ordered: [Item] = []
    var placed: Set<String> = []
    func place(_ item: Item) {
      guard placed.insert(item.question).inserted else { return }
      let condition = open.first { $0.id == item.question }?.askIf
      let before = condition?.questions ?? []
      for other in ranked where before.contains(other.question) { place(other) }
      ordered.append(item)
    }
    for item in ranked { place(item) }
    return ordered
  }
}

extension NextQuestions.Item {
  fileprivate init(_ question: Question, in interview: Interview, safetyDomains: Set<String>) {
    let now = interview.assessment
    let questionnaire = interview.questionnaire
    var outcomes: Set<Outcome> = []
    for answer in questionnaire.candidates(for: question) {
      var answers = now.relevance.answers
      answers[question.id] = answer
      outcomes.formUnion(now.changes(to: Assessment(of: questionnaire, answers: answers)))
    }
    let scored = questionnaire.domains.filter(\.isScored).map(\.id)
    self.question = question.id
    isSafety = question.choices.contains { $0.protects(safetyDomains) }
    changes = outcomes.count
    unsettled = now.notAssessed.count { $0.missing.contains(question.id) }
    points =
      question.weight
      * (question.choices.map { choice in scored.reduce(0) { $0 + (choice.points[$1] ?? 0) } }.max()
        ?? 0)
  }

  /// Smaller comes first.
  fileprivate var rank: [Int] { [isSafety ? 0 : 1, -changes, -unsettled, -points] }
}

extension Choice {
  /// Whether choosing it may tell of a danger.
  fileprivate func protects(_ safetyDomains: Set<String>) -> Bool {
    atMost != nil || alert != nil || !safetyDomains.isDisjoint(with: points.keys)
  }
}

/// One of the things that an interview comes to.
private enum Outcome: Hashable {
  case level
  case recommendation(String)
}

extension Assessment {
  fileprivate func changes(to other: Assessment) -> Set<Outcome> {
    let mine = Set(recommendations.map { Outcome.recommendation($0.id) })
    let theirs = Set(other.recommendations.map { Outcome.recommendation($0.id) })
    return mine.symmetricDifference(theirs).union(level == other.level ? [] : [.level])
  }
}
