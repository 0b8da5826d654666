import Guides
import Records
import Testing

@Suite struct PlacesReaderTests {
  private let header = "date_maj,adresse,code_insee,code_postal,commune,nom,id,latitude,longitude"

  private func read(_ csv: String) -> (places: [Place], findings: [Finding]) {
    PlacesReader.read(Array(csv.utf8), file: Fixture.places)
  }

  @Test func `columns come in any order and lists are split`() throws {
    let csv = """
      services,inconnue,itinerance,\(header)
      Un|Deux,x,Itinérant,2024-08-01,"1, rue",76540,76000,Rouen,Maison,m1,49.44,1.09
      """
    let (places, findings) = read(csv)
    let place = try #require(places.first)
    #expect(findings == [])
    #expect(place.id == "m1")
    #expect(place.address == "1, rue")
    #expect(place.services == ["Un", "Deux"])
    #expect(place.isItinerant)
    #expect(place.updated == Day(year: 2024, month: 8, day: 1))
    #expect(place.position == Position(latitude: 49.44, longitude: 1.09))
    #expect(place.telephone == nil)
  }

  @Test func `a bad number is reported and its row is kept`() {
    let (places, findings) = read("\(header)\n2024-08-01T10:00:00,r,,76000,Rouen,M,m1,nord,1.09\n")
    #expect(places.count == 1)
    #expect(places.first?.position == nil)
    #expect(places.first?.updated == Day(year: 2024, month: 8, day: 1))
    #expect(findings.map(\.code) == [.badCellNumber])
    #expect(
      findings.first?.location == Location(file: Fixture.places, line: 2, column: 41, length: 4)
    )
  }

  @Test func `a broken row does not take the others away`() {
    let (places, findings) = read("\(header)\nseul\n2024-08-01,r,,76000,Rouen,M,m1,,\n")
    #expect(places.map(\.id) == ["m1"])
    #expect(findings.map(\.code) == [.wrongCellCount])
  }
}
