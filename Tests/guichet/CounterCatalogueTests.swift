import Guides
import Records
import Statistics
import Testing

@testable import guichet

struct CounterCatalogueTests {
  private func table(
    _ id: String,
    _ fields: [Field],
    only filter: [Field: [String]] = [:]
  ) -> TableDefinition {
    TableDefinition(id: id, chapter: "people", title: id, fields: fields, filter: filter)
  }

  @Test func `the shipped tables make a catalogue`() throws {
    let content = try PackageFolder.content()
    #expect(
      try Counter.sample().catalogue(content).tables == content.tables
        + [.editions(title: "Questionnaires utilisés")]
    )
  }

  @Test func `every reason why tables cannot serve is said at once`() throws {
    var content = Content()
    content.tables = [
      table("ages", [.ageBand]), table("ages", [.gender]), table("years", [.ageBand]),
      table("three", [.kind, .level, .help]), table("twice", [.email, .email]),
      table("none", [.status], only: [.kind: []]), table("odd", [.status], only: [.kind: ["club"]]),
      table("harm", [.incident, .gender]),
    ]
    let failure = #expect(throws: Failure.self) { try Counter.sample().catalogue(content) }
    #expect(failure?.exitCode == .badData)
    expectText(
      (failure?.lines ?? []).joined(separator: "\n").withPlainSpaces,
      """
      Le catalogue des tableaux ne peut pas servir :
      Deux tableaux s’appellent « ages ».
      « years » compte la même chose que « ages ».
      « three » croise plus de deux champs.
      « twice » nomme deux fois le champ « email ».
      « none » filtre « kind » sans valeur.
      « odd » : « club » n’est pas une valeur de « kind ».
      « harm » : « incident » se publie pour tout le territoire seulement.
      « harm » : « incident » ne se croise avec rien.
      """
    )
  }
}
