import Testing

@testable import Guides

/// Whatever the bytes, reading ends, with findings and without a crash.
@Suite struct HostileInputTests {
  private func readEverything(_ bytes: [UInt8]) {
    _ = QuestionnaireReader.read(bytes, file: Fixture.counter)
    _ = GuideReader.read(bytes, file: Fixture.guide)
    _ = TerritoryReader.read(bytes, file: Fixture.territory)
    _ = TablesReader.read(bytes, file: Fixture.tables)
    _ = PlacesReader.read(bytes, file: Fixture.places)
    _ = try? ConditionParser.parse(String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: 1...100)
  func `random bytes are refused quietly`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 0...400, using: &generator)
    readEverything((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  @Test(arguments: 1...300)
  func `random signs of YAML and Markdown are refused quietly`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = [
      "a", "é", " ", "  ", "\n", "\n  ", ": ", ":", "- ", "{", "}", "[", "]", ",", "\"", "'", "#",
      " #", "&a", "*a", "!", "|", ">", "%", "@", "`", "? ", "\t", "---\n", "...\n", "\\", "<<",
      "\u{A0}", "{#a}", "# ", "> [!tip] ", "! ", "**", "](", "{step:a}", "→", "1. ", "is", "and",
    ]
    let count = Int.random(in: 0...120, using: &generator)
    let text = (0..<count).map { _ in signs.randomElement(using: &generator) ?? "" }.joined()
    readEverything(Array(text.utf8))
    readEverything(Array(("---\nformat: 1\n---\n" + text).utf8))
  }

  @Test(arguments: [
    (Fixture.counter, Fixture.soundQuestionnaire), (Fixture.guide, Fixture.soundGuide),
    (Fixture.territory, Fixture.soundTerritory), (Fixture.places, Fixture.soundPlaces),
  ])
  func `one wrong character never brings the reader down`(_ file: String, _ text: String) {
    let sound = Array(text.utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
    var generator = SeededGenerator(seed: 7)
    let slips: [UInt8] = Array("\"':#{}[]-&*!\t\n ?|@a\\".utf8) + [0x00, 0xC3, 0xFF]
    for _ in 0..<400 {
      var bytes = sound
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[index] = slips.randomElement(using: &generator) ?? 0
      let findings = read(bytes, file)
      #expect(findings.allSatisfy { (1...(lines + 1)).contains($0.location.line) })
      #expect(findings.allSatisfy { $0.location.column >= 1 && $0.location.length >= 0 })
    }
  }

  private func read(_ bytes: [UInt8], _ file: String) -> [Finding] {
    switch file {
    case Fixture.counter: QuestionnaireReader.read(bytes, file: file).findings
    case Fixture.guide: GuideReader.read(bytes, file: file).findings
    case Fixture.territory: TerritoryReader.read(bytes, file: file).findings
    default: PlacesReader.read(bytes, file: file).findings
    }
  }

  @Test(arguments: [
    "[", "{", "- ", "a: ", "\"", "'", "a:\n", "? ", "{a: [", "&a ", "*a ", "#", "\n", " ", "é",
    "**", "*", "[a", "](", "{step:", "> ", "# a {#a}\n", "- a\n", "(", "not (", "\"a\" ",
  ])
  func `the same sign thousands of times takes no time to speak of`(_ sign: String) {
    let text = String(repeating: sign, count: 5000)
    readEverything(Array(text.utf8))
    readEverything(Array(("---\nformat: 1\n---\n# a {#a}\n" + text).utf8))
  }
}
