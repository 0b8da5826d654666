import Guides
import Testing

struct PlaceTests {
  @Test func `a sheet names a place with a number in its street, or a way to ask`() {
    var place = Place(id: "a", name: "A", commune: "Rouen", postcode: "76000", address: "")
    place.address = "Adresse à vérifier"
    #expect(!place.canBeFound)
    place.telephone = "02 35 00 00 00"
    #expect(place.canBeFound)
    place.telephone = nil
    place.address = "45 bis Rue Jeanne d’Arc"
    #expect(place.canBeFound)
  }
}
