import Guides
import Records
import Testing

@Suite struct GuideSearchTests {
  private static let guides = [
    guide("mailbox", "Créer une adresse mail", words: ["e-mail", "boîte aux lettres", "gmail"]),
    guide("passwords", "Retrouver un mot de passe", words: ["oublié", "connexion"]),
    guide(
      "caf",
      "Utiliser le site de la CAF",
      words: ["allocations", "APL"],
      step: "Mot de passe"
    ),
    guide("ameli", "Créer un compte ameli", words: ["carte vitale", "assurance maladie"]),
  ]

  private static func guide(_ id: String, _ title: String, words: [String], step: String = "Finir")
    -> Guide
  {
    Guide(
      id: id,
      title: title,
      words: words,
      theme: .email,
      steps: [Step(id: "one", title: step, blocks: [])]
    )
  }

  private func find(_ request: String) -> [String] {
    GuideSearch(GuideSearchTests.guides).guides(for: request).map(\.id)
  }

  @Test(arguments: [
    ("e-mail", "mailbox"), ("EMAIL gmail", "mailbox"), ("boite", "mailbox"),
    ("j’ai oublié mon mot de passe", "passwords"), ("allocation", "caf"), ("apl", "caf"),
    ("carte vitale", "ameli"), ("vital", "ameli"), ("assurence maladie", "ameli"),
    ("alocations", "caf"), ("I forgot my mot de passe", "passwords"),
  ])
  func `what people say finds the guide`(_ request: String, _ id: String) {
    #expect(find(request).first == id)
  }

  @Test func `more words found come first, then better places`() {
    #expect(find("mot de passe") == ["passwords", "caf"])
    #expect(find("créer un compte") == ["ameli", "mailbox"])
  }

  @Test(arguments: ["", "   ", "zzz", "!?"])
  func `nothing is found for nothing`(_ request: String) {
    #expect(find(request) == [])
  }

  @Test func `the order does not depend on that of the guides`() {
    let reversed = GuideSearch(GuideSearchTests.guides.reversed())
    #expect(reversed.guides(for: "créer").map(\.id) == find("créer"))
  }
}
