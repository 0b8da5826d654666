import Guides
package import Records

/// The same visits received with two versions of a questionnaire.
package struct VisitsCompared: Sendable, Equatable {
  package let count: Int
  /// The visits that do not end the same, in order.
  package let changed: [Visit]

  /// A visit that ends otherwise.
  package struct Visit: Sendable, Equatable {
    package let name: String
    package let levels: Pair<Level>
    package let recommendations: Pair<[String]>
    /// Questions whose answer the new version cannot take, and would ask again.
    package let answersLost: [String]

    package var hasOtherLevel: Bool { levels.old != levels.new }
    package var hasOtherRecommendations: Bool { recommendations.old != recommendations.new }
  }

  /// What both versions give.
  package struct Pair<Value: Sendable & Equatable>: Sendable, Equatable {
    package let old: Value
    package let new: Value
  }

  /// How many visits end with another level.
  package var otherLevels: Int { changed.count(where: \.hasOtherLevel) }

  /// How many visits end with other recommendations, or with the same in another order.
  package var otherRecommendations: Int { changed.count(where: \.hasOtherRecommendations) }

  init(
    _ visits: [(name: String, answers: [String: Answer])],
    from old: Questionnaire,
    to new: Questionnaire
  ) {
    count = visits.count
    changed = visits.compactMap { name, answers in
      let before = old.accepted(answers)
      let after = new.accepted(answers)
      let first = Assessment(of: old, answers: before)
      let second = Assessment(of: new, answers: after)
      let visit = Visit(
        name: name,
        levels: Pair(old: first.level, new: second.level),
        recommendations: Pair(
          old: first.recommendations.map(\.id),
          new: second.recommendations.map(\.id)
        ),
        answersLost: new.questions.map(\.id).filter { before[$0] != nil && after[$0] == nil }
      )
      return visit.hasOtherLevel || visit.hasOtherRecommendations ? visit : nil
    }
  }
}

extension Questionnaire {
  /// The answers that this version knows and its questions accept.
  fileprivate func accepted(_ answers: [String: Answer]) -> [String: Answer] {
    answers.filter { id, answer in question(id)?.accepts(answer) ?? false }
  }
}
