import Locales
import Terminal

extension PromptGrammar {
  /// The grammar of a language: its reserved words are one list per command in the catalogue.
  init(_ say: Phrasebook) {
    func words(_ key: String) -> [String] {
      say(key).split(separator: ",").map { String($0.drop { $0 == " " }) }
    }
    let spellings = Dictionary(
      uniqueKeysWithValues: Command.allCases.map { ($0, words("command.\($0.rawValue)")) }
    )
    self.init(
      ReservedWords(spellings, all: words("command.all"), none: words("command.none"))
    )
  }
}
