/// Whether a French word makes the one before it lose its vowel: « l’heure », « d’avril ».
///
/// A vowel does, a mute h does, an aspirated h does not; which h is mute no rule tells, so that
/// words are listed, as grammars do (Grevisse, *Le Bon Usage*, elision and disjunction).
enum Elision {
  static func applies(before noun: String) -> Bool {
    let word = noun.lowercased()
    guard let first = word.first else { return false }
    switch first {
    case "h": return muteBeginnings.contains { word.hasPrefix($0) }
    case "y": return !word.dropFirst().prefix(1).allSatisfy(vowels.contains) || isVowelY(word)
    default: return vowels.contains(first) && !disjunctions.contains { word.hasPrefix($0) }
    }
  }

  private static let vowels = Set("aàâäæeéèêëiîïoôöœuùûü")

  /// « de onze à midi », « le oui »: a vowel that behaves as a consonant.
  private static let disjunctions = ["onz", "oui", "uhlan"]

  /// « d’Yeu », « d’Yonne », « d’yeux », against « de yaourt ».
  private static func isVowelY(_ word: String) -> Bool {
    ["yeu", "yonne"].contains { word.hasPrefix($0) }
  }

  private static let muteBeginnings = [
    "habi", "haleine", "hallucin", "harmoni", "héber", "hebdo", "hecta", "herb", "hérit", "hésit",
    "heure", "hier", "histoir", "histor", "hiver", "homm", "homo", "honnê", "honneur", "honor",
    "hôpita", "horair", "horizon", "horloge", "horm", "horr", "hospi", "hôte", "huil", "huiss",
    "huître", "huma", "humeur", "humi", "humour", "hydr", "hygi", "hymn", "hyper", "hypo",
  ]
}
