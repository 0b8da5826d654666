import Guides

/// A sentence of the content that catalogues translate.
struct ContentSentence: Equatable {
  /// The key that it has in catalogues.
  let key: String
  let text: String
  let file: String
  /// The part of the file that it belongs to.
  var part: Origins.Part?
}

/// The sentences of the content that catalogues translate, under the keys they have there.
enum ContentSentences {
  static func all(in content: Content) -> [String: String] {
    Dictionary(inOrder(in: content).map { ($0.key, $0.text) }) { $1 }
  }

  /// File by file, in an order that a new reading gives again.
  static func inOrder(in content: Content) -> [ContentSentence] {
    content.questionnaires.flatMap(all) + content.tables.map(title)
      + content.objectives.flatMap(all)
  }

  private static func title(_ table: TableDefinition) -> ContentSentence {
    ContentSentence(
      key: "table/\(table.id)",
      text: table.title,
      file: "\(ContentReader.root)/statistics/tables.yaml",
      part: .table(table.id)
    )
  }

  private static func all(in objective: Objective) -> [ContentSentence] {
    let parts = [
      ("title", objective.title), ("axis", objective.axis), ("unit", objective.unit),
      ("source", objective.source),
    ]
    return parts.map { name, text in
      ContentSentence(
        key: "objective/\(objective.id)/\(name)",
        text: text,
        file: "\(ContentReader.root)/statistics/objectives.yaml",
        part: .objective(objective.id)
      )
    }
  }

  private static func all(in questionnaire: Questionnaire) -> [ContentSentence] {
    let parts =
      heading(of: questionnaire) + questionnaire.questions.flatMap(all)
      + outcomes(of: questionnaire)
    return parts.map { key, text, part in
      ContentSentence(
        key: "questionnaire/\(questionnaire.id)/\(key)",
        text: text,
        file: "\(ContentReader.root)/questionnaires/\(questionnaire.id).yaml",
        part: part
      )
    }
  }

  private typealias Part = (key: String, text: String, part: Origins.Part?)

  private static func heading(of questionnaire: Questionnaire) -> [Part] {
    [
      ("title", questionnaire.title, nil), ("name", questionnaire.name, nil),
      ("notice", questionnaire.notice, nil),
    ] + questionnaire.domains.map { ("domain/\($0.id)", $0.title, .domain($0.id)) }
  }

  private static func all(in question: Question) -> [Part] {
    let parts = [
      ("ask", question.ask), ("simple", question.simple), ("why", question.why),
      ("how", question.how),
    ]
    return parts.compactMap { name, text in
      text.map { ("\(question.id)/\(name)", $0, .question(question.id)) }
    }
      + question.choices.map { choice in
        ("\(question.id)/\(choice.id)", choice.text, .choice(choice.id, of: question.id))
      }
  }

  private static func outcomes(of questionnaire: Questionnaire) -> [Part] {
    let gates = questionnaire.gates.sorted { $0.key < $1.key }
    let alerts = questionnaire.alerts.sorted { $0.key < $1.key }
    let scales = questionnaire.domainLevels.sorted { $0.key < $1.key }
    return gates.map { ("gate/\($0.key)", $0.value, .gate($0.key)) }
      + alerts.map { ("alert/\($0.key)", $0.value.text, .alert($0.key)) }
      + steps(questionnaire.overallLevels, of: Questionnaire.overall, under: "level")
      + scales.flatMap { steps($0.value, of: $0.key, under: "level/\($0.key)") }
      + questionnaire.recommendations.flatMap { recommendation -> [Part] in
        let path = "recommendation/\(recommendation.id)"
        let part = Origins.Part.recommendation(recommendation.id)
        return [
          ("\(path)/title", recommendation.title, part),
          ("\(path)/text", recommendation.text, part),
        ]
      }
  }

  private static func steps(
    _ scale: LevelScale,
    of domain: String,
    under path: String
  ) -> [Part] {
    scale.steps.flatMap { step -> [Part] in
      let part = Origins.Part.level(step.id, of: domain)
      return [
        ("\(path)/\(step.id)/title", step.title, part),
        ("\(path)/\(step.id)/text", step.text, part),
      ]
    }
  }
}
