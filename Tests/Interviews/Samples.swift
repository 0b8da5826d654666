import Guides
import Interviews
import Records

func choice(
  _ id: String,
  _ points: [String: Int] = [:],
  atMost: Int? = nil,
  alert: String? = nil,
  exclusive: Bool = false
) -> Choice {
  Choice(
    id: id,
    text: id,
    points: points,
    atMost: atMost,
    gate: atMost.map { "no-more-than-\($0)" },
    alert: alert,
    isExclusive: exclusive
  )
}

func question(
  _ id: String,
  _ choices: [Choice] = [],
  form: Question.Form = .oneOf,
  weight: Int = 1,
  askIf: Condition? = nil,
  bounds: ClosedRange<Int>? = nil
) -> Question {
  Question(
    id: id,
    ask: id,
    form: form,
    weight: weight,
    askIf: askIf,
    choices: choices,
    bounds: bounds
  )
}

/// A question of one domain whose choices `0`, `1`… are worth as many points.
func scored(
  _ id: String,
  upTo points: Int = 3,
  in domain: String = "autonomy",
  weight: Int = 1,
  askIf: Condition? = nil
) -> Question {
  question(id, (0...points).map { choice("\($0)", [domain: $0]) }, weight: weight, askIf: askIf)
}

func recommendation(_ id: String, _ condition: Condition?, priority: Int = 9) -> Recommendation {
  Recommendation(id: id, condition: condition, priority: priority, title: id)
}

/// Five levels of twenty per cent each.
let fifths = LevelScale(
  steps: (1...5).map { LevelStep(id: $0, upTo: $0 == 5 ? nil : 20 * $0, title: "") }
)

func questionnaire(
  _ questions: [Question],
  recommendations: [Recommendation] = [],
  alerts: [String: Alert] = [:],
  coverage: Int = 60
) -> Questionnaire {
  Questionnaire(
    id: "sample",
    coverage: coverage,
    domains: [Domain(id: "autonomy", title: ""), Domain(id: "access", title: "")],
    questions: questions,
    overallLevels: fifths,
    domainLevels: ["autonomy": fifths, "access": fifths],
    recommendations: recommendations,
    alerts: alerts
  )
}

func assess(_ questionnaire: Questionnaire, _ answers: [String: Answer]) -> Assessment {
  Assessment(of: questionnaire, answers: answers)
}

extension Condition {
  static func question(_ question: String, is choice: String) -> Condition {
    .isChoice(question: question, choice: choice)
  }
}
