import Guides
import Records
import Testing

@testable import Reports

struct QuestionnaireSheetTests {
  private static let questionnaire = Questionnaire(
    id: "small",
    version: 3,
    title: "Petit questionnaire",
    notice: "Je ne note pas votre nom.",
    domains: [Domain(id: "access", title: "Accès"), Domain(id: "safety", title: "Sécurité")],
    questions: [
      Question(
        id: "net",
        ask: "Utilisez-vous Internet ?",
        simple: "Internet ?",
        why: "Pour partir de vous.",
        form: .yesNo,
        weight: 2,
        nonAnswers: [.prefersNot],
        choices: [
          Choice(id: "yes", text: "Oui", points: ["access": 3, "safety": 1]),
          Choice(id: "no", text: "Non", points: ["access": 0], atMost: 1, gate: "never"),
        ]
      ),
      Question(
        id: "mail",
        ask: "Une adresse mail ?",
        form: .oneOf,
        askIf: .not(.isChoice(question: "net", choice: "no")),
        nonAnswers: [],
        choices: [Choice(id: "none", text: "Aucune", alert: "alone")]
      ),
      Question(id: "age", ask: "Combien ?", form: .number, nonAnswers: [], bounds: 1...9),
      Question(id: "bye", ask: "Merci.", form: .note),
    ],
    overallLevels: LevelScale(steps: [
      LevelStep(id: 1, upTo: 20, title: "Débuter", text: "À deux."),
      LevelStep(id: 2, upTo: 60, title: "Avancer"), LevelStep(id: 3, upTo: nil, title: "Aller"),
    ]),
    recommendations: [
      Recommendation(id: "rest", condition: nil, priority: 6, title: "Rien d’urgent"),
      Recommendation(
        id: "open",
        condition: .isChoice(question: "mail", choice: "none"),
        priority: 1,
        title: "Ouvrir une boîte",
        text: "C’est gratuit.",
        guide: "mailbox",
        help: "mediation",
        isOnSheet: true
      ),
    ],
    alerts: ["alone": Alert(id: "alone", text: "Restez avec elle.", isUrgent: true)],
    gates: ["never": "On avance à deux."],
    examples: [
      Example(
        name: "Sans Internet",
        answers: ["net": .choice("no"), "age": .number(4)],
        level: .known(1),
        recommendations: ["rest"],
        notAsked: ["mail"]
      )
    ]
  )

  private func sheet() -> QuestionnaireSheet {
    QuestionnaireSheet(Self.questionnaire, content: Content(), words: SheetSample.words())
  }

  private func page() throws -> StrictPage { try StrictPage(sheet().page.html) }

  /// The words of the form and those of the decisions, each on a page of its own.
  private func parts() throws -> (form: String, decisions: String) {
    let decisions = try StrictPage(sheet().decisionsPage.html)
    return (try page().text.withPlainSpaces, decisions.text.withPlainSpaces)
  }

  @Test func `the form is sound`() throws { #expect(try page().faults == []) }

  @Test func `the table of decisions is sound, and no form`() throws {
    let page = try StrictPage(sheet().decisionsPage.html)
    #expect(page.faults == [])
    #expect(page.text.withPlainSpaces.contains("Table de décision de « small », version 3."))
    #expect(!page.text.contains("☐"))
  }

  @Test func `a question has its easier words, its reason, its boxes and the way on`() throws {
    #expect(
      try parts().form.contains(
        """
        1. Utilisez-vous Internet ?
        Plus simple : « Internet ? » Pourquoi : Pour partir de vous.

        Oui
        Non → allez à la question 3Sans réponse : ☐ ne souhaite pas répondre
        """
      )
    )
  }

  @Test func `no point is shown to the visitor`() throws {
    let parts = try parts()
    #expect(!parts.form.contains("Points"))
    #expect(!parts.form.contains("= 3"))
    #expect(
      parts.decisions.contains("Accès : Oui = 3 · Non = 0. Sécurité : Oui = 1. Compte 2 fois.")
    )
  }

  @Test func `a number has a line, and words that are only read have no box`() throws {
    let form = try parts().form
    #expect(form.contains("3. Combien ?\nÉcrivez un nombre de 1 à 9 : ____"))
    #expect(form.contains("4. Merci.\nFin des questions."))
  }

  @Test(arguments: [
    "1jusqu’à 20 %\nDébuter. À deux.", "2plus de 20 %, jusqu’à 60 %\nAvancer",
    "3plus de 60 %\nAller", "Question 1 : « Non »\n1\nOn avance à deux.",
    "Question 2 : « Aucune »\nRestez avec elle. Urgent.",
    "la réponse à la question 2 (Une adresse mail ?) est « Aucune »",
    "Ouvrir une boîte. C’est gratuit. Guide « mailbox ». Lieux : médiation numérique. "
      + "Sur la fiche à emporter.",
    "Aucune autre proposition ne convient.",
    "Sans Internet\n1 : Non. 3 : 4.\nNiveau général : 1. « Rien d’urgent ». Non posées : 2.",
    "Signature :",
  ])
  func `the table of decisions says everything that is decided`(_ words: String) throws {
    let lines = { (text: String) in text.replacing("\n", with: "") }
    #expect(lines(try parts().decisions).contains(lines(words)))
  }

  @Test func `proposals stand in the order in which they are shown`() throws {
    let decisions = try parts().decisions
    let first = try #require(decisions.firstRange(of: "Ouvrir une boîte"))
    let last = try #require(decisions.firstRange(of: "Rien d’urgent"))
    #expect(first.lowerBound < last.lowerBound)
  }
}
