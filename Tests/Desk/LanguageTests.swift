import Testing

struct LanguageTests {
  @Test func `a visit in English shows no French word`() throws {
    let terminal = try Workplace().sit(["--language", "en"])
    try terminal.answer(SampleVisit.lines.dropLast())
    try terminal.answer("?")
    try terminal.answer("s")
    try terminal.wait(for: "Visit saved, week ")
    // The names of the counters are those of the territory.
    let text = terminal.screen.replacing(#/[^\n]*accueil de la mairie[^\n]*/#, with: "")
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    #expect(words.intersection(frenchWords) == [])
  }

  @Test(arguments: ["fr", "en"])
  func `nothing on the screen lacks its words`(_ language: String) throws {
    let terminal = try Workplace().sit(["--language", language])
    let isFrench = language == "fr"
    try terminal.answer(["?", "1", "?", "7", "?", "??"])
    try terminal.answer(SampleVisit.answers[1...8] + ["?", "??"])
    // The reasons, the level corrected and the places nearby stand behind the guides.
    try terminal.answer(isFrench ? "Corriger" : "Correct")
    try terminal.answer(["3", "1", isFrench ? "lieux" : "places", ""])
    try terminal.answer(["", "?", "2", "?", "2", "?", "1", "?"])
    try terminal.answer(isFrench ? "Tranche" : "Age")
    try terminal.answer(["?", "4", "Commune", "Oissel"])
    try terminal.answer(isFrench ? "urgence" : "emergency")
    try terminal.answer(["1", "?", "<", isFrench ? "o" : "s"])
    try terminal.wait(for: isFrench ? "Visite enregistrée" : "Visit saved")
    let missing = terminal.screen.matches(of: #/‹[^›\n]*›/#).map { String($0.output) }
    #expect(missing == [])
  }

  @Test func `the environment and the settings choose a language, the flag wins`() throws {
    let workplace = try Workplace()
    try workplace.write("language: en\n", to: "config/guichet/settings.yaml")
    try workplace.sit().wait(for: "Follow a guide")
    try workplace.sit(["--language", "fr"]).wait(for: "Suivre un guide")
  }
}

/// Words of every sentence in French, none of which is English.
private let frenchWords: Set = [
  "avec", "avez", "compris", "dans", "des", "elle", "entrée", "est", "et", "les",
  "lettres", "niveau", "non", "oui", "ou", "par", "personne", "pour", "quelques", "relecture",
  "retour", "réponse", "sans", "sur", "tapez", "une", "urgence", "visite", "votre", "vous",
]
