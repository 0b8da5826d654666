import Foundation
import Records

/// Places that give a kind of help, the nearest first.
package enum NearestPlaces {
  /// A place and how far it is, in kilometres as the crow flies; nil when nobody knows.
  package struct Result: Sendable, Equatable {
    package let place: Place
    package let kilometres: Double?
  }

  /// The places to send somebody to, from the centre of their commune.
  ///
  /// A place without coordinates stands at the centre of its commune. Those whose distance is
  /// unknown come last, by name; without a known commune all come by name.
  package static func find(
    _ help: HelpKind,
    from commune: String?,
    in content: Content
  ) -> [Result] {
    let centres = Dictionary(content.territory.communes.map { ($0.code, $0.position) }) {
      first,
      _ in
      first
    }
    let origin = commune.flatMap { centres[$0] }
    return content.places.filter(help.isGiven)
      .map { place in
        let position = place.position ?? place.communeCode.flatMap { centres[$0] }
        return Result(place: place, kilometres: distance(from: origin, to: position))
      }
      .sorted(by: isBefore)
  }

  private static func isBefore(_ left: Result, _ right: Result) -> Bool {
    let (near, far) = (left.kilometres ?? .infinity, right.kilometres ?? .infinity)
    if near != far { return near < far }
    if left.place.name != right.place.name { return left.place.name < right.place.name }
    return left.place.id < right.place.id
  }

  private static func distance(from origin: Position?, to position: Position?) -> Double? {
    guard let origin, let position else { return nil }
    return origin.kilometres(to: position)
  }
}

extension Position {
  /// The great-circle distance by the haversine formula (Sinnott 1984), on the mean Earth radius.
  package func kilometres(to other: Position) -> Double {
    let radians = Double.pi / 180
    let latitudes = (latitude * radians, other.latitude * radians)
    let north = sin((latitudes.1 - latitudes.0) / 2)
    let east = sin((other.longitude - longitude) * radians / 2)
    let haversine = north * north + cos(latitudes.0) * cos(latitudes.1) * east * east
    return 2 * Position.earthRadius * asin(min(1, haversine.squareRoot()))
  }

  /// Kilometres; the mean radius R1 of IUGG.
  private static let earthRadius = 6371.0088
}

extension HelpKind {
  /// Whether a place says that it gives this help.
  package func isGiven(by place: Place) -> Bool {
    let said = Set(place.services + place.programmes)
    return !said.isDisjoint(with: words)
  }

  /// The values of the LaMednum schema that mean this help; an emergency is not a place to go to.
  var words: Set<String> {
    switch self {
    case .franceServices: ["France Services"]
    case .mediation:
      [
        "Maîtrise des outils numériques du quotidien", "Utilisation sécurisée du numérique",
        "Insertion professionnelle via le numérique", "Loisirs et créations numériques",
        "Parentalité et éducation avec le numérique", "Compréhension du monde numérique",
        "Conseillers numériques",
      ]
    case .equipment:
      [
        "Accès internet et matériel informatique",
        "Acquisition de matériel informatique à prix solidaire",
      ]
    case .connection: ["Accès internet et matériel informatique"]
    case .procedures: ["Aide aux démarches administratives"]
    case .emergency: []
    }
  }
}
