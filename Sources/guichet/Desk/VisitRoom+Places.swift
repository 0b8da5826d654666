import Guides
import Interviews
import Locales
import Records
import Reports
import Terminal

extension VisitRoom {
  /// Shows the places nearest to a commune, the visitor's or the counter's by default, for the kinds of help that
  /// were recommended.
  func showPlaces() throws {
    let communes = try desk.content.territory().communes
    let options = communes.map { Ask.Option(id: $0.code, label: $0.name) }
    let known = visit.fields[.residence]?.first ?? desk.site.commune
    let usual =
      communes.first { $0.code == known } ?? communes.first { $0.code == desk.site.commune }
    conversation.remark("places.commune")
    let prompt = usual.map { say("places.prompt-usual", ["commune": .text($0.name)]) }
    var asked = Asked(ask: .one(options), prompt: prompt ?? say("places.prompt"))
    asked.acceptsEmpty = usual != nil
    asked.isListed = false
    asked.commands = [.back, .skip, .doesNotKnow, .prefersNotToSay]
    asked.question = say("places.commune")
    asked.help = [asked.question, say("places.why"), say("places.help")]
    let chosen: Commune?
    switch try desk.ask(asked) {
    case .chosen(let ids): chosen = communes.first { $0.code == ids.first }
    case .kept, .command(.skip), .command(.doesNotKnow), .command(.prefersNotToSay): chosen = usual
    default: chosen = nil
    }
    guard let commune = chosen else { return }
    let nearest = try nearestPlaces(to: commune).prefix(VisitRoom.placesShown)
    guard !nearest.isEmpty else { return conversation.remark("places.none") }
    conversation.remark("places.near", ["commune": .text(commune.name)])
    for found in nearest { show(found.place, found.kilometres) }
  }

  /// The places that give a kind of help that was recommended; help with procedures when none was.
  func nearestPlaces(
    to commune: Commune,
    where isWanted: (Place) -> Bool = { _ in true }
  ) throws -> [NearestPlaces.Result] {
    let places = Content(territory: try desk.content.territory(), places: try desk.content.places())
    let wanted = visit.interview.assessment.recommendations.compactMap(\.help)
      .compactMap(HelpKind.init)
    var found: [NearestPlaces.Result] = []
    for kind in wanted + [.procedures] {
      for result in NearestPlaces.find(kind, from: commune.code, in: places)
      where isWanted(result.place) && !found.contains(where: { $0.place.id == result.place.id }) {
        found.append(result)
      }
      if found.count >= VisitRoom.placesShown { break }
    }
    return found
  }

  /// More would not be remembered.
  static let placesShown = 3

  private func show(_ place: Place, _ kilometres: Double?) {
    screen.blankLine()
    let distance = kilometres.map {
      say("places.distance", ["km": .text(say.decimal($0, decimals: 1))])
    }
    screen.paragraph([place.name, distance].compactMap { $0 }.joined(separator: " — "))
    let address = [
      place.address, place.addressComplement, "\(place.postcode) \(place.commune)",
    ].compactMap { $0 }.joined(separator: ", ")
    screen.paragraph(address, indent: 2)
    if let telephone = place.telephone {
      screen.paragraph(say("places.telephone", ["number": .text(telephone)]), indent: 2)
    }
    for line in place.openingLines(say) { screen.paragraph(line, indent: 2) }
    if let detail = place.detail { screen.paragraph(detail, indent: 2) }
    if let updated = place.updated {
      let date = say.date(year: updated.year, month: updated.month, day: updated.day)
      screen.paragraph(say("places.updated", ["date": .text(date)]), indent: 2)
    }
  }
}
