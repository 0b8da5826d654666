import Glibc

/// Somebody who gives the answers of the sample visit after going back, pausing or being cut off.
struct WindingVisit {
  private let workplace: Workplace
  private var terminal: TerminalUnderTest
  private var keys: RandomKeys
  private let answers = SampleVisit.answers
  /// How many answers were given for good.
  private var given = 0
  /// How many answers the visit holds, those given up on the way included.
  private var held = 0

  init(at workplace: Workplace, seed: UInt64) throws {
    self.workplace = workplace
    terminal = try workplace.sit()
    keys = RandomKeys(seed: seed)
  }

  /// From the start line to the receipt.
  mutating func goThrough() throws -> TerminalUnderTest {
    try terminal.answer("1")
    while given < answers.count {
      if keys.number(0...2) == 0 { try wander() }
      try terminal.correct(answers[given])
      given += 1
      held = max(held, given)
    }
    terminal.type("o\r")
    try terminal.wait(for: "Visite enregistrée")
    try terminal.waitForPrompt()
    return terminal
  }

  /// Whether the next prompt is that of the result, where Enter goes on and a number opens a guide.
  private var isAtResult: Bool { answers[given].isEmpty }

  private mutating func wander() throws {
    switch keys.number(0...10) {
    case 0: try terminal.correct("?")
    case 1: try terminal.correct("zzz")
    case 2: resize()
    case 3: try interrupt()
    case 4: try hide()
    case 5: try pause()
    case 6: try beCutOff()
    case 7: try goBack()
    case 8: try changeOneself()
    case 9: try readOver()
    default: try garble()
    }
  }

  private mutating func resize() {
    terminal.terminal.resize(
      columns: UInt16(keys.number(40...200)),
      rows: UInt16(keys.number(12...60))
    )
    terminal.child.signal(SIGCONT)
    // The line laid out anew must not be taken for the prompt that follows the next key.
    while terminal.readAvailable(within: 100) {}
  }

  private mutating func interrupt() throws {
    terminal.type("12")
    terminal.press(.interrupt)
    try terminal.wait(for: "Ligne annulée.")
    try terminal.waitForPrompt()
  }

  private mutating func hide() throws {
    terminal.press(.eraseLine)
    terminal.type("cacher\r")
    try terminal.wait(for: "Écran caché.")
    try terminal.answer("revenir")
  }

  /// Another visitor comes first, and goes away.
  private mutating func pause() throws {
    guard given > 0 else { return }
    try terminal.correct("pause")
    try resume()
  }

  /// A visit goes on at its first question without answer, which may be farther than the one that was left.
  private mutating func resume() throws {
    try terminal.answer("reprendre")
    for _ in given..<held { try terminal.correct("<") }
  }

  private mutating func beCutOff() throws {
    guard given > 0 else { return }
    terminal.child.signal(keys.one(of: [SIGKILL, SIGTERM, SIGHUP]))
    _ = try terminal.waitForEnd()
    terminal = try workplace.sit()
    try resume()
  }

  private mutating func goBack() throws {
    let steps = keys.number(0...given)
    for _ in 0..<steps { try terminal.correct("<") }
    given -= steps
  }

  /// Another answer than the final one, then back to it.
  private mutating func changeOneself() throws {
    guard !isAtResult else { return }
    try terminal.correct("1")
    try terminal.correct("<")
    held = max(held, given + 1)
  }

  /// Calls one line of the review, answers it again, and goes on where the visit stood.
  private mutating func readOver() throws {
    guard given > 0, given == held, !isAtResult else { return }
    try terminal.correct("relire")
    try terminal.wait(for: "Relecture")
    // The result, where Enter goes on, is no line of the review.
    let lines = answers.prefix(given).filter { !$0.isEmpty }
    let line = keys.number(1...lines.count)
    try terminal.answer(String(line))
    try terminal.correct(lines[line - 1])
  }

  /// Bytes that are no text, then a line that is erased.
  private mutating func garble() throws {
    terminal.type([0xFF, 0xC3, 0x80, 0x01, 0x1B, 0x5B, 0x44])
    try terminal.correct("zzz")
  }
}
