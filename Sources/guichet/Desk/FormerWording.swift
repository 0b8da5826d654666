import Foundation
import Journal

/// What the parts of an older version were called: all that is read of its snapshot.
struct FormerWording: Sendable, Equatable {
  /// In the order in which they were asked.
  let questions: [String]
  /// The words of questions and recommendations, by identifier.
  let words: [String: String]

  /// Nil when the journal has never seen that version.
  init?(_ snapshots: [QuestionnaireSnapshot]) {
    let kept = snapshots.compactMap {
      try? JSONDecoder().decode(Kept.self, from: Data($0.content.utf8))
    }
    guard !kept.isEmpty else { return nil }
    questions = kept.flatMap { $0.questions.map(\.id) }
    let pairs = kept.flatMap { kept in
      kept.questions.map { ($0.id, $0.ask) } + kept.recommendations.map { ($0.id, $0.title) }
    }
    words = Dictionary(pairs) { first, _ in first }
  }

  private struct Kept: Decodable {
    let questions: [Question]
    let recommendations: [Recommendation]

    struct Question: Decodable {
      let id: String
      let ask: String
    }

    struct Recommendation: Decodable {
      let id: String
      let title: String
    }
  }
}
