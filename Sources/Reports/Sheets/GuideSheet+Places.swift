import Guides
import Locales
import Records

extension GuideSheet {
  /// More would not be remembered.
  private static let placesShown = 3

  /// The nearest places that help with the guide's theme, then those that help with procedures.
  static func places(for guide: Guide, near commune: String, in content: Content) -> [Place] {
    var found: [Place] = []
    for kind in [HelpKind(guide.theme), .procedures] {
      for result in NearestPlaces.find(kind, from: commune, in: content)
      where result.place.canBeFound && !found.contains(where: { $0.id == result.place.id }) {
        found.append(result.place)
      }
    }
    return Array(found.prefix(placesShown))
  }

  /// Where somebody helps; lines to write on when no place is known.
  var whereToGo: Markup? { words.whereToGo(places) }
}

extension HelpKind {
  /// Who helps with a theme: a mediator to learn, a place that lends to be equipped.
  fileprivate init(_ theme: Theme) {
    if Theme.procedureKinds.contains(theme) {
      self = .procedures
      return
    }
    switch theme {
    case .procedures: self = .procedures
    case .handlingEquipment, .maintainingEquipment: self = .equipment
    default: self = .mediation
    }
  }
}
