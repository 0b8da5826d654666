import Testing

@testable import Guides

/// What the checks of texts let pass; what they stop has fixtures.
@Suite struct TextChecksTests {
  private func codes(
    _ text: String,
    _ role: Passage.Role = .prose,
    _ language: String = "fr"
  ) -> [String] {
    let marked = MarkedText(text, at: Location(file: "a.md"))
    let context = TextContext(glossaryWords: ["caf", "usb"], terms: ["caf", "onglet"])
    return TextChecks.findings(
      in: Passage(text: marked, role: role, language: language),
      context
    ).map(\.code.rawValue)
  }

  @Test(arguments: [
    "Prenez votre téléphone. Il est à vous.",
    "Appelez le 36 46, le 3646 ou le 02 35 12 34 56.",
    "Du\u{A0}01/02/2026 au\u{A0}03/04/2026, de 09 h 30 à 12 h.",
    "Du +33 2 35 12 34 56 au 0800 123 456.",
    "La CAF a une clé USB, plaque AB-123-CD, au XXe siècle, 75342 Paris CEDEX 07.",
    "Changez d’onglet\u{A0}; le ton monte.",
    "Elle dit\u{A0}: «\u{A0}Tu peux venir\u{A0}?\u{A0}»",
    "Si vous ne savez pas, ne cliquez pas.",
    "Avez-vous pris rendez-vous\u{A0}?",
    "https://www.cnil.fr/fr?a=b;c:d",
    "Notez {term:CAF}, {step:a} et «\u{A0}.gouv.fr\u{A0}».",
    "À 10:30, 16:9 ou 1;2.",
  ])
  func `good French passes`(_ text: String) {
    #expect(codes(text) == [])
  }

  @Test(arguments: [
    ("Prends ta carte", ["E406"]), ("C’est bon!", ["E408"]), ("C’est bon !", ["E408"]),
    ("«oui\u{A0}»", ["E408"]), ("Ainsi: oui", ["E408"]), ("La CPAM et la CPAM", ["E404"]),
    ("Les cookies", ["E405"]), ("Un numéro, 02 35 12 34", ["E413"]), ("+33 2 35 12", ["E413"]),
    ("Texte à rédiger", ["E407"]), ("Ce n’est pas inutile", ["E403"]),
  ])
  func `bad French does not`(_ text: String, _ expected: [String]) {
    #expect(codes(text) == expected)
  }

  @Test func `the rules of French are not those of English`() {
    #expect(codes("Is it open? Take your ton: tu!", .prose, "en") == [])
  }

  @Test func `the titles of sources are as others wrote them`() {
    #expect(codes("Insee Première: l’ANLCI, pas sans toi", .source) == ["E408"])
  }

  @Test(arguments: [
    ("Avez-vous une adresse mail\u{A0}?", [String]()),
    ("Avez-vous un compte impôts, ameli ou MSA\u{A0}?", ["E404"]),
    ("Quelle est votre adresse\u{A0}?", ["E410"]),
    ("Comment vous appelez-vous\u{A0}?", ["E410"]),
    ("Quand êtes-vous né\u{A0}?", ["E410"]),
  ])
  func `a question never asks who somebody is`(_ text: String, _ expected: [String]) {
    #expect(codes(text, .question) == expected)
  }

  @Test(arguments: [(12, [String]()), (13, ["E401"]), (20, ["E401"]), (21, ["E401"])])
  func `easy French has twelve words a sentence`(_ count: Int, _ expected: [String]) {
    let words = Array(repeating: "mot", count: count).joined(separator: " ")
    #expect(codes(words, .prose, "fr-simple") == expected)
  }
}
