import Specimens

/// Keys pressed by nobody who means anything by them.
struct RandomKeys {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// What is typed without waiting for anything.
  mutating func burst() -> [UInt8] {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...1:
      return (0..<number(1...40)).map { _ in byte() }
    case 2: return (0..<number(1...12)).flatMap { _ in Array(one(of: RandomKeys.keys).utf8) }
    case 3: return Array(("\u{1B}[200~" + text() + "\u{1B}[201~\r").utf8)
    case 4: return Array((text() + "\r").utf8)
    case 5: return Array(one(of: RandomKeys.keys).utf8)
    default: return Array((one(of: RandomKeys.lines) + "\r").utf8)
    }
  }

  /// Ctrl-\ kills the program whatever it does: the short sessions would be shorter still.
  private mutating func byte() -> UInt8 {
    let byte = UInt8.random(in: 0...255, using: &generator)
    return byte == 0x1C && !LongTests.areWanted ? 0x1D : byte
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func one<Element>(of elements: [Element]) -> Element {
    elements[number(0...elements.count - 1)]
  }

  private mutating func text() -> String {
    (0..<number(1...8)).map { _ in one(of: RandomKeys.pieces) }.joined()
  }

  private static let keys =
    [
      "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[H", "\u{1B}[F",
      "\u{1B}[3~", "\u{1B}[5~", "\u{1B}OP", "\u{1B}OS", "\u{1B}[15~", "\u{1B}[24;5~",
      "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;10;10M", "\u{1B}]0;x\u{7}", "\u{1B}b", "\u{1B}.",
      "\u{7F}", "\t", "\t\t", "\r", "\n", "é",
    ] + (1...31).filter { $0 != 0x1C }.map { String(Unicode.Scalar(UInt8($0))) }

  private static let pieces = [
    "é", "e\u{301}", "œ", "’", " ", "\u{A0}", "日本", "👩‍👩‍👧‍👦", "\n", "\r\n", "1", "-", ",", "<", "?",
    "\u{202E}", "\u{2028}", "oui", "a", "\u{0}", "\u{FFFD}", String(repeating: "x", count: 300),
  ]

  private static let lines =
    [
      "", "<", "<", "?", "??", "-", "nsp", "refus", "menu", "pause", "reprendre", "cacher",
      "revenir", "revenir", "urgence", "1,3", "2-4", "tous", "zzz", "o", "relecture",
    ] + Array(repeating: ["1", "1", "2", "2", "3", "4", "7"], count: 3).flatMap(\.self)
}
