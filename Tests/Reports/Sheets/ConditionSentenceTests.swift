import Guides
import Testing

@testable import Reports

struct ConditionSentenceTests {
  private static let sheet = QuestionnaireSheet(
    Questionnaire(
      id: "small",
      domains: [Domain(id: "safety", title: "Sécurité")],
      questions: [.choice("mail", ["alone", "none"]), .choice("age", ["young"])]
    ),
    content: Content(),
    words: SheetSample.words()
  )

  private static let isNone = Condition.isChoice(question: "mail", choice: "none")
  private static let isLow = Condition.level(domain: "safety", .isAtMost(2))

  @Test(arguments: [
    (isNone, "la réponse à la question 1 est « NONE »"),
    (.not(isNone), "la réponse à la question 1 n’est pas « NONE »"),
    (
      .isOneOf(question: "mail", choices: ["alone", "none"]),
      "la réponse à la question 1 est « ALONE » ou « NONE »"
    ),
    (
      .not(.isOneOf(question: "mail", choices: ["alone", "none"])),
      "la réponse à la question 1 n’est aucune de celles-ci : « ALONE » ou « NONE »"
    ),
    (
      .contains(question: "mail", choice: "none"),
      "la réponse à la question 1 comprend « NONE »"
    ),
    (
      .not(.contains(question: "mail", choice: "none")),
      "la réponse à la question 1 ne comprend pas « NONE »"
    ),
    (.isAnswered(question: "age"), "la question 2 a une réponse"),
    (.not(.isAnswered(question: "age")), "la question 2 n’a pas de réponse"),
    (.compares(question: "age", .less, 3), "la réponse à la question 2 est inférieure à 3"),
    (.compares(question: "age", .atMost, 3), "la réponse à la question 2 est 3 au plus"),
    (.compares(question: "age", .greater, 3), "la réponse à la question 2 est supérieure à 3"),
    (.compares(question: "age", .atLeast, 3), "la réponse à la question 2 est 3 au moins"),
    (isLow, "le niveau du domaine « Sécurité » est 2 ou moins"),
    (.level(domain: "overall", .isLevel(1)), "le niveau général est 1"),
    (.level(domain: "overall", .isAtLeast(4)), "le niveau général est 4 ou plus"),
    (.level(domain: "overall", .isUnknown), "le niveau général n’est pas connu"),
    (.not(isLow), "il n’est pas vrai que le niveau du domaine « Sécurité » est 2 ou moins"),
    (
      .and([isNone, .or([isLow, .isAnswered(question: "age")])]),
      "la réponse à la question 1 est « NONE » et "
        + "(le niveau du domaine « Sécurité » est 2 ou moins ou la question 2 a une réponse)"
    ),
    (.isChoice(question: "gone", choice: "x"), "la réponse à la gone est x"),
  ])
  func `a condition is a sentence`(_ condition: Condition, _ sentence: String) {
    #expect(text(condition, isFull: false) == sentence)
  }

  @Test func `a sentence for sign-off names the question by its words`() {
    #expect(
      text(Self.isNone, isFull: true) == "la réponse à la question 1 (Et mail ?) est « NONE »"
    )
  }

  @Test(arguments: ["counter", "appointment"], ["fr", "en"])
  func `every shipped condition has all its words`(_ id: String, _ tag: String) throws {
    let content = try SheetSample.shipped()
    let sheet = QuestionnaireSheet(
      try #require(content.questionnaire(id)),
      content: content,
      words: SheetSample.words(tag)
    )
    let html = sheet.page.html
    #expect(!html.contains("‹"))
    #expect(!html.contains("{"[...].description + "question"))
  }

  private func text(_ condition: Condition, isFull: Bool) -> String {
    ConditionSentence(sheet: Self.sheet, isFull: isFull).markup(condition).map { markup in
      guard case .text(let text, _) = markup else { return "?" }
      return text.withPlainSpaces
    }.joined()
  }
}
