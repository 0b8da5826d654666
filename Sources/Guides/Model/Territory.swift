/// The territory that the content serves: its communes and its counters.
package struct Territory: Sendable, Equatable {
  package var id: String
  package var title: String
  package var review: Review
  package var communes: [Commune]
  package var sites: [Site]

  package init(
    id: String,
    title: String,
    review: Review = Review(),
    communes: [Commune],
    sites: [Site]
  ) {
    self.id = id
    self.title = title
    self.review = review
    self.communes = communes
    self.sites = sites
  }
}

/// A commune by its Insee code.
package struct Commune: Sendable, Equatable {
  package var code: String
  package var name: String
  package var postcode: String
  package var position: Position
  package var population: Int?

  package init(
    code: String,
    name: String,
    postcode: String,
    position: Position,
    population: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.postcode = postcode
    self.position = position
    self.population = population
  }
}

/// A counter where visitors are received.
package struct Site: Sendable, Equatable {
  package var code: String
  package var name: String
  /// The Insee code of the commune where it stands.
  package var commune: String

  package init(code: String, name: String, commune: String) {
    self.code = code
    self.name = name
    self.commune = commune
  }
}
