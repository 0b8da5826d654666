import Guides

/// The sentences of the content that catalogues translate, under the keys they have there.
enum ContentSentences {
  static func all(in content: Content) -> [String: String] {
    var sentences: [String: String] = [:]
    for questionnaire in content.questionnaires {
      let path = "questionnaire/\(questionnaire.id)"
      for (key, text) in all(in: questionnaire) { sentences["\(path)/\(key)"] = text }
    }
    for table in content.tables { sentences["table/\(table.id)"] = table.title }
    for objective in content.objectives {
      sentences["objective/\(objective.id)/title"] = objective.title
      sentences["objective/\(objective.id)/axis"] = objective.axis
      sentences["objective/\(objective.id)/unit"] = objective.unit
      sentences["objective/\(objective.id)/source"] = objective.source
    }
    return sentences
  }

  private static func all(in questionnaire: Questionnaire) -> [(String, String)] {
    var sentences = [
      ("title", questionnaire.title), ("name", questionnaire.name),
      ("notice", questionnaire.notice),
    ]
    sentences += questionnaire.domains.map { ("domain/\($0.id)", $0.title) }
    sentences += questionnaire.gates.map { ("gate/\($0.key)", $0.value) }
    sentences += questionnaire.alerts.map { ("alert/\($0.key)", $0.value.text) }
    for step in questionnaire.overallLevels.steps {
      sentences += [("level/\(step.id)/title", step.title), ("level/\(step.id)/text", step.text)]
    }
    for (domain, scale) in questionnaire.domainLevels {
      for step in scale.steps {
        let path = "level/\(domain)/\(step.id)"
        sentences += [("\(path)/title", step.title), ("\(path)/text", step.text)]
      }
    }
    for recommendation in questionnaire.recommendations {
      let path = "recommendation/\(recommendation.id)"
      sentences += [
        ("\(path)/title", recommendation.title), ("\(path)/text", recommendation.text),
      ]
    }
    for question in questionnaire.questions {
      let parts = [
        ("ask", question.ask), ("simple", question.simple), ("why", question.why),
        ("how", question.how),
      ]
      sentences += parts.compactMap { part, text in text.map { ("\(question.id)/\(part)", $0) } }
      sentences += question.choices.map { ("\(question.id)/\($0.id)", $0.text) }
    }
    return sentences
  }
}
