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
      Dans quelle commune chercher un lieu ?
      Commune (Entrée : Rouen) : elbeuf
      Pour Elbeuf, au plus près :

      Espace d’Elbeuf — à 0,0 km
        1 place de la Mairie, 76500 Elbeuf
        Téléphone : 02 35 00 00 00
        du lundi au vendredi : de 9 h à 17 h
        Information du 2 octobre 2026, à vérifier.

      Espace de Rouen — à 20,2 km
        1 place de la Mairie, 76000 Rouen

      Bus de la vallée
        1 place de la Mairie, 76000 Rouen

      """
    )
  }

  @Test(arguments: ["", "-", "nsp", "refus"])
  func `without an answer places are looked for around the counter`(_ line: String) throws {
    let screen = try rehearsal().play(Self.asking + [line, "quitter"]).screen
    #expect(screen.contains("\nPour Rouen, au plus près :\n\nEspace de Rouen — à 0,0 km\n"))
  }

  @Test func `the line is empty, so that a commune can be typed`() throws {
    let rehearsal = try rehearsal()
    let initials = Transcript()
    let typed = LineSource.scripted(Self.asking + ["Lyon", "Lyonelbeuf", "1", "quitter"])
    let transcript = Transcript()
    let source = LineSource { prompt in
      if prompt.text.hasPrefix("Commune") { initials.write("[\(prompt.initial)]") }
      return typed.read(prompt)
    }
    try rehearsal.desk(rehearsal.conversation(source, transcript), Transcript()).open()
    // What was typed anew behind a wrong name is proposed.
    #expect(initials.text == "[][Lyon][]")
    let screen = transcript.text.withPlainSpaces
    #expect(screen.contains("Ce nom n’est pas dans la liste. Par exemple : « Elbeuf ».\n"))
    #expect(screen.contains("Vouliez-vous dire ceci ? Tapez le numéro :\n  1. Elbeuf\n"))
    #expect(screen.contains("Pour Elbeuf, au plus près :"))
  }

  @Test func `a file without places says so`() throws {
    let screen = try Rehearsal().play(Self.asking + ["rouen", "quitter"]).screen
    #expect(
      screen.contains(
        """
        Commune (Entrée : Rouen) : rouen
        Aucun lieu de ce type n’est dans le fichier.
        """
      )
    )
  }

  @Test func `a number means nothing before a list is shown`() throws {
    let screen = try rehearsal().play(Self.asking + ["1", "xyz", "<", "quitter"]).screen
    #expect(screen.count(of: "Ce nom n’est pas dans la liste.") == 2)
    #expect(!screen.contains("au plus près"))
  }

  @Test func `a number counts once the whole list was called for`() throws {
    let screen = try rehearsal().play(Self.asking + ["??", "1", "quitter"]).screen
    #expect(!screen.contains("Ce nom n’est pas dans la liste."))
  }
}
