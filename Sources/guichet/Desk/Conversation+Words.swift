import Locales
import Terminal

extension PromptGrammar {
  /// The grammar of a language: its reserved words are one list per command in the catalogue.
  init(_ say: Phrasebook) {
    let spellings = Dictionary(
      uniqueKeysWithValues: Command.allCases.map { ($0, say.words("command.\($0.rawValue)")) }
    )
    self.init(
      ReservedWords(
        spellings,
        all: say.words("command.all"),
        none: say.words("command.none"),
        consent: [say.words("confirm.yes"), say.words("confirm.no")]
      )
    )
  }
}

extension Phrasebook {
  /// The words of a list in the catalogue, such as `o, oui`.
  func words(_ key: String) -> [String] {
    self(key).split(separator: ",").map { String($0.drop { $0 == " " }) }
  }
}
