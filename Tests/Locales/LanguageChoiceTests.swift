import Testing

@testable import Locales

private let languages = Languages([
  .french, Language(tag: "fr-simple", name: "Français facile"), .english, .arabic,
])

struct `The language of the screen` {
  @Test(arguments: [
    ([:], "fr"),
    (["LANG": "C"], "fr"),
    (["LANG": "POSIX"], "fr"),
    (["LANG": "C.UTF-8"], "fr"),
    (["LANG": ""], "fr"),
    (["LANG": "en_US.UTF-8"], "en"),
    (["LANG": "fr_FR.UTF-8@euro"], "fr"),
    (["LANG": "de_DE.UTF-8"], "fr"),
    (["LANG": "ar"], "ar"),
    (["LANG": "fr_FR.UTF-8", "LANGUAGE": "en"], "en"),
    (["LANG": "en_US.UTF-8", "LANGUAGE": "de:ar:fr"], "ar"),
    (["LANG": "en_US.UTF-8", "LANGUAGE": "de"], "en"),
    (["LANG": "en_US.UTF-8", "LANGUAGE": ""], "en"),
    (["LANG": "en_GB", "LC_MESSAGES": "ar_MA"], "ar"),
    (["LANG": "en_GB", "LC_MESSAGES": "ar_MA", "LC_ALL": "fr_FR"], "fr"),
    (["LANG": "en_GB", "LC_ALL": "C"], "fr"),
    (["LANG": "en_GB", "LC_ALL": ""], "en"),
    (["LANG": "en_GB", "GUICHET_LANGUAGE": "fr-simple"], "fr-simple"),
    (["GUICHET_LANGUAGE": ""], "fr"),
  ])
  func `follows the system when nobody asks`(_ environment: [String: String], _ tag: String) throws
  {
    let choice = LanguageChoice(option: nil, settings: nil, environment: environment)
    #expect(try choice.language(among: languages).tag == tag)
  }

  @Test(
    arguments: [
      ("ar", "fr-simple", "en", "ar"),
      (nil, "fr-simple", "en", "en"),
      (nil, "fr-simple", nil, "fr-simple"),
      ("FR_SIMPLE", nil, nil, "fr-simple"),
      ("en-US-x-twain", nil, nil, "en"),
      (" ", " ", " ", "fr"),
    ] as [(String?, String?, String?, String)]
  )
  func `is the strongest wish`(
    _ option: String?,
    _ settings: String?,
    _ variable: String?,
    _ tag: String
  ) throws {
    let environment = variable.map { ["GUICHET_LANGUAGE": $0] } ?? [:]
    let choice = LanguageChoice(option: option, settings: settings, environment: environment)
    #expect(try choice.language(among: languages).tag == tag)
  }

  @Test(
    arguments: [
      ("de", nil, nil, .option), (nil, "de", nil, .settings), (nil, nil, "de", .variable),
    ] as [(String?, String?, String?, LanguageChoice.Source)]
  )
  func `is refused when asked by name and unknown`(
    _ option: String?,
    _ settings: String?,
    _ variable: String?,
    _ source: LanguageChoice.Source
  ) {
    let environment = variable.map { ["GUICHET_LANGUAGE": $0] } ?? [:]
    let choice = LanguageChoice(option: option, settings: settings, environment: environment)
    let fault = LanguageChoice.UnknownLanguage(
      requested: "de",
      source: source,
      known: ["fr", "fr-simple", "en", "ar"]
    )
    #expect(throws: fault) { try choice.language(among: languages) }
  }

  @Test func `is French without any catalogue`() throws {
    let choice = LanguageChoice(option: nil, settings: nil, environment: ["LANG": "en_US"])
    #expect(try choice.language(among: Languages([])).tag == "fr")
  }
}
