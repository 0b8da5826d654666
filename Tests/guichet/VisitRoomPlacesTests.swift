import Guides
import Records
import Terminal
import Testing

@testable import guichet

struct VisitRoomPlacesTests {
  /// To the result of somebody who gave up a procedure, then the line of the places.
  private static let asking = ["1", "3", "3", "-", "-", "3", "3"]

  private func place(_ name: String, _ commune: Commune, _ change: (inout Place) -> Void) -> Place {
    var place = Place(
      id: name,
      name: name,
      commune: commune.name,
      postcode: commune.postcode,
      address: "1 place de la Mairie"
    )
    place.communeCode = commune.code
    place.position = commune.position
    place.programmes = ["France Services"]
    change(&place)
    return place
  }

  private func rehearsal() throws -> Rehearsal {
    var content = try SmallContent.read()
    let communes = content.territory.communes
    content.places = [
      place("Espace d’Elbeuf", communes[0]) {
        $0.telephone = "02 35 00 00 00"
        $0.hours = "Mo-Fr 09:00-17:00"
        $0.updated = Day(year: 2026, month: 10, day: 2)
      },
      place("Espace de Rouen", communes[1]) { _ in },
      place("Bus de la vallée", communes[1]) {
        $0.position = nil
        $0.communeCode = nil
      },
      place("Atelier de Rouen", communes[1]) { $0.programmes = [] },
    ]
    return try Rehearsal(content: content)
  }

  @Test func `the nearest places that give the help come first, with what is known of them`() throws
  {
    let screen = try rehearsal().play(Self.asking + ["elbeuf", "quitter"]).screen
    expectText(
      screen.lines(from: "Dans quelle commune", before: "  1. Guide"),
      """
      Dans quelle commune la personne habite-t-elle ?
      Commune (quelques lettres) : elbeuf

      Espace d’Elbeuf — à 0,0 km
        1 place de la Mairie, 76500 Elbeuf
        Téléphone : 02 35 00 00 00
        Horaires : Mo-Fr 09:00-17:00
        Information du 2 octobre 2026, à vérifier.

      Espace de Rouen — à 20,2 km
        1 place de la Mairie, 76000 Rouen

      Bus de la vallée
        1 place de la Mairie, 76000 Rouen

      """
    )
  }

  @Test func `the commune of the counter is proposed until the visitor's is known`() throws {
    let rehearsal = try rehearsal()
    let initials = Transcript()
    let typed = LineSource.scripted(Self.asking + ["<", "quitter"])
    let source = LineSource { prompt in
      if prompt.text.hasPrefix("Commune") { initials.write(prompt.initial) }
      return typed.read(prompt)
    }
    try rehearsal.desk(rehearsal.conversation(source, Transcript()), Transcript()).open()
    #expect(initials.text == "Rouen")
  }

  @Test func `a file without places says so`() throws {
    let screen = try Rehearsal().play(Self.asking + ["rouen", "quitter"]).screen
    #expect(
      screen.contains(
        """
        Commune (quelques lettres) : rouen
        Aucun lieu de ce type n’est dans le fichier.
        """
      )
    )
  }
}
