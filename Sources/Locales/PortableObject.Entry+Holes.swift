extension PortableObject.Entry {
  /// The holes of the French that the translation leaves out: what fills them would not be shown.
  ///
  /// Of a plural only those that both French forms have, and not the count: « une erreur » says it.
  package var lostHoles: [String] {
    var wanted = Template(source).holes
    if let plural { wanted = wanted.intersection(Template(plural).holes).subtracting(["n"]) }
    let lost = translations.filter { !$0.isEmpty }.map { wanted.subtracting(Template($0).holes) }
    return lost.reduce(into: Set()) { $0.formUnion($1) }.sorted()
  }

  /// The words of the French, its holes left aside.
  package var proseWords: [Substring] {
    Self.withoutHoles(source).split { !$0.isLetter }.filter { $0.count > 1 }
  }

  /// A sentence with nothing where its holes are.
  package static func withoutHoles(_ sentence: String) -> String {
    Template(sentence).filled { _ in " " }
  }
}
