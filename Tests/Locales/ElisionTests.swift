import Testing

@testable import Locales

struct `French cuts a word short` {
  @Test(arguments: [
    "avril", "août", "octobre", "Évreux", "E\u{301}vreux", "île", "œuvre", "une", "heure",
    "hôpital", "ho\u{302}tel", "Hébergement", "huître", "Yvelines", "Yonne",
  ])
  func `before a vowel and a mute h`(_ noun: String) {
    #expect(Elision.applies(before: noun))
  }

  @Test(arguments: [
    "mai", "Lens", "haut", "huit", "handicap", "hiérarchie", "héros", "hotte", "onze", "oui",
    "yaourt", "12", "", " ",
  ])
  func `but not before another sound`(_ noun: String) {
    #expect(!Elision.applies(before: noun))
  }
}
