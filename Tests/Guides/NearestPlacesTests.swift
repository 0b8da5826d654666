import Guides
import Testing

@Suite struct NearestPlacesTests {
  private static func place(
    _ id: String,
    _ latitude: Double?,
    services: [String],
    commune: String? = nil
  ) -> Place {
    var place = Place(id: id, name: id, commune: "Rouen", postcode: "76000", address: "")
    place.position = latitude.map { Position(latitude: $0, longitude: 1.09) }
    place.communeCode = commune
    place.services = services
    return place
  }

  private let content: Content = {
    let help = ["Aide aux démarches administratives"]
    let rouen = Commune(
      code: "76540",
      name: "Rouen",
      postcode: "76000",
      position: Position(latitude: 49.44, longitude: 1.09)
    )
    return Content(
      territory: Territory(id: "t", title: "T", communes: [rouen], sites: []),
      places: [
        place("far", 49.54, services: help), place("unknown", nil, services: help),
        place("near", 49.45, services: help),
        place("at-home", nil, services: help, commune: "76540"),
        place("other", 49.44, services: ["Loisirs et créations numériques"]),
        place("twin", 49.45, services: help),
      ]
    )
  }()

  @Test func `the nearest come first, equals by name, unknown distances last`() {
    let found = NearestPlaces.find(.procedures, from: "76540", in: content)
    #expect(found.map(\.place.id) == ["at-home", "near", "twin", "far", "unknown"])
    #expect(found.first?.kilometres == 0)
    #expect(found.last?.kilometres == nil)
  }

  @Test(arguments: [nil, "99999"])
  func `without a known commune places come by name`(_ commune: String?) {
    let found = NearestPlaces.find(.procedures, from: commune, in: content)
    #expect(found.map(\.place.id) == ["at-home", "far", "near", "twin", "unknown"])
  }

  @Test(arguments: [
    (HelpKind.mediation, ["other"]), (.franceServices, []), (.connection, []), (.emergency, []),
  ])
  func `only places that give the help are proposed`(_ help: HelpKind, _ ids: [String]) {
    #expect(NearestPlaces.find(help, from: "76540", in: content).map(\.place.id) == ids)
  }

  @Test func `Paris is 343 kilometres from London`() {
    let paris = Position(latitude: 48.8566, longitude: 2.3522)
    let london = Position(latitude: 51.5074, longitude: -0.1278)
    #expect(abs(paris.kilometres(to: london) - 343.6) < 0.5)
    #expect(paris.kilometres(to: paris) == 0)
  }
}
