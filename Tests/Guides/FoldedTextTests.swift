import Guides
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Créer une adresse e-mail", ["creer", "une", "adresse", "e", "mail"]),
    ("L’ŒUVRE d'été", ["l", "oeuvre", "d", "ete"]), ("  ", []),
    ("cre\u{301}er", ["creer"]), ("17Cyber 33700", ["17cyber", "33700"]),
    ("Привет МИР", ["привет", "мир"]), ("«\u{A0}Ça\u{A0}?\u{A0}»", ["ca"]),
  ])
  func `words lose accents and capitals`(_ text: String, _ words: [String]) {
    #expect(FoldedText.words(in: text) == words)
  }
}
