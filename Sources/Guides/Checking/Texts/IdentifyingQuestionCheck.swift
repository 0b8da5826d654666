/// Questions whose answer would say who the visitor is.
enum IdentifyingQuestionCheck {
  static func findings(in prose: Prose) -> [Finding] {
    switch prose.passage.role {
    case .question, .easyQuestion: break
    default: return []
    }
    for index in prose.words.indices {
      guard let asked = identifying.first(where: { prose.reads($0, from: index) }) else { continue }
      let range = index..<index + asked.count
      let words = range.map { prose.string(prose.words[$0]) }
      let facts = ["found": words.joined(separator: " ")]
      return [Finding(.identifyingQuestion, at: prose.location(ofWords: range), facts: facts)]
    }
    return []
  }

  /// Folded, in the words of questions.
  private static let identifying: [[String]] = [
    ["votre", "nom"], ["votre", "prenom"], ["vos", "nom", "et", "prenom"], ["vous", "appelez"],
    ["date", "de", "naissance"], ["annee", "de", "naissance"], ["etes", "vous", "ne"],
    ["etes", "vous", "nee"], ["votre", "adresse"], ["votre", "numero"],
    ["numero", "de", "securite"],
    ["votre", "telephone", "est"], ["votre", "mot", "de", "passe", "est"], ["your", "name"],
    ["your", "address"], ["date", "of", "birth"],
  ]
}
