import Testing

@testable import Guides

@Suite struct TerritoryReaderTests {
  @Test func `communes and counters are read`() throws {
    let bytes = Array(Fixture.soundTerritory.utf8)
    let territory = try #require(TerritoryReader.read(bytes, file: Fixture.territory).value)
    let rouen = Commune(
      code: "76540",
      name: "Rouen",
      postcode: "76000",
      position: Position(latitude: 49.44, longitude: 1.09),
      population: 117_853
    )
    #expect(territory.communes.first == rouen)
    #expect(territory.communes.last?.population == nil)
    #expect(territory.sites == [Site(code: "rouen", name: "Rouen, accueil", commune: "76540")])
    #expect(territory.review.sources.first?.licence == "Licence Ouverte 2.0")
  }

  @Test(arguments: [
    ("code: \"76540\", name", "code: \"7654\", name", Finding.Code.malformedIdentifier),
    ("code: \"76681\"", "code: \"76540\"", .duplicateIdentifier),
    ("latitude: 49.44", "latitude: \"49,44\"", .wrongType),
    ("longitude: 1.09, pop", "longitude: 190, pop", .numberOutOfRange),
  ])
  func `a wrong commune is reported`(_ sound: String, _ faulty: String, _ code: Finding.Code) {
    let text = Fixture.replacing(sound, by: faulty, in: Fixture.soundTerritory)
    let reading = TerritoryReader.read(Array(text.utf8), file: Fixture.territory)
    #expect(reading.findings.first?.code == code)
    #expect(reading.value == nil)
  }
}
