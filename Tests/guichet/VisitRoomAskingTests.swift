import Guides
import Interviews
import Journal
import Locales
import Records
import Synchronization
import Terminal
import Testing

@testable import guichet

struct VisitRoomAskingTests {
  @Test func `a question is shown in both languages, then in one again`() throws {
    let screen = try Rehearsal(content: PackageFolder.content())
      .play(["1", "7", "langue english", "langue", "2", "quitter"]).screen
    #expect(screen.contains("\nEnglish : "))
    let both = screen.lines(from: "English : ", before: "Réponse")
    #expect(both.contains(" / "))
    #expect(screen.count(of: "Question 1 sur 8.") == 3)
    #expect(screen.count(of: "\nEnglish : ") == 2)  // the notice and the question
  }

  @Test func `an answer may be typed in either language`() throws {
    let content = try PackageFolder.content()
    let english = PackageFolder.phrasebook("en")
    let questionnaire = try #require(content.questionnaires.min { $0.minutes < $1.minutes })
    let question = questionnaire.questions[0]
    let choice = question.choices[1]
    let words = english.translate(
      "questionnaire/\(questionnaire.id)/\(question.id)/\(choice.id)",
      else: choice.text
    )
    let rehearsal = try Rehearsal(content: content)
    _ = try rehearsal.play(["1", "7", "langue en", words, "quitter"])
    let answers = try rehearsal.waitingVisit().interview.answers
    #expect(answers[question.id] == .choice(choice.id))
  }

  @Test func `with little time the questions that change something come first`() throws {
    let rehearsal = try Rehearsal()
    let screen = try rehearsal.play(["1", "3", "minutes 1", "quitter"]).screen
    #expect(screen.contains("Questions à poser : 3. Laissées de côté : 2.\n"))
    #expect(screen.contains("\nQuestion 1. "))
  }

  @Test func `what there is no time for is left out of the record as not asked`() throws {
    let rehearsal = try Rehearsal()
    let lines = ["1", "3", "minutes 0", "1", "1", "", "2", "2", "1", "o", "quitter"]
    let screen = try rehearsal.play(lines).screen
    #expect(screen.count(of: "\nQuestion ") >= 2)
    #expect(!screen.contains("Quels appareils avez-vous ?"))
    #expect(try rehearsal.records().map(\.equipment) == [[.notAsked]])
  }

  @Test func `the minutes are asked for when they are not typed`() throws {
    let screen = try Rehearsal().play(["1", "3", "minutes", "douze", "240", "quitter"]).screen
    #expect(screen.contains("Combien de minutes restent ?\nRéponse (un nombre) : douze"))
    #expect(screen.contains("Questions à poser : 5. Laissées de côté : 0.\n"))
  }

  @Test func `a number typed behind a wrong one stands alone`() throws {
    let screen = try Rehearsal()
      .play(["1", "3", "minutes", "dix", "dix10", "2", "quitter"]).screen
    expectText(
      screen.lines(from: "Combien de minutes", before: "Question 1"),
      """
      Combien de minutes restent ?
      Réponse (un nombre) : dix
      Un nombre de 0 à 240 est attendu.
      Réponse (un nombre) : dix10
      Questions à poser : 5. Laissées de côté : 0.

      """
    )
  }

  @Test func `the whole command may be typed where its number is asked for`() throws {
    let screen = try Rehearsal().play(["1", "3", "minutes", "minutes 1", "quitter"]).screen
    #expect(screen.contains("Réponse (un nombre) : minutes 1\nQuestions à poser : 3."))
  }

  @Test func `questions are counted in the order in which they are asked, whatever time is left`()
    throws
  {
    let screen = try Rehearsal(content: PackageFolder.content())
      .play(["1", "7", "2", "minutes 2", "2", "1", "quitter"]).screen
    let numbers = screen.matches(of: #/\nQuestion (\d+)/#).map { String($0.output.1) }
    #expect(numbers == ["1", "2", "2", "3", "4"])
  }

  @Test func `a language that there is not is said to be missing, and another may be named`() throws
  {
    let screen = try Rehearsal(content: PackageFolder.content())
      .play(["1", "7", "langue klingon", "langue english", "quitter"]).screen
    #expect(
      screen.contains("Il n’y a pas de textes en « klingon ». Langues possibles :\n  1. English\n")
    )
    #expect(screen.contains("\nEnglish : "))
  }

  @Test(arguments: ["fr", "en"])
  func `easy words stand under the question they make easy, whatever the desk speaks`(
    _ language: String
  ) throws {
    let content = try PackageFolder.content()
    let simple = try #require(
      content.questionnaires.min { $0.minutes < $1.minutes }?.questions[0].simple
    )
    var rehearsal = try Rehearsal(content: content)
    rehearsal.say = PackageFolder.phrasebook(language)
    let easy = Language(tag: "fr-simple", name: "Français facile")
    rehearsal.interpreter = Interpreter(languages: [easy]) { PackageFolder.phrasebook($0.tag) }
    let screen = try rehearsal.play(["1", "7", "langue facile", "language facile", "quitter"])
      .screen
    #expect(screen.matches(of: #/Français facile ?: Utilisez-vous Internet/#).count == 1)
    #expect(simple.hasPrefix("Utilisez-vous Internet"))
  }
}
