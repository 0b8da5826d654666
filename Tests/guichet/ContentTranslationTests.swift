import Guides
import Locales
import Testing

@testable import guichet

struct ContentTranslationTests {
  /// The texts of a questionnaire that are on a screen, by the key of their translation.
  private func texts(_ questionnaire: Questionnaire) -> [String: String] {
    var texts = [
      "name": questionnaire.name, "title": questionnaire.title, "notice": questionnaire.notice,
    ]
    for domain in questionnaire.domains { texts["domain/\(domain.id)"] = domain.title }
    for question in questionnaire.questions {
      let parts = [
        ("ask", question.ask), ("simple", question.simple), ("why", question.why),
        ("how", question.how),
      ]
      for (part, text) in parts { texts["\(question.id)/\(part)"] = text }
      for choice in question.choices { texts["\(question.id)/\(choice.id)"] = choice.text }
    }
    for recommendation in questionnaire.recommendations {
      texts["recommendation/\(recommendation.id)/title"] = recommendation.title
      texts["recommendation/\(recommendation.id)/text"] = recommendation.text
    }
    for alert in questionnaire.alerts.values { texts["alert/\(alert.id)"] = alert.text }
    for (name, sentence) in questionnaire.gates { texts["gate/\(name)"] = sentence }
    let domains = questionnaire.domainLevels.map { ("level/\($0.key)/", $0.value) }
    for (path, scale) in domains + [("level/", questionnaire.overallLevels)] {
      for step in scale.steps {
        texts["\(path)\(step.id)/title"] = step.title
        texts["\(path)\(step.id)/text"] = step.text
      }
    }
    return texts.filter { !$0.value.isEmpty }
  }

  @Test(arguments: ["counter", "appointment"])
  func `every text of a questionnaire has an English one made from it`(_ id: String) throws {
    let questionnaire = try #require(try PackageFolder.content().questionnaire(id))
    let english = try PackageFolder.portableObject("en").entries
    let sources = Dictionary(english.map { ($0.context ?? "", $0) }) { first, _ in first }
    for (key, text) in texts(questionnaire).sorted(by: { $0.key < $1.key }) {
      let entry = sources["questionnaire/\(id)/\(key)"]
      #expect(entry?.source == text, "\(key)")
      #expect(entry?.translations.first?.isEmpty == false, "\(key)")
    }
  }

  @Test func `every table has an English title made from its French one`() throws {
    let english = try PackageFolder.portableObject("en").entries
    let sources = Dictionary(english.map { ($0.context ?? "", $0.source) }) { first, _ in first }
    for table in try PackageFolder.content().tables {
      #expect(sources["table/\(table.id)"] == table.title)
    }
  }

  @Test func `every objective has its words in English, made from the French ones`() throws {
    let english = try PackageFolder.portableObject("en").entries
    let sources = Dictionary(english.map { ($0.context ?? "", $0) }) { first, _ in first }
    for (key, text) in try objectives() {
      #expect(sources[key]?.source == text, "\(key)")
      #expect(sources[key]?.translations.first?.isEmpty == false, "\(key)")
    }
  }

  /// The texts of the objectives, by the keys of their translations.
  private func objectives() throws -> [(String, String)] {
    try PackageFolder.content().objectives.flatMap { objective in
      [
        ("title", objective.title), ("axis", objective.axis), ("unit", objective.unit),
        ("source", objective.source),
      ].map { ("objective/\(objective.id)/\($0)", $1) }
    }
  }

  @Test func `no translation is kept of a text that is gone`() throws {
    let content = try PackageFolder.content()
    var known = Set(content.tables.map { "table/\($0.id)" })
    for questionnaire in content.questionnaires {
      known.formUnion(texts(questionnaire).keys.map { "questionnaire/\(questionnaire.id)/\($0)" })
    }
    known.formUnion(try objectives().map(\.0))
    let kept = try PackageFolder.portableObject("en").entries.compactMap(\.context)
      .filter { $0.contains("/") }
    #expect(kept.filter { !known.contains($0) } == [])
  }
}
