import Guides
import Records
import Testing

@testable import guichet

struct ComparisonTextTests {
  private static let levels = [
    LevelStep(id: 1, upTo: 40, title: "Débute"), LevelStep(id: 2, upTo: nil, title: "À l’aise"),
  ]

  private static let old: Questionnaire = {
    let choices = [
      Choice(id: "yes", text: "Oui", points: ["skill": 3]),
      Choice(id: "no", text: "Non", points: ["skill": 1]),
    ]
    return Questionnaire(
      id: "small",
      title: "Petit questionnaire",
      domains: [Domain(id: "skill", title: "Gestes")],
      questions: [
        Question(id: "email", ask: "Une adresse ?", form: .yesNo, choices: choices),
        Question(id: "phone", ask: "Un téléphone ?", form: .yesNo, choices: choices),
      ],
      overallLevels: LevelScale(steps: levels),
      recommendations: [
        Recommendation(
          id: "open",
          condition: .isChoice(question: "email", choice: "no"),
          title: "Ouvrir une adresse"
        ),
        Recommendation(id: "other", condition: nil, title: "Rien d’urgent"),
      ],
      alerts: ["scam": Alert(id: "scam", text: "")],
      gates: ["low": ""],
      examples: [
        Example(name: "Sans adresse", answers: ["email": .choice("no"), "phone": .choice("no")])
      ]
    )
  }()

  private func text(_ edit: (inout Questionnaire) -> Void, _ tag: String = "fr") -> ComparisonText {
    var new = Self.old
    edit(&new)
    return ComparisonText(say: PackageFolder.phrasebook(tag), from: Self.old, to: new)
  }

  @Test func `a version says what changes, and for which example`() {
    let text = text {
      $0.version = 2
      $0.overallLevels.steps[0].upTo = 30
      $0.recommendations[0].condition = .isChoice(question: "email", choice: "yes")
    }
    #expect(text.heading.withPlainSpaces == "small, de la version 1 à la version 2")
    #expect(
      text.changes.map(\.withPlainSpaces) == [
        "Seuil du niveau 1 (Débute), l’ensemble : 40 devient 30.",
        "Recommandation « Ouvrir une adresse » (open), autre condition : "
          + "email is no devient email is yes.",
      ]
    )
    #expect(
      text.effects.dropLast().map(\.withPlainSpaces) == [
        "1 exemple. Autre niveau : 1. Autres recommandations : 1.",
        "Exemple « Sans adresse ». Niveau : 1 (Débute), puis 2 (À l’aise). "
          + "En plus : « Rien d’urgent » (other). En moins : « Ouvrir une adresse » (open).",
      ]
    )
    #expect(text.effects.last?.withPlainSpaces.hasPrefix("1 000 visites tirées au hasard.") == true)
  }

  @Test func `two equal versions change nothing`() {
    let text = text { _ in }
    #expect(text.changes == ["Rien ne change."])
    #expect(text.effects.count == 2)
  }

  @Test(arguments: ["fr", "en"])
  func `every kind of change has its sentence`(_ tag: String) {
    let text = text(change, tag)
    #expect(text.changes.count == 34)
    #expect(Set(text.changes).count == 34)
    #expect(text.changes.filter { $0.contains("‹") || $0.contains("{") || $0.isEmpty } == [])
  }

  /// One change of each kind.
  private func change(_ new: inout Questionnaire) {
    new.title = "Autre"
    new.notice = "Autre"
    new.gates["low"] = "Autre"
    new.alerts["scam"]?.isUrgent = true
    new.domains[0].isScored = false
    new.domains.append(Domain(id: "new", title: ""))
    changeQuestions(&new)
    new.coverage = 80
    new.overallLevels.steps[0].upTo = 30
    new.overallLevels.steps[0].text = "Autre"
    new.overallLevels.steps[1].id = 3
    new.recommendations[0].title = "Autre"
    new.recommendations[0].condition = nil
    new.recommendations[0].priority = 1
    new.recommendations[0].guide = "caf"
    new.recommendations[1].id = "new"
  }

  private func changeQuestions(_ new: inout Questionnaire) {
    new.questions[1].id = "new"
    new.questions[0].ask = "Autre"
    new.questions[0].form = .observation
    new.questions[0].bounds = 1...3
    new.questions[0].weight = 2
    new.questions[0].nonAnswers = []
    new.questions[0].records = .email
    new.questions[0].askIf = .isAnswered(question: "phone")
    new.questions[0].choices[0].text = "Autre"
    new.questions[0].choices[0].points = [:]
    new.questions[0].choices[0].atMost = 1
    new.questions[0].choices[0].alert = "scam"
    new.questions[0].choices[0].codes = ["aucun"]
    new.questions[0].choices[0].isExclusive = true
    new.questions[0].choices[1].id = "new"
  }
}
