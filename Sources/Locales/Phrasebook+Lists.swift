extension Phrasebook {
  /// Several things in one breath: « a, b et c ».
  package func list(_ items: [String]) -> String {
    let items = items.map(isolated)
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let others = items.dropLast().joined(separator: self("list.separator"))
    return fill("list.and") { ["first": others, "last": last][$0] }
  }

  /// « de mai », « d’avril »: the word for "of", which French cuts short before a vowel.
  package func of(_ noun: String) -> String {
    fill(Elision.applies(before: noun) ? "of.elided" : "of") { _ in isolated(noun) }
  }
}
