package import Records

/// A place where people are helped, as the national LaMednum columns describe it.
package struct Place: Sendable, Equatable {
  package var id: String
  package var name: String
  package var commune: String
  package var postcode: String
  /// The Insee code of the commune, when the row gives it.
  package var communeCode: String?
  package var address: String
  package var addressComplement: String?
  package var position: Position?
  package var typologies: [String]
  package var telephone: String?
  package var emails: [String]
  package var website: String?
  /// OpenStreetMap `opening_hours`, shown as given.
  package var hours: String?
  package var summary: String?
  package var detail: String?
  package var source: String?
  package var updated: Day?
  package var services: [String]
  package var programmes: [String]
  package var labels: [String]
  package var fees: [String]
  package var access: [String]
  package var support: [String]
  package var publics: [String]
  package var adaptations: [String]
  package var isItinerant: Bool
  package var bookingURL: String?

  package init(id: String, name: String, commune: String, postcode: String, address: String) {
    self.id = id
    self.name = name
    self.commune = commune
    self.postcode = postcode
    self.address = address
    typologies = []
    emails = []
    services = []
    programmes = []
    labels = []
    fees = []
    access = []
    support = []
    publics = []
    adaptations = []
    isItinerant = false
  }
}

extension Place {
  /// Whether a visitor can go there or ring with what is known, so that a sheet may name it.
  package var canBeFound: Bool {
    telephone != nil || hours != nil || website != nil || bookingURL != nil
      || address.contains(where: \.isNumber)
  }
}

/// A point of the globe in degrees.
package struct Position: Sendable, Equatable {
  package var latitude: Double
  package var longitude: Double

  package init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
