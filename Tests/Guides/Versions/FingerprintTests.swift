import Foundation
import Records
import Testing

@testable import Guides

/// Which of the two fingerprints each change of a questionnaire or of a guide moves.
struct FingerprintTests {
  private func questionnaire(_ text: String = Fixture.soundQuestionnaire) throws -> Questionnaire {
    let reading = QuestionnaireReader.read(Array(text.utf8), file: Fixture.counter)
    return try #require(reading.value, "\(reading.findings)")
  }

  private func guide(_ text: String = Fixture.soundGuide) throws -> Guide {
    try #require(GuideReader.read(Array(text.utf8), file: Fixture.guide).value)
  }

  private enum Moves {
    case structure
    case wording
    case nothing
  }

  private func moves(_ old: Fingerprint, _ new: Fingerprint) -> [Moves] {
    let moved: [Moves] =
      (old.structure == new.structure ? [] : [.structure])
      + (old.wording == new.wording ? [] : [.wording])
    return moved.isEmpty ? [.nothing] : moved
  }

  @Test(arguments: [
    ("form: scale", "form: number"),
    ("id: devices", "id: screens"),
    ("weight: 1 ", "weight: 2 "),
    ("    records: email\n", ""),
    ("internet is not never", "internet is daily"),
    ("at_most: 1", "at_most: 2"),
    ("points: { access: 3 } }", "points: { access: 2 } }"),
    ("no: { access: 2 }", "no: { access: 3 }"),
    ("up_to: 50", "up_to: 60"),
    ("coverage: 60", "coverage: 70"),
    ("or devices contains phone", "or devices contains nothing"),
    ("exclusive: true", "exclusive: false"),
    ("    to: 5", "    to: 6"),
    ("    form: yes_no", "    non_answers: [not_asked]\n    form: yes_no"),
    ("{ title: \"Accès\" }", "{ title: \"Accès\", scored: false }"),
  ])
  func `structure moves with what makes answers comparable`(_ old: String, _ new: String) throws {
    var text = Fixture.soundQuestionnaire
    let range = try #require(text.range(of: old), "\(old)")
    text.replaceSubrange(range, with: new)
    text = text.replacing("answers: { internet", with: "answers: {} # { internet")
    if old == "id: devices" {
      text = text.replacing("or devices contains phone", with: "or screens contains phone")
    }
    if old == "    records: email\n" { text = text.replacing(/, code: [a-z_]+/, with: "") }
    let moved = moves(
      try questionnaire().outline.fingerprint,
      try questionnaire(text).outline.fingerprint
    )
    #expect(moved.contains(.structure))
  }

  @Test(arguments: [
    ("une adresse mail ?", "un mail ?"),
    ("\"Tous les jours\"", "\"Chaque jour\""),
    ("\"Vous savez faire.\"", "\"Vous savez.\""),
    ("Vingt minutes ensemble.", "Une heure ensemble."),
    ("    priority: 1", "    priority: 2"),
    ("sheet: true", "sheet: false"),
    ("urgent: true", "urgent: false"),
    ("title: \"Où en êtes-vous ?\"", "title: \"Bonjour\"\nname: \"Où en êtes-vous ?\""),
    ("refuser chaque question", "tout refuser"),
  ])
  func `wording moves with what is only read`(_ old: String, _ new: String) throws {
    let text = Fixture.replacing(old, by: new, in: Fixture.soundQuestionnaire)
    #expect(
      moves(try questionnaire().outline.fingerprint, try questionnaire(text).outline.fingerprint)
        == [.wording]
    )
  }

  @Test(arguments: [
    ("version: 1", "version: 2"),
    ("reviewed: 2026-11-21", "reviewed: 2026-11-22"),
    ("minutes: 5", "minutes: 6"),
    ("status: published", "status: retired"),
    ("https://www.insee.fr", "https://www.credoc.fr"),
    ("Sans adresse", "Avec adresse"),
    ("# commentaire permis", "# autre commentaire"),
    ("De 1 à 5, êtes-vous à l’aise ?", "De 1 à 5,  êtes-vous à l'aise\u{A0}?"),
  ])
  func `nothing moves with dates, sources, examples and typography`(
    _ old: String,
    _ new: String
  ) throws {
    let text = Fixture.replacing(old, by: new, in: Fixture.soundQuestionnaire)
    #expect(
      moves(try questionnaire().outline.fingerprint, try questionnaire(text).outline.fingerprint)
        == [.nothing]
    )
  }

  @Test func `of a guide the steps and the ways are structure, the rest is wording`() throws {
    let sound = try guide().outline.fingerprint
    var guide = try guide()
    guide.steps.swapAt(1, 2)
    #expect(moves(sound, guide.outline.fingerprint).contains(.structure))
    guide = try self.guide(
      Fixture.replacing("non → {step:done}", by: "non → {step:number}", in: Fixture.soundGuide)
    )
    #expect(moves(sound, guide.outline.fingerprint) == [.structure])
    guide = try self.guide(
      Fixture.replacing("Un message est parti.", by: "C’est parti.", in: Fixture.soundGuide)
    )
    #expect(moves(sound, guide.outline.fingerprint) == [.wording])
    guide = try self.guide(
      Fixture.replacing("mail, e-mail, boîte", by: "mail", in: Fixture.soundGuide)
    )
    #expect(moves(sound, guide.outline.fingerprint) == [.nothing])
  }

  @Test func `a fingerprint is the SHA-256 of the canonical text`() {
    let outline = Outline.structure("a")
    var hash = SHA256()
    hash.update("\"a\"")
    #expect(outline.fingerprint.structure == hash.finished())
    #expect(outline.fingerprint.wording == SHA256().finished())
  }
}
