import Terminal
import Testing

@testable import guichet

struct ConversationSearchingTests {
  private func search(
    _ words: String,
    isSearch: Bool = true
  ) throws -> (kept: String, screen: String) {
    let kept = Transcript()
    let screen = Transcript()
    let typed = LineSource.scripted([words])
    let source = LineSource(remember: { kept.write($0) }, read: { typed.read($0) })
    var asked = Asked(ask: .text(maximum: 120), prompt: "Mots : ")
    asked.isSearch = isSearch
    _ = try Rehearsal().conversation(source, screen).ask(asked)
    return (kept.text, screen.text.withPlainSpaces)
  }

  @Test func `the words of a search may be recalled`() throws {
    #expect(try search("mot de passe oublié") == ("mot de passe oublié", ""))
  }

  @Test func `an answer never is`() throws {
    #expect(try search("mot de passe oublié", isSearch: false).kept == "")
  }

  @Test(arguments: [
    ("06 12 34 56 78", "téléphone"), ("amina.k@example.fr", "adresse e-mail"),
    ("2 91 03 76 540 112 34", "numéro de sécurité sociale sans clé"),
  ])
  func `what tells who somebody is is not kept, and this is said`(
    _ words: String,
    _ kind: String
  ) throws {
    let (kept, said) = try search(words)
    #expect(kept == "")
    #expect(
      said.split(whereSeparator: \.isNewline).joined(separator: " ")
        == "Ceci ressemble à une donnée personnelle (\(kind)) : rien n’en est gardé."
    )
  }

  @Test func `a command is no search`() throws {
    let kept = Transcript()
    let typed = LineSource.scripted(["<"])
    let source = LineSource(remember: { kept.write($0) }, read: { typed.read($0) })
    var asked = Asked(ask: .text(maximum: 120), prompt: "Mots : ")
    asked.isSearch = true
    asked.commands = [.back]
    _ = try Rehearsal().conversation(source, Transcript()).ask(asked)
    #expect(kept.text == "")
  }
}
