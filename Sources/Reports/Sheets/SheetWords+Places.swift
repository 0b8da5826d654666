import Guides
import Locales

extension SheetWords {
  /// Where somebody helps; lines to write on when no place is known.
  func whereToGo(_ places: [Place]) -> Markup {
    let content =
      places.isEmpty
      ? [lines(["sheet.write.place", "sheet.write.address", "sheet.write.phone"])]
      : places.flatMap(place)
    return Tag.part("places", self("sheet.places"), content, kept: places.isEmpty)
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
      content.append(Tag.p(sentence("places.telephone", ["number": [number]])))
    }
    if let hours = place.hours { content.append(self.hours(hours)) }
    if let detail = place.detail { content.append(Tag.p([french(detail)])) }
    if let updated = place.updated {
      let sentence = sentence("places.updated", ["date": [date(updated)]])
      content.append(Tag.p([.class("small")], sentence))
    }
    return [Tag.section([.class("place keep")], content)]
  }

  /// In words when they are plain, else as the list gives them.
  private func hours(_ text: String) -> Markup {
    guard let hours = OpeningHours(text) else {
      return Tag.p(sentence("places.hours", ["hours": [.neutral(text)]]))
    }
    return Tag.ul(hours.lines(self).map { Tag.li([$0]) })
  }
}
