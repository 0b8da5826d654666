import GRDB
import Testing

struct ConfidentialityTests {
  /// A visit with everything that can be added, then another one left in the middle.
  private func visited() throws -> Workplace {
    let workplace = try Workplace()
    let terminal = try workplace.sit()
    try terminal.answer(["1"] + SampleVisit.answers)
    try terminal.answer(["Tranche", "4", "Commune", "Oissel", "Canal", "2"])
    try terminal.answer(["o", "1", "7", "2", "1", "menu"])
    return workplace
  }

  /// What is the same in every journal: the names of migrations, and the questionnaire as its authors wrote it.
  private static let authored: Set = [
    "grdb_migrations.identifier", "questionnaireSnapshot.content",
    "questionnaireSnapshot.fingerprint",
  ]

  @Test func `every text of the journal is a code, a week or the draft`() throws {
    let workplace = try visited()
    let texts = try workplace.journal.texts()
      .filter { !Self.authored.contains($0.place) && $0.place != "draft.content" }
    #expect(texts.count > 25)
    let code = #/[a-z0-9]+([_-][a-z0-9]+)*/#
    let week = #/\d{4}-W\d{2}/#
    let unknown = texts.filter { _, text in
      text.wholeMatch(of: code) == nil && text.wholeMatch(of: week) == nil
        && text.wholeMatch(of: #/[A-Z]/#) == nil
    }
    #expect(unknown.map { "\($0.place): \($0.text)" } == [])
  }

  @Test func `a draft holds codes only`() throws {
    let workplace = try visited()
    let draft = try #require(
      workplace.journal.texts().first { $0.place == "draft.content" }?.text
    )
    let words = draft.matches(of: #/"([^"]*)"/#).map { String($0.output.1) }
    #expect(words.contains("argent_impots"))
    let unknown = words.filter { $0.wholeMatch(of: #/[a-zA-Z0-9_-]+(@[0-9]+)?/#) == nil }
    #expect(unknown == [])
  }

  @Test func `no column holds a time of day, nor a number large enough to be one`() throws {
    let workplace = try visited()
    let texts = try workplace.journal.texts().filter { !Self.authored.contains($0.place) }
    #expect(texts.filter { $0.text.contains(#/\d{1,2}[:h]\d{2}/#) }.map(\.place) == [])
    #expect(texts.filter { $0.text.contains(#/\d{4}-\d{2}-\d{2}/#) }.map(\.place) == [])
    let numbers = try workplace.journal.numbers().filter { $0.place != "draft.process" }
    #expect(!numbers.isEmpty)
    #expect(numbers.filter { $0.number > 9999 }.map(\.place) == [])
  }

  @Test func `what was asked of the visitor but is no field of the record is not kept`() throws {
    let workplace = try Workplace()
    try workplace.sit().answer(SampleVisit.lines)
    let texts = Set(
      try workplace.journal.texts().filter { !Self.authored.contains($0.place) }.map(\.text)
    )
    // The choices of the first question and of the false message only count in the level.
    #expect(texts.isDisjoint(with: ["weekly", "delete", "forgotten", "helped"]))
  }
}
