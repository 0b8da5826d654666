import Testing

struct SoberScreenTests {
  /// How a screen without any ornament is asked for.
  struct Wish: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let environment: [String: String]

    var testDescription: String { (arguments + environment.map { "\($0)=\($1)" }).joined() }
  }

  @Test(arguments: [
    Wish(arguments: ["--accessible"], environment: [:]),
    Wish(arguments: [], environment: ["ACCESSIBLE": "1"]),
    Wish(arguments: [], environment: ["TERM": "dumb"]),
  ])
  func `an accessible screen gets text only, and leaves the same row`(_ wish: Wish) throws {
    let workplace = try Workplace()
    workplace.environment.merge(wish.environment) { $1 }
    let terminal = try workplace.sit(wish.arguments)
    try terminal.answer(SampleVisit.lines)
    let orders = terminal.written.filter { $0 < 0x20 && ![0x0A, 0x0D].contains($0) }
    #expect(orders == [])
    #expect(terminal.screen.unicodeScalars.filter(\.isOrnament).map(String.init) == [])
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
  }

  @Test func `a guide has no arrow on an accessible screen`() throws {
    let screens = try [[], ["--accessible"]].map { arguments in
      let terminal = try Workplace().sit(arguments)
      // To the step of the CAF guide for a password that is lost.
      try terminal.answer(["3", "caf", "1", "2", "<", "<"])
      return terminal.screen
    }
    #expect(screens[0].contains("→"))
    #expect(screens[1].unicodeScalars.filter(\.isOrnament).map(String.init) == [])
    #expect(screens[1] == screens[0].replacing("→", with: ":"))
  }

  @Test(arguments: [
    Wish(arguments: ["--no-color"], environment: [:]),
    Wish(arguments: [], environment: ["NO_COLOR": "1"]),
  ])
  func `no colour means no attribute of any kind`(_ wish: Wish) throws {
    let workplace = try Workplace()
    workplace.environment.merge(wish.environment) { $1 }
    let terminal = try workplace.sit(wish.arguments)
    try terminal.answer(["1"] + SampleVisit.answers)
    #expect(!terminal.sequences.contains { $0.hasSuffix("m") })
  }

  @Test func `an ordinary screen goes forward only`() throws {
    let terminal = try Workplace().sit()
    try terminal.answer(SampleVisit.lines)
    // Bold titles, and the marks of a paste around each line being typed.
    let expected: Set = ["\u{1B}[1m", "\u{1B}[0m", "\u{1B}[?2004h", "\u{1B}[?2004l"]
    #expect(Set(terminal.sequences) == expected)
  }

  @Test func `a window of 40 by 12 shows every line whole, and leaves the same row`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit(columns: 40, rows: 12)
    try terminal.answer(SampleVisit.lines)
    let tooLong = terminal.screen.split(separator: "\n")
      .map(String.init).filter { $0.count > 40 }
    #expect(tooLong == [])
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
  }

  @Test func `a window of 200 by 60 leaves the same row, and no line longer than it`() throws {
    let workplace = try Workplace()
    let terminal = try workplace.sit(columns: 200, rows: 60)
    try terminal.answer(SampleVisit.lines)
    let tooLong = terminal.screen.split(separator: "\n").map(String.init).filter { $0.count > 200 }
    #expect(tooLong == [])
    #expect(try workplace.journal.interactions().map(\.withoutWeek) == [SampleVisit.rows])
  }

  @Test func `what is not a terminal gets no escape byte`() throws {
    let finished = try Workplace().run([], input: SampleVisit.lines.joined(separator: "\n") + "\n")
    #expect(finished.ending == .exited(0))
    #expect(!(finished.output + finished.remarks).contains("\u{1B}"))
  }

  @Test func `the same visit reads the same with and without ornaments`() throws {
    let screens = try [[], ["--accessible"]].map { arguments in
      let terminal = try Workplace().sit(arguments)
      try terminal.answer(SampleVisit.lines)
      return terminal.screen
    }
    #expect(screens[0] == screens[1])
  }
}

extension TerminalUnderTest {
  /// Every order given to the terminal.
  fileprivate var sequences: [String] {
    String(decoding: written, as: UTF8.self)
      .matches(of: #/\e\[[0-?]*[ -\/]*[@-~]|\e[^\[]/#).map { String($0.output) }
  }
}

extension Unicode.Scalar {
  /// A sign that is drawn rather than read: arrows, boxes, check marks, pictures.
  fileprivate var isOrnament: Bool {
    guard !isASCII else { return false }
    return switch properties.generalCategory {
    case .otherSymbol, .mathSymbol, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}
