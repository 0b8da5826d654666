import Terminal
import Testing

struct ReservedWordsTests {
  private let words = ReservedWords([.back: ["retour", "précédent"], .hide: ["cacher", "Retour"]])

  @Test(arguments: [("Retour", Command.back), ("PRECEDENT", .back), ("cacher", .hide)])
  func `a spelling is a command whatever its case and accents`(word: String, command: Command) {
    #expect(words.command(named: word) == command)
  }

  @Test(arguments: ["retourner", "cach", "", "<"])
  func `a part of a spelling is not`(word: String) {
    #expect(words.command(named: word) == nil)
  }

  @Test(arguments: [("?", Command.help), (" ?? ", .why), ("<", .back), ("-", .skip)])
  func `signs are the same in every language`(sign: String, command: Command) {
    #expect(words.command(signed: sign) == command)
    #expect(ReservedWords([:]).command(signed: sign) == command)
  }

  @Test func `a word given to two commands is found out`() {
    #expect(words.clashes == ["retour"])
    #expect(PromptGrammar.french.reserved.clashes == [])
  }
}
