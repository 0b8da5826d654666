import Guides
import Interviews
import Records
import Specimens
import Testing

@testable import guichet

struct ReachabilityCheckTests {
  @Test func `a questionnaire without fault gives no finding`() throws {
    let check = try VisitFixture("sound").check()
    let (findings, isExact) = (check.findings, check.isExact)
    #expect(findings == [])
    #expect(isExact)
  }

  @Test(arguments: VisitFixture.faulty)
  func `a fault is found where it was made`(_ fixture: VisitFixture) throws {
    #expect(!fixture.expected.isEmpty)
    let findings = try fixture.findings()
    #expect(findings == fixture.expected)
  }

  @Test func `every code about visits has a fixture that provokes it`() {
    let provoked = Set(VisitFixture.faulty.flatMap(\.expected).map { String($0.suffix(4)) })
    #expect(provoked == Set(Finding.Code.shownByVisits.map(\.rawValue)))
  }

  private func sentences(_ name: String, _ tag: String = "fr") throws -> String {
    let fixture = try #require(VisitFixture.faulty.first { $0.name == name })
    let text = FindingText(say: PackageFolder.phrasebook(tag))
    return try fixture.check(tag).findings.map(text.message).joined(separator: "\n")
      .withPlainSpaces
  }

  @Test func `the shortest way to a dead end is told in words`() throws {
    expectText(
      try sentences("no way out when answers are missing"),
      """
      Une visite où des réponses manquent peut finir sans recommandation. \
      Ajoutez la clé « otherwise ». \
      Exemple de visite : sites : 0 → aucune autre réponse.
      """
    )
    expectText(
      try sentences("no way out for those who refuse everything", "en"),
      """
      People who answer nothing get no recommendation. Add the key “otherwise”. \
      Example of a visit: no answer.
      """
    )
  }

  @Test func `a level out of reach comes with those within reach`() throws {
    expectText(
      try sentences("a level between two others that nobody gets"),
      "Aucune visite ne donne le niveau 2 (l’ensemble). Niveaux possibles : 1 et 3."
    )
  }

  @Test func `what rests on visits taken at random says so`() throws {
    let fixture = try #require(
      VisitFixture.faulty.first { $0.name == "a level between two others that nobody gets" }
    )
    let check = try fixture.check(
      effort: Reachability.Effort(assignments: 0, firstWalks: 10, lastWalks: 100)
    )
    let isExact = check.isExact
    #expect(!isExact)
    let finding = try #require(check.findings.first { $0.code == .levelNeverReached })
    let text = FindingText(say: PackageFolder.phrasebook()).message(finding).withPlainSpaces
    #expect(
      text.hasSuffix(
        "Les visites possibles sont trop nombreuses : certaines seulement ont été essayées."
      )
    )
  }

  @Test func `a fault that another finding explains is told once`() throws {
    let unused = VisitFixture(
      "unused",
      ["  alone: \"Personne isolée.\"": "  alone: \"Seule.\"\n  lost: \"Perdue.\""]
    )
    #expect(try unused.findings() == [])
  }

  @Test func `a questionnaire of too many questions is not tried, and named`() throws {
    let question = "  - { id: q§, ask: \"Combien ?\", form: number, from: 0, to: 9 }\n"
    let added = (0...ContentCheckup.mostQuestions)
      .map { question.replacing("§", with: String($0)) }.joined()
    let file = "guides/questionnaires/counter.yaml"
    let text = try #require(SmallContent.files[file])
    let longer = text.replacing("gates:\n", with: "§gates:\n", maxReplacements: 1)
      .replacing("§", with: added)
    func untried(_ text: String) throws -> [String] {
      try ContentCheckup(
        folder: .inMemory(SmallContent.files.merging([file: text]) { $1 }),
        say: PackageFolder.phrasebook(),
        today: Day(year: 2026, month: 11, day: 21)
      ).report().untried
    }
    #expect(try untried(text) == [])
    #expect(try untried(longer) == ["counter"])
  }
}
