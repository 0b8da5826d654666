import Testing

@testable import Guides

@Suite struct ProseTests {
  private func prose(_ text: String) -> Prose {
    let place = Location(file: "a.md", line: 3, column: 5)
    let marked = MarkedText(text, at: place)
    return Prose(Passage(text: marked, role: .prose, language: "fr"))
  }

  @Test(arguments: [
    ("L’appareil est à vous.", ["l", "appareil", "est", "a", "vous"]),
    ("Ouvrez caf.fr, puis {guide:passwords}.", ["ouvrez", "caf", "fr", "puis"]),
    ("Un {term:mot de passe} → {step:done}", ["un", "mot", "de", "passe"]),
    ("Voyez [la Cnil](https://www.cnil.fr/a) ici", ["voyez", "la", "cnil", "ici"]),
    ("https://www.cnil.fr", []),
    ("", []),
  ])
  func `a text is cut into folded words, signs and addresses left aside`(
    _ text: String,
    _ words: [String]
  ) {
    #expect(prose(text).words.map(\.folded) == words)
  }

  @Test(arguments: [
    ("Un. Deux trois ! Quatre ?", [1, 2, 1]),
    ("Allez sur caf.fr aujourd’hui.", [4]),
    ("L’appareil, c’est-à-dire le téléphone.", [4]),
    ("Dites « oui. » Puis partez.", [2, 2]),
    ("Ça bloque → attendez une minute", [2, 3]),
    ("Sans point final", [3]),
  ])
  func `words are counted as people count them, sentence by sentence`(
    _ text: String,
    _ counts: [Int]
  ) {
    let prose = prose(text)
    #expect(prose.sentences.map(prose.count) == counts)
  }

  @Test func `words know where they were written`() {
    let prose = prose("Un mot ici")
    let expected = Location(file: "a.md", line: 3, column: 8, length: 7)
    #expect(prose.location(ofWords: 1..<3) == expected)
  }
}
