import Guides
import Testing

@Suite struct RepairsTests {
  /// What a file becomes when everything that can be repaired in it is.
  private func repaired(_ text: String, file: String = "guides/how-to/a.md") -> String {
    let findings =
      file.hasSuffix(".md")
      ? GuideReader.read(Array(text.utf8), file: file).findings
      : TablesReader.read(Array(text.utf8), file: file).findings
    let (bytes, _) = Repairs.apply(findings.compactMap(\.repair), to: Array(text.utf8))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("title: Attention : lisez", "title: \"Attention : lisez\""),
    ("title: Dites \"oui\" : merci", "title: \"Dites \\\"oui\\\" : merci\""),
    ("title: La touche # puis 1", "title: \"La touche # puis 1\""),
    ("title: Ici : la touche # puis 1", "title: \"Ici : la touche # puis 1\""),
    ("title: @accueil", "title: \"@accueil\""),
    ("title: [Important] lisez ceci", "title: \"[Important] lisez ceci\""),
    ("title: 'l'ordinateur'", "title: \"l'ordinateur\""),
    ("title:\t\"Deux\"", "title:  \"Deux\""),
    ("tables:\n\t- { id: a }", "tables:\n  - { id: a }"),
    ("tables:\n  - { id: Très bien }", "tables:\n  - { id: tres-bien }"),
    ("tables:\n  - { id: \"Très bien\" }", "tables:\n  - { id: \"tres-bien\" }"),
  ])
  func `a fault of writing is mended and nothing else is touched`(_ wrong: String, _ right: String)
  {
    let before = "format: 1\nkind: tables\n"
    #expect(repaired(before + wrong + "\n", file: Fixture.tables) == before + right + "\n")
  }

  @Test func `the identifier of a step is mended in its heading`() {
    let wrong = "---\nformat: 1\n---\n\n# Un pas {#Un pas}\n"
    #expect(repaired(wrong) == "---\nformat: 1\n---\n\n# Un pas {#un-pas}\n")
  }

  @Test(arguments: ["\r\n", "\n"])
  func `the ends of lines and the mark of the file stay`(_ end: String) {
    let lines = ["\u{FEFF}format: 1", "title: @accueil", ""]
    let expected = ["\u{FEFF}format: 1", "title: \"@accueil\"", ""]
    let mended = repaired(lines.joined(separator: end), file: Fixture.tables)
    #expect(Array(mended.utf8) == Array(expected.joined(separator: end).utf8))
  }

  private let place = Location(file: "a", line: 1, column: 3, length: 1)

  @Test func `a repair that no longer fits is left out`() {
    let repair = Finding.Repair(location: place, original: "x", replacement: "y")
    let (bytes, made) = Repairs.apply([repair], to: Array("abc\n".utf8))
    #expect(bytes == Array("abc\n".utf8))
    #expect(made == [])
  }

  @Test func `of two repairs that overlap one is made`() {
    let long = Location(file: "a", line: 1, column: 2, length: 3)
    let repairs = [
      Finding.Repair(location: place, original: "c", replacement: "C"),
      Finding.Repair(location: long, original: "bcd", replacement: "-"),
    ]
    let (bytes, made) = Repairs.apply(repairs, to: Array("abcde".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "abCde")
    #expect(made.count == 1)
  }

  @Test func `a lone carriage return leaves the whole file alone`() {
    let repair = Finding.Repair(location: place, original: "c", replacement: "C")
    #expect(Repairs.apply([repair], to: Array("abc\rdef".utf8)).made == [])
  }
}
