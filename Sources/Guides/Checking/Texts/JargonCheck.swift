/// Words of the trade that the glossary does not explain.
enum JargonCheck {
  static func findings(in prose: Prose, _ context: TextContext) -> [Finding] {
    guard prose.passage.isFrench, prose.passage.role != .words, prose.passage.role != .source
    else { return [] }
    var met: Set<String> = []
    return prose.words.compactMap { word in
      guard let term = jargon[word.folded], !context.terms.contains(term),
        met.insert(term).inserted
      else { return nil }
      let facts = ["found": prose.string(word)]
      return Finding(.unexplainedJargon, at: prose.location(word.range), facts: facts)
    }
  }

  /// Folded, each with the form under which a glossary would have it.
  private static let jargon: [String: String] = {
    let words = [
      "navigateur", "onglet", "cookie", "favori", "lien", "fichier", "dossier", "session",
      "identifiant", "profil", "notification", "application", "virus", "hameconnage", "piratage",
      "captcha", "widget", "plugin", "extension", "serveur", "cloud", "streaming",
      "bluetooth", "hotspot", "routeur", "firmware", "backup", "spam", "phishing", "login",
      "dematerialisation", "interface", "menu", "icone", "curseur", "raccourci", "sauvegarde",
    ]
    var jargon: [String: String] = [:]
    for word in words {
      jargon[word] = word
      jargon[word + "s"] = word
    }
    return jargon
  }()
}
