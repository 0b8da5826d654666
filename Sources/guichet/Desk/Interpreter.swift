import Locales

/// The languages that a visitor may be spoken to in, beside the agent's.
struct Interpreter: Sendable {
  let languages: [Language]
  /// The words of one of them.
  let phrasebook: @Sendable (Language) -> Phrasebook
}

extension Counter {
  /// Every language of the content folder; each is read when somebody asks for it.
  var interpreter: Interpreter {
    Interpreter(languages: languages.all) { language in
      reader.phrasebook(language, among: languages).value
    }
  }
}
