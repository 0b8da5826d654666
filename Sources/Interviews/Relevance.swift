package import Guides
import Records

/// Which questions are asked, recomputed from scratch over the whole questionnaire.
package struct Relevance: Sendable, Equatable {
  /// The questions to ask, in order.
  package let questions: [Question]
  /// The answers that count: those to a question that is asked.
  package let answers: [String: Answer]
  /// What those answers are worth.
  let scores: Scores

  /// Walks the questions in order; each condition sees only what stands before it.
  package init(of questionnaire: Questionnaire, answers all: [String: Answer]) {
    var questions: [Question] = []
    var counting: [String: Answer] = [:]
    // Sums that grow with each question: a level that a condition reads costs no second look.
    var scores = Scores()
    var cap: Int?
    let scored = questionnaire.scoredDomains
    for question in questionnaire.questions {
      if let condition = question.askIf {
        var evidence = Evidence(answers: counting)
        if !condition.domains.isEmpty {
          evidence.levels = scores.levels(in: questionnaire, atMost: cap)
        }
        // An unknown condition asks: it is safe, for the question can be skipped.
        if evidence.truth(of: condition) == .no { continue }
      }
      questions.append(question)
      let answer = all[question.id]
      counting[question.id] = answer
      scores.count(question, answer, in: scored)
      cap = ([cap] + question.chosen(answer).map(\.atMost)).compactMap { $0 }.min()
    }
    self.questions = questions
    self.answers = counting
    self.scores = scores
  }
}

/// A gate that an answer raised on the overall level.
package struct RaisedGate: Sendable, Hashable {
  package let question: String
  package let choice: String
  package let name: String?
  package let atMost: Int
}

extension [Question] {
  /// The choices that the answers select, with their questions, in order.
  func chosen(_ answers: [String: Answer]) -> [(question: Question, choice: Choice)] {
    flatMap { question in question.chosen(answers[question.id]).map { (question, $0) } }
  }

  /// The gates that the answers raise.
  func gates(_ answers: [String: Answer]) -> [RaisedGate] {
    chosen(answers).compactMap { question, choice in
      choice.atMost.map {
        RaisedGate(question: question.id, choice: choice.id, name: choice.gate, atMost: $0)
      }
    }
  }
}

extension Question {
  /// The choices that an answer selects.
  fileprivate func chosen(_ answer: Answer?) -> [Choice] {
    switch answer {
    case .choice(let id): choice(id).map { [$0] } ?? []
    case .number(let number): choice(String(number)).map { [$0] } ?? []
    case .choices(let ids): choices.filter { ids.contains($0.id) }
    case .nonAnswer, nil: []
    }
  }
}
