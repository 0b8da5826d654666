import Terminal
import Testing

struct WrappingTests {
  @Test(
    arguments: [
      ("un deux trois", 8, ["un deux", "trois"]),
      ("un deux trois", 7, ["un deux", "trois"]),
      ("un deux trois", 6, ["un", "deux", "trois"]),
      ("Où ?\u{A0}Là !", 6, ["Où", "?\u{A0}Là !"]),
      ("voir https://exemple.fr/page ici", 10, ["voir", "https://exemple.fr/page", "ici"]),
      ("été été", 7, ["été été"]),
      ("日本 語", 5, ["日本", "語"]),
      ("a\u{1B}b", 9, ["a\u{FFFD}b"]),
      ("   ", 9, [""]),
      ("", 9, [""]),
    ]
  )
  func `lines are cut between words`(text: String, width: Int, lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func `the lines that follow are indented`() {
    #expect("un deux trois quatre".wrapped(to: 9, indent: 2) == ["un deux", "  trois", "  quatre"])
  }

  @Test func `no line is longer than the width, and no word is lost`() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let words = (0..<20).map { _ in
        String((0..<Int.random(in: 1...9, using: &generator)).map { _ in "é" })
      }
      let width = Int.random(in: 9...40, using: &generator)
      let lines = words.joined(separator: " ").wrapped(to: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
    }
  }
}
