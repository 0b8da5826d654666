package import Guides
import Records

/// Which questions are asked, recomputed from scratch over the whole questionnaire.
package struct Relevance: Sendable, Equatable {
  /// The questions to ask, in order.
  package let questions: [Question]
  /// The answers that count: those to a question that is asked.
  package let answers: [String: Answer]

  /// Walks the questions in order; each condition sees only what stands before it.
  package init(of questionnaire: Questionnaire, answers all: [String: Answer]) {
    var questions: [Question] = []
    var counting: [String: Answer] = [:]
    for question in questionnaire.questions {
      if let condition = question.askIf {
        var evidence = Evidence(answers: counting)
        if !condition.domains.isEmpty {
          let scores = Scores(questionnaire, questions: questions, answers: counting)
          let cap = questions.gates(counting).map(\.atMost).min()
          evidence.levels = scores.levels(in: questionnaire, atMost: cap)
        }
        // An unknown condition asks: it is safe, for the question can be skipped.
        if evidence.truth(of: condition) == .no { continue }
      }
      questions.append(question)
      counting[question.id] = all[question.id]
    }
    self.questions = questions
    self.answers = counting
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
    flatMap { question -> [(question: Question, choice: Choice)] in
      switch answers[question.id] {
      case .choice(let id): question.choice(id).map { [(question, $0)] } ?? []
      case .number(let number): question.choice(String(number)).map { [(question, $0)] } ?? []
      case .choices(let ids): question.choices.filter { ids.contains($0.id) }.map { (question, $0) }
      case .nonAnswer, nil: []
      }
    }
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
