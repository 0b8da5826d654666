import Foundation
import Guides
import Records
import Testing

@testable import Interviews

struct `An event` {
  private static let written: [(event: Event, text: String)] = [
    (.answered(question: "email", .choice("none")), #"{"choice":"none","question":"email"}"#),
    (
      .answered(question: "uses", .choices(["b", "a"])),
      #"{"choices":["a","b"],"question":"uses"}"#
    ),
    (.answered(question: "age", .number(-4)), #"{"number":-4,"question":"age"}"#),
    (
      .answered(question: "age", .nonAnswer(.prefersNot)),
      #"{"none":"prefers_not","question":"age"}"#
    ),
    (
      .judged(Judgement(level: 4, reason: .seenDoing)),
      #"{"judged":4,"reason":"vu_en_situation"}"#
    ),
    (.judged(nil), #"{"judged":0}"#),
    (
      .setAside(recommendation: "mailbox", .alreadyDone),
      #"{"reason":"deja_fait","setAside":"mailbox"}"#
    ),
    (.undone, #"{"step":"undo"}"#),
    (.redone, #"{"step":"redo"}"#),
  ]

  @Test(arguments: written.indices)
  func `is written shortly and read back`(_ index: Int) throws {
    let (event, text) = Self.written[index]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(event), as: UTF8.self) == text)
    #expect(try JSONDecoder().decode(Event.self, from: Data(text.utf8)) == event)
  }

  @Test func `every refusal, reason and setting aside can be written`() throws {
    let events =
      NonAnswer.allCases.map { Event.answered(question: "q", .nonAnswer($0)) }
      + JudgementReason.allCases.map { .judged(Judgement(level: 1, reason: $0)) }
      + SettingAside.allCases.map { .setAside(recommendation: "r", $0) }
    let text = try JSONEncoder().encode(events)
    #expect(try JSONDecoder().decode([Event].self, from: text) == events)
  }

  @Test(arguments: [
    "{}", #"{"question":"email"}"#, #"{"question":"email","none":"maybe"}"#,
    #"{"question":"email","choice":3}"#, #"{"question":7,"choice":"a"}"#,
    #"{"setAside":"mailbox"}"#, #"{"setAside":"mailbox","reason":"vu_en_situation"}"#,
    #"{"judged":"four"}"#, #"{"judged":4,"reason":"parce_que"}"#, #"{"step":"forget"}"#, "[]", "3",
  ])
  func `anything else is refused`(_ text: String) {
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(Event.self, from: Data(text.utf8))
    }
  }
}
