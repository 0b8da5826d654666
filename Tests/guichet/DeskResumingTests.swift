import Guides
import Interviews
import Journal
import Records
import Testing

@testable import guichet

/// A visit is left, the questionnaire changes, the visit is resumed.
struct DeskResumingTests {
  /// A visit left after `daily`, `connects` and `computer, phone` on version 2.
  private func left() throws -> Rehearsal {
    let rehearsal = try Rehearsal()
    _ = try rehearsal.play(["1", "3", "1", "1", "1,2", "quitter"])
    return rehearsal
  }

  /// What the screen shows when the visit is resumed on another version.
  private func resume(
    _ rehearsal: Rehearsal,
    _ lines: [String] = ["reprendre", "quitter"],
    change: (inout Questionnaire) -> Void
  ) throws -> (screen: String, rehearsal: Rehearsal) {
    var content = rehearsal.content
    content.questionnaires[0].version = 3
    change(&content.questionnaires[0])
    let later = try Rehearsal(content: content, journal: rehearsal.journal)
    return (try later.play(lines).screen, later)
  }

  @Test func `a new question, an answer to ask again and one that serves no more are told`() throws
  {
    let screen = try resume(left()) { questionnaire in
      questionnaire.questions[1].choices.removeFirst()
      questionnaire.questions.remove(at: 2)
      questionnaire.questions[3].id = "last-procedure"
    }.screen
    expectText(
      screen.lines(from: "Visite A", before: "Question"),
      """
      Visite A reprise, avec 2 réponses.
      Le questionnaire a changé : 1 question nouvelle, 1 réponse à redemander et 1
      réponse qui ne sert plus.
      À demander : Comment s’est passée votre dernière démarche ?
      À redemander : Avez-vous un compte en ligne ?
      Ne sert plus : Quels appareils avez-vous ?

      """
    )
    #expect(screen.contains("Question 2 sur 4. Avez-vous un compte en ligne ?"))
  }

  @Test func `a visit that loses nothing is told so`() throws {
    let screen = try resume(left()) { $0.title = "Autrement" }.screen
    #expect(
      screen.contains(
        """
        Visite A reprise, avec 4 réponses.
        Le questionnaire a changé. Toutes vos réponses restent valables.
        """
      )
    )
  }

  @Test func `the same version says nothing`() throws {
    let rehearsal = try left()
    #expect(!(try rehearsal.play(["reprendre", "quitter"]).screen.contains("a changé")))
  }

  @Test func `migrations carry the answers over`() throws {
    let (screen, later) = try resume(left(), ["reprendre", "3", "quitter"]) { questionnaire in
      questionnaire.questions[0].id = "web"
      questionnaire.questions[0].choices[0].id = "always"
      questionnaire.questions[1].askIf = nil
      questionnaire.migrations = [
        Migration(to: 3, questions: ["internet": "web"], choices: ["web": ["daily": "always"]])
      ]
    }
    #expect(screen.contains("Toutes vos réponses restent valables."))
    #expect(try later.waitingVisit().interview.answers["web"] == .choice("always"))
    #expect(try later.journal.drafts()[0].content.contains("counter@3"))
  }

  @Test func `the draft is not touched before it is answered again`() throws {
    let rehearsal = try left()
    let before = try rehearsal.journal.drafts().map(\.content)
    _ = try resume(rehearsal) { $0.questions.removeLast() }
    #expect(try rehearsal.journal.drafts().map(\.content) == before)
  }

  @Test func `both versions are in the journal`() throws {
    let rehearsal = try left()
    _ = try resume(rehearsal) { $0.questions.removeLast() }
    for version in [2, 3] {
      let edition = QuestionnaireVersion(id: "counter", version: version)
      #expect(try rehearsal.journal.snapshots(of: edition).count == 1, "version \(version)")
    }
    #expect(try rehearsal.journal.faults() == [])
  }

  @Test func `a draft from before snapshots still says what must be asked again`() throws {
    let rehearsal = try Rehearsal()
    let content = """
      {"events":[{"choice":"gone","question":"internet"},{"number":3,"question":"fax"}],\
      "fields":{"theme":["email"]},"guides":[],"questionnaire":"counter@1","resultWasSeen":false}
      """
    let week = Week(of: rehearsal.today)
    _ = try rehearsal.journal.begin(content, week: week, process: 1)
    let screen = try rehearsal.play(["reprendre", "quitter"]).screen
    #expect(
      screen.contains(
        """
        Le questionnaire a changé : 1 réponse à redemander et 1 réponse qui ne sert
        plus.
        À redemander : Utilisez-vous Internet ?
        Ne sert plus : fax
        """
      )
    )
  }

  @Test func `a draft whose questionnaire is gone is named, kept, and does not hide the others`()
    throws
  {
    let rehearsal = try left()
    _ = try rehearsal.journal.begin(
      #"{"events":[],"fields":{},"guides":[],"questionnaire":"gone@1","resultWasSeen":false}"#,
      week: Week(of: rehearsal.today),
      process: 1
    )
    let screen = try rehearsal.play(["reprendre", "quitter"]).screen
    #expect(screen.contains("La visite B ne peut plus être lue."))
    #expect(screen.contains("Visite A reprise"))
    #expect(try rehearsal.journal.drafts().map(\.letter) == ["A", "B"])
  }

  @Test(arguments: ["reprendre AB", "reprendre ab", "reprendre a", "reprendre A"])
  func `a visit of two letters is not that of its first`(_ line: String) throws {
    let rehearsal = try left()
    let draft = try #require(try rehearsal.journal.drafts().first)
    for _ in 0..<30 {
      _ = try rehearsal.journal.begin(draft.content, week: draft.week, process: 1)
    }
    let letter = line.dropFirst("reprendre ".count).uppercased()
    let screen = try rehearsal.play([line, "quitter"]).screen
    #expect(screen.contains("Visite \(letter) reprise, avec 4 réponses."))
    #expect(screen.contains("reprendre \(letter)."))
  }

  @Test func `a result that was read is shown again when the questions changed`() throws {
    var visit = Visit(try SmallContent.questionnaire())
    visit.resultWasSeen = true
    var newer = try SmallContent.questionnaire()
    #expect(ResumedVisit(draft: visit.draft, questionnaires: [newer])?.visit.resultWasSeen == true)
    newer.version = 3
    #expect(ResumedVisit(draft: visit.draft, questionnaires: [newer])?.visit.resultWasSeen == false)
  }

  @Test func `the menu names a visit that waits, whatever its letter`() throws {
    let screen = try Rehearsal().play([
      "1", "3", "2", "pause", "1", "3", "2", "pause", "reprendre A", "2", "1,2", "4", "2", "", "2",
      "2", "1", "o", "quitter",
    ]).screen
    #expect(screen.contains("En attente : B. Pour en finir une : reprendre B.\n"))
  }
}
