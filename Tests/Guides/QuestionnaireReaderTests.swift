import Guides
import Records
import Testing

@testable import Guides

@Suite struct QuestionnaireReaderTests {
  private func read(_ text: String) -> DocumentReading<Questionnaire> {
    QuestionnaireReader.read(Array(text.utf8), file: Fixture.counter)
  }

  private func sound() throws -> Questionnaire {
    try #require(read(Fixture.soundQuestionnaire).value)
  }

  @Test func `the header is read`() throws {
    let questionnaire = try sound()
    #expect(questionnaire.edition == QuestionnaireVersion(id: "counter", version: 1))
    #expect(questionnaire.status == .published)
    #expect(questionnaire.review.reviewed == Day(year: 2026, month: 11, day: 21))
    #expect(questionnaire.review.before == Day(year: 2027, month: 5, day: 21))
    #expect(questionnaire.review.sources == [Source(title: "Insee", url: "https://www.insee.fr")])
    #expect(questionnaire.coverage == 60)
    #expect(questionnaire.domains == [Domain(id: "access", title: "Accès")])
  }

  @Test(arguments: [
    ("", nil), ("channel: accueil_rdv\n", Channel.appointment), ("channel: pigeon\n", nil),
  ])
  func `a questionnaire may say how its visitors come`(_ line: String, _ channel: Channel?) {
    let text = Fixture.replacing(
      "minutes: 5\n",
      by: "minutes: 5\n" + line,
      in: Fixture.soundQuestionnaire
    )
    let draft = QuestionnaireReader.draft(Array(text.utf8), file: Fixture.counter)
    #expect(draft.questionnaire.channel == channel)
    #expect(draft.notes.findings.isEmpty == !line.contains("pigeon"))
  }

  @Test func `a question keeps its condition, its field and its choices`() throws {
    let email = Question(
      id: "email",
      ask: "Avez-vous une adresse mail ?",
      form: .oneOf,
      records: .email,
      askIf: .not(.isChoice(question: "internet", choice: "never")),
      choices: [
        Choice(id: "own", text: "Oui, seul", points: ["access": 3], codes: ["autonome"]),
        Choice(id: "none", text: "Non", points: ["access": 0], codes: ["aucune_adresse"]),
      ]
    )
    #expect(try sound().question("email") == email)
  }

  @Test func `gates, alerts and exclusive choices are kept on their choice`() throws {
    let questionnaire = try sound()
    let never = questionnaire.question("internet")?.choice("never")
    #expect(never?.atMost == 1)
    #expect(never?.gate == "no-internet")
    #expect(never?.alert == "alone")
    #expect(questionnaire.gates == ["no-internet": "Sans Internet, il faut quelqu’un."])
    let alert = Alert(
      id: "alone",
      text: "Personne isolée.",
      isUrgent: true,
      guide: "create-a-mailbox"
    )
    #expect(questionnaire.alerts == ["alone": alert])
    #expect(questionnaire.question("devices")?.choice("nothing")?.isExclusive == true)
  }

  @Test func `a yes-no question has its two choices without words`() throws {
    let choices = try sound().question("helped")?.choices
    #expect(
      choices == [
        Choice(id: "yes", text: "", points: ["access": 1]),
        Choice(id: "no", text: "", points: ["access": 2]),
      ]
    )
  }

  @Test func `a scale has bounds`() throws {
    #expect(try sound().question("ease")?.bounds == 1...5)
  }

  @Test func `levels, recommendations and examples are read`() throws {
    let questionnaire = try sound()
    #expect(questionnaire.overallLevels.steps.map(\.upTo) == [50, nil])
    let first = try #require(questionnaire.recommendations.first)
    #expect(
      first.condition?.description
        == "email is none and (level overall is unknown or devices contains phone)"
    )
    #expect(first.help == "mediation")
    #expect(first.isOnSheet)
    #expect(questionnaire.recommendations.last?.condition == nil)
    let example = Example(
      name: "Sans adresse",
      answers: [
        "internet": .choice("daily"), "email": .choice("none"), "devices": .choices(["phone"]),
        "ease": .number(2), "helped": .choice("no"),
      ],
      level: .known(1),
      recommendations: ["open-a-mailbox"]
    )
    #expect(questionnaire.examples == [example])
  }

  @Test func `an example may expect an unknown level and a level of a domain`() throws {
    let text = Fixture.replacing(
      "expect: { level: 1,",
      by: "expect: { level: unknown, levels: { access: 2 },",
      in: Fixture.soundQuestionnaire
    )
    let example = try #require(read(text).value?.examples.first)
    #expect(example.level == .unknown)
    #expect(example.domainLevels == ["access": .known(2)])
  }

  @Test func `one error leaves no value, a warning leaves it`() {
    let faulty = Fixture.replacing("minutes: 5", by: "minutes: x", in: Fixture.soundQuestionnaire)
    #expect(read(faulty).value == nil)
    let curly = Fixture.replacing(
      "title: \"Où en êtes-vous ?\"",
      by: "title: “Où”",
      in: Fixture.soundQuestionnaire
    )
    #expect(read(curly).findings.map(\.code) == [.curlyQuotes])
    #expect(read(curly).value?.title == "“Où”")
  }

  @Test func `a misspelt question is underlined inside its condition, with the nearest one`() throws
  {
    let text = Fixture.replacing(
      "if: email is none",
      by: "if: emial is none",
      in: Fixture.soundQuestionnaire
    )
    let finding = try #require(read(text).findings.first)
    #expect(finding.suggestion == "email")
    #expect(finding.location == Location(file: Fixture.counter, line: 58, column: 9, length: 5))
    #expect(finding.related == Location(file: Fixture.counter, line: 25, column: 9, length: 5))
    #expect(finding.facts == ["found": "emial"])
  }

  @Test func `a missing key comes with the line to write`() throws {
    let text = Fixture.replacing("minutes: 5\n", by: "", in: Fixture.soundQuestionnaire)
    let finding = try #require(read(text).findings.first)
    #expect(finding.facts == ["key": "minutes", "line": "minutes: 5"])
  }

  @Test func `the place of every part is kept`() {
    let origins = read(Fixture.soundQuestionnaire).origins
    #expect(origins[.question("email")]?.line == 25)
    #expect(origins[.choice("none", of: "email")]?.line == 32)
    #expect(origins[.recommendation("nothing-urgent")]?.line == 65)
    #expect(origins[.question("fax")] == nil)
  }
}
