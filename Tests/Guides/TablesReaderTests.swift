import Guides
import Records
import Testing

@Suite struct TablesReaderTests {
  @Test func `tables are read in the order of the file`() {
    let tables = TablesReader.read(Array(Fixture.soundTables.utf8), file: Fixture.tables).value
    #expect(
      tables == [
        TableDefinition(id: "visits", chapter: "activity", title: "Participations", fields: []),
        TableDefinition(
          id: "levels",
          chapter: "autonomy",
          title: "Niveaux",
          fields: [.ageBand, .level],
          filter: [.firstVisit: ["oui"]],
          isTerritoryOnly: true
        ),
      ]
    )
  }

  @Test(arguments: [("[ageBand, level]", "[age]", "ageBand"), ("[oui]", "[yes]", nil)])
  func `a field and a value must exist`(_ sound: String, _ faulty: String, _ nearest: String?) {
    let text = Fixture.replacing(sound, by: faulty, in: Fixture.soundTables)
    let findings = TablesReader.read(Array(text.utf8), file: Fixture.tables).findings
    #expect(findings.map(\.code) == [.unknownValue])
    #expect(findings.first?.location.line == 5)
  }
}
