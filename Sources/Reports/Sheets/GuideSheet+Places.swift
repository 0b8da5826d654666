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
      where !found.contains(where: { $0.id == result.place.id }) {
        found.append(result.place)
      }
    }
    return Array(found.prefix(placesShown))
  }

  /// Where somebody helps; lines to write on when no place is known.
  var whereToGo: Markup? {
    let content =
      places.isEmpty
      ? [lines(["sheet.write.place", "sheet.write.address", "sheet.write.phone"])]
      : places.flatMap(place)
    return part("places", words("sheet.places"), content, kept: places.isEmpty)
  }

  /// The list of places is written in French, whatever the language of the sheet.
  private func french(_ text: String) -> Markup { .text(text, language: Language.sourceTag) }

  private func place(_ place: Place) -> [Markup] {
    var address = [place.address]
    if let complement = place.addressComplement { address.append(complement) }
    address.append("\(place.postcode) \(place.commune)")
    var content = [
      Tag.h3([french(place.name)]), Tag.p([french(address.joined(separator: ", "))]),
    ]
    if let telephone = place.telephone {
      let number = Tag.strong([.class("phone")], [french(telephone)])
      content.append(Tag.p(words.sentence("places.telephone", ["number": [number]])))
    }
    if let hours = place.hours { content.append(self.hours(hours)) }
    if let detail = place.detail { content.append(Tag.p([french(detail)])) }
    if let updated = place.updated {
      let sentence = words.sentence("places.updated", ["date": [words.date(updated)]])
      content.append(Tag.p([.class("small")], sentence))
    }
    return [Tag.section([.class("place keep")], content)]
  }

  /// In words when they are plain, else as the list gives them.
  private func hours(_ text: String) -> Markup {
    guard let hours = OpeningHours(text) else {
      return Tag.p(words.sentence("places.hours", ["hours": [.neutral(text)]]))
    }
    return Tag.ul(hours.lines(words).map { Tag.li([$0]) })
  }
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
