import Guides
import Records
import Testing

@testable import guichet

struct ExampleTextTests {
  private static let account = Question(
    id: "account",
    ask: "Avez-vous un compte ?",
    form: .yesNo,
    askIf: .isChoice(question: "email", choice: "yes"),
    choices: [Choice(id: "yes", text: "Oui"), Choice(id: "no", text: "Non")]
  )

  private func text(_ examples: [Example], _ tag: String = "fr") -> ExampleText {
    let email = Question(
      id: "email",
      ask: "Une adresse ?",
      form: .yesNo,
      choices: [
        Choice(id: "yes", text: "Oui", points: ["skill": 3]),
        Choice(id: "no", text: "Non", points: ["skill": 0]),
      ]
    )
    let levels = [
      LevelStep(id: 1, upTo: 50, title: "Débute"), LevelStep(id: 2, upTo: nil, title: ""),
    ]
    return ExampleText(
      say: PackageFolder.phrasebook(tag),
      questionnaire: Questionnaire(
        id: "small",
        title: "Petit questionnaire",
        domains: [Domain(id: "skill", title: "Gestes")],
        questions: [email, Self.account],
        overallLevels: LevelScale(steps: levels),
        recommendations: [Recommendation(id: "other", condition: nil, title: "Rien d’urgent")],
        examples: examples
      )
    )
  }

  private func lines(_ text: ExampleText) -> [String] {
    text.lines.map { String(repeating: " ", count: $0.indent) + $0.text.withPlainSpaces }
  }

  @Test func `an example that fails says what was expected and what came`() {
    let answers: [String: Answer] = ["email": .choice("no"), "account": .choice("no")]
    let text = text([
      Example(name: "Sans adresse", answers: answers, level: .known(2), recommendations: ["r"])
    ])
    #expect(text.heading == "Petit questionnaire (small, version 1)")
    #expect(!text.isPassed)
    #expect(
      lines(text) == [
        "1 exemple ne donne pas ce qu’il annonce (sur 1).",
        "Exemple « Sans adresse » :",
        "  Niveau pour l’ensemble. Attendu : 2. Trouvé : 1 (Débute).",
        "  Recommandation attendue, absente : r.",
        "  Recommandation en trop : « Rien d’urgent » (other).",
        "  L’exemple répond à « Avez-vous un compte ? » (account). "
          + "Cette question n’est pas posée : retirez la réponse.",
        "Aucun exemple ne montre :",
        "  niveau de l’ensemble : 2",
        "  question « Une adresse ? » (email), choix « Oui » (yes)",
        "  question « Avez-vous un compte ? » (account), choix « Oui » (yes) et « Non » (no)",
      ]
    )
  }

  @Test func `examples that show everything say so in one line`() {
    let text = text([
      Example(name: "a", answers: ["email": .choice("yes"), "account": .choice("yes")]),
      Example(name: "b", answers: ["email": .choice("yes"), "account": .choice("no")]),
      Example(name: "c", answers: ["email": .choice("no")]),
    ])
    #expect(text.isPassed)
    #expect(lines(text) == ["3 exemples, tous conformes."])
  }

  @Test func `a questionnaire without example says so`() {
    #expect(lines(text([])) == ["Ce questionnaire n’a pas d’exemple."])
  }

  @Test(arguments: ["fr", "en"])
  func `every difference has its sentence`(_ tag: String) {
    let text = text(
      [
        Example(
          name: "a",
          answers: ["email": .choice("no"), "years": .number(3), "account": .nonAnswer(.notAsked)],
          level: .unknown,
          domainLevels: ["skill": .known(1)],
          recommendations: [],
          notAsked: ["email"]
        ),
        Example(name: "b", answers: ["email": .number(3)]),
      ],
      tag
    )
    #expect(text.lines.count > 8)
    #expect(text.lines.filter { $0.text.contains("‹") || $0.text.contains("{") } == [])
  }
}
