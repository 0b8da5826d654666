import Testing

@testable import Records

struct `The lexicon` {
  @Test(arguments: [
    ("Élodie", WordTraits.firstName), ("démarches", .common),
    ("Métropole Rouen Normandie", .publicName),
    ("mot de passe", .secret), ("ALLOCATAIRE", .benefit), ("carte d’identité", .identityCard),
    ("dépression", .health), ("garde à vue", .justice), ("Ramadan", .religion), ("CGT", .union),
    ("s'appelle", .nameAnnouncement), ("reviendra", .common), ("bloquées", .common),
  ])
  func `knows words and phrases, whatever their accents and capitals`(
    _ text: String,
    _ traits: WordTraits
  ) {
    let tokens = Lexicon.french.annotated(Token.tokens(of: SeenText(text)))
    #expect(tokens.last?.traits.isSuperset(of: traits) == true)
  }

  @Test(arguments: ["Petitpas", "Belkacem", "hauchecorne", "Lopez", "Clément", "Lambert"])
  func `does not take a name for a word`(_ text: String) {
    let tokens = Lexicon.french.annotated(Token.tokens(of: SeenText(text)))
    #expect(tokens.map(\.isOrdinary) == [false])
  }

  @Test func `covers every word of the name of a service`() {
    let tokens = Lexicon.french.annotated(
      Token.tokens(of: SeenText("le Secours Catholique de Lens"))
    )
    #expect(tokens.map { $0.traits.contains(.publicName) } == [false, true, true, false, false])
  }

  @Test(arguments: [
    FirstNames.plain, FirstNames.ambiguous, PublicNames.all, CommonWords.all,
    Keywords.byTrait.flatMap(\.1), SensitiveWords.byTrait.flatMap(\.1),
  ])
  func `holds folded words only`(_ words: [String]) {
    let isFolded = words.map { word in
      Token.tokens(of: SeenText(word)).map(\.text).joined(separator: " ") == word
    }
    #expect(zip(words, isFolded).filter { !$0.1 }.map(\.0) == [])
  }

  @Test func `keeps the two sorts of first names apart`() {
    #expect(Set(FirstNames.plain).isDisjoint(with: FirstNames.ambiguous))
    #expect(Set(FirstNames.plain).isDisjoint(with: CommonWords.all))
    #expect(Set(FirstNames.plain).count == FirstNames.plain.count)
  }
}
