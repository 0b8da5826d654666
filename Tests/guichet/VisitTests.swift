import Guides
import Interviews
import Records
import Testing

@testable import guichet

struct VisitTests {
  private func visit(
    _ answers: [(String, Answer)],
    _ fields: [Field: [String]] = [:]
  ) throws -> Visit {
    var visit = Visit(try SmallContent.questionnaire())
    for (question, answer) in answers {
      try visit.interview.append(.answered(question: question, answer))
    }
    visit.fields = fields
    return visit
  }

  @Test func `the path is the need, the questions, the result, the end and the review`() throws {
    #expect(
      try visit([]).path == [
        .field(.theme), .question("internet"), .question("account"), .question("equipment"),
        .question("places"), .question("procedure"), .result, .field(.minutes), .field(.help),
        .field(.outcome), .review,
      ]
    )
  }

  @Test func `a question that is not relevant leaves the path`() throws {
    let path = try visit([("internet", .choice("never"))]).path
    #expect(!path.contains(.question("account")))
  }

  @Test func `a legal frame follows doing in the visitor's place`() throws {
    let path = try visit([], [.help: ["je_fais"]]).path
    #expect(path.suffix(4) == [.field(.help), .field(.frame), .field(.outcome), .review])
  }

  @Test func `a referral follows being sent elsewhere`() throws {
    let path = try visit([], [.outcome: ["oriente_vers_structure"]]).path
    #expect(path.suffix(3) == [.field(.outcome), .field(.referral), .review])
  }

  @Test func `the next item is the first without answer, whatever the order they came in`() throws {
    var visit = try visit([("internet", .choice("never"))], [.minutes: ["moins_de_10"]])
    #expect(visit.nextItem == .field(.theme))
    visit.fields[.theme] = ["email"]
    #expect(visit.nextItem == .question("equipment"))
    for question in ["equipment", "places", "procedure"] {
      try visit.interview.append(.answered(question: question, .nonAnswer(.notAsked)))
    }
    #expect(visit.nextItem == .result)
    visit.resultWasSeen = true
    #expect(visit.nextItem == .field(.help))
    visit.fields[.help] = ["je_forme"]
    visit.fields[.outcome] = ["finalisee"]
    #expect(visit.nextItem == .review)
  }

  @Test func `answers and fields are counted together`() throws {
    #expect(try visit([("places", .number(3))], [.theme: ["email"]]).answerCount == 2)
  }

  @Test func `a code that the content has lost is taken away wherever it stands`() {
    var visit = Visit(.brief)
    visit.guides = [
      GuideProgress(guide: "gone", path: ["first"], ending: .finished),
      GuideProgress(guide: "kept", path: ["first", "renamed"], ending: .outOfTime),
    ]
    visit.fields[.residence] = ["76540"]
    let found = ["gone", "renamed", "76540", "elsewhere"].map { visit.forget($0) }
    #expect(found == [true, true, true, false])
    #expect(visit.guides == [GuideProgress(guide: "kept", path: ["first"], ending: .outOfTime)])
    #expect(visit.fields[.residence] == nil)
  }
}
