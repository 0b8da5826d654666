import Guides
import Records

/// A short form, for a draft is rewritten after every answer: `{"question": "email", "choice": "none"}`.
extension Event: Codable {
  private enum Key: String, CodingKey {
    case question
    case choice
    case choices
    case number
    case none
    case judged
    case reason
    case setAside
    case step
  }

  private enum Step: String, Codable {
    case undo
    case redo
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    if let question = try values.decodeIfPresent(String.self, forKey: .question) {
      self = .answered(question: question, try Event.answer(in: values))
    } else if let recommendation = try values.decodeIfPresent(String.self, forKey: .setAside) {
      self = .setAside(
        recommendation: recommendation,
        try values.decode(SettingAside.self, forKey: .reason)
      )
    } else if let level = try values.decodeIfPresent(Int.self, forKey: .judged) {
      let reason = try values.decodeIfPresent(JudgementReason.self, forKey: .reason)
      self = .judged(reason.map { Judgement(level: level, reason: $0) })
    } else {
      self = try values.decode(Step.self, forKey: .step) == .redo ? .redone : .undone
    }
  }

  private static func answer(in values: KeyedDecodingContainer<Key>) throws -> Answer {
    if let id = try values.decodeIfPresent(String.self, forKey: .choice) { return .choice(id) }
    if let ids = try values.decodeIfPresent([String].self, forKey: .choices) {
      return .choices(Set(ids))
    }
    if let number = try values.decodeIfPresent(Int.self, forKey: .number) { return .number(number) }
    return .nonAnswer(try values.decode(NonAnswer.self, forKey: .none))
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    switch self {
    case .answered(let question, let answer):
      try values.encode(question, forKey: .question)
      switch answer {
      case .choice(let id): try values.encode(id, forKey: .choice)
      case .choices(let ids): try values.encode(ids.sorted(), forKey: .choices)
      case .number(let number): try values.encode(number, forKey: .number)
      case .nonAnswer(let reason): try values.encode(reason.rawValue, forKey: .none)
      }
    case .judged(let judgement):
      try values.encode(judgement?.level ?? 0, forKey: .judged)
      try values.encodeIfPresent(judgement?.reason.rawValue, forKey: .reason)
    case .setAside(let recommendation, let reason):
      try values.encode(recommendation, forKey: .setAside)
      try values.encode(reason.rawValue, forKey: .reason)
    case .undone: try values.encode(Step.undo, forKey: .step)
    case .redone: try values.encode(Step.redo, forKey: .step)
    }
  }
}

extension NonAnswer: Codable {}
extension JudgementReason: Codable {}
extension SettingAside: Codable {}
