import Guides
import Interviews
import Records
import Testing

@testable import guichet

struct VisitDraftTests {
  private func visit() throws -> Visit {
    var visit = Visit(try SmallContent.questionnaire())
    let events: [Event] = [
      .answered(question: "internet", .choice("daily")),
      .answered(question: "account", .nonAnswer(.prefersNot)),
      .answered(question: "equipment", .choices(["phone", "computer"])),
      .answered(question: "places", .number(4)), .undone, .redone,
      .judged(Judgement(level: 2, reason: .seenDoing)), .judged(nil),
      .setAside(recommendation: "together", .later),
    ]
    for event in events { try visit.interview.append(event) }
    visit.fields = [.theme: ["email"], .devices: ["ordinateur", "telephone"]]
    visit.guides = [
      GuideProgress(guide: "mailbox", path: ["search", "create"]),
      GuideProgress(guide: "passwords", path: ["ask"], ending: .abandoned),
    ]
    visit.resultWasSeen = true
    return visit
  }

  @Test func `a draft is one line of JSON made of codes`() throws {
    #expect(
      try visit().draft == """
        {"events":[{"choice":"daily","question":"internet"},\
        {"none":"prefers_not","question":"account"},\
        {"choices":["computer","phone"],"question":"equipment"},\
        {"number":4,"question":"places"},{"step":"undo"},{"step":"redo"},\
        {"judged":2,"reason":"vu_en_situation"},{"judged":0},\
        {"reason":"plus_tard","setAside":"together"}],\
        "fields":{"devices":["ordinateur","telephone"],"theme":["email"]},\
        "guides":[{"guide":"mailbox","path":["search","create"]},\
        {"ending":"abandonne_par_usager","guide":"passwords","path":["ask"]}],\
        "questionnaire":"counter@2","resultWasSeen":true}
        """
    )
  }

  @Test func `a draft read back is the same visit`() throws {
    let visit = try visit()
    let questionnaires = [try SmallContent.questionnaire()]
    #expect(Visit(draft: visit.draft, questionnaires: questionnaires) == visit)
  }

  @Test func `a draft holds no letter that a code does not have`() throws {
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-@{}[]\",:")
    #expect(Set(try visit().draft).subtracting(allowed) == [])
  }

  @Test(arguments: ["", "{}", "[]", "pas du JSON", #"{"questionnaire":"counter@2"}"#])
  func `a draft that cannot be read is no visit`(_ text: String) throws {
    #expect(Visit(draft: text, questionnaires: [try SmallContent.questionnaire()]) == nil)
  }

  @Test func `without its questionnaire a draft is no visit`() throws {
    #expect(Visit(draft: try visit().draft, questionnaires: []) == nil)
  }

  @Test func `a newer edition keeps the answers that it still knows`() throws {
    var newer = try SmallContent.questionnaire()
    newer.version = 3
    newer.questions.removeAll { $0.id == "places" }
    let draft = try visit().draft
    let visit = try #require(Visit(draft: draft, questionnaires: [newer]))
    #expect(visit.interview.answers.keys.sorted() == ["account", "equipment", "internet"])
    #expect(visit.draft.contains(#""questionnaire":"counter@3""#))
  }

  @Test func `a field that no longer exists is left out`() throws {
    let draft = try visit().draft.replacing("\"devices\"", with: "\"shoeSize\"")
    let read = try #require(Visit(draft: draft, questionnaires: [SmallContent.questionnaire()]))
    #expect(read.fields == [.theme: ["email"]])
  }
}
