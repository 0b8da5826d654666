import Terminal
import Testing

@testable import guichet

struct ConversationWordsTests {
  @Test(arguments: ["fr", "en"])
  func `every command has a word of its own in every language`(_ tag: String) {
    let words = PromptGrammar(PackageFolder.phrasebook(tag)).reserved
    #expect(words.clashes == [])
    for command in Command.allCases { #expect(words.spellings[command]?.isEmpty == false) }
    #expect(!words.all.isEmpty && !words.none.isEmpty)
  }

  @Test(arguments: [
    ("plus simple", Command.simpler), ("NSP", .doesNotKnow), ("ne souhaite pas", .prefersNotToSay),
    ("masquer", .hide), ("urgence", .emergency),
  ])
  func `a list of words between commas makes one command`(_ line: String, _ command: Command) {
    let grammar = PromptGrammar(PackageFolder.phrasebook())
    #expect(grammar.read(line, for: .number(1...2)) == .command(command))
  }
}
