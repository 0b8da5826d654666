import Records
import Testing

struct `The screen of personal data` {
  @Test func `says nothing of an empty text`() {
    #expect(PersonalDataScreen().findings(in: "").isEmpty)
  }

  @Test func `points at the words as they were typed`() {
    let text = "rappeler\u{00A0}Mme\u{200B} Bélanger au ０６ 39.98-12\n34 !"
    #expect(
      screening(text) == [
        "name:Mme\u{200B} Bélanger",
        "phone:０６ 39.98-12\n34",
      ]
    )
  }

  @Test func `keeps the most telling of two claims on the same words`() {
    #expect(screening("né le 02/05/1961") == ["birthDate:02/05/1961"])
    #expect(screening("FR76 9968 5078 9160 5653 4321 538").count == 1)
    #expect(screening("rue Jean Moulin") == ["address?:rue Jean"])
  }

  @Test func `takes the names of the territory for nobody's`() {
    #expect(screening("Reboot Écosystème") == ["name?:Reboot Écosystème"])
    #expect(screening("Reboot Écosystème", publicNames: ["REBOOT Ecosystème"]) == [])
  }

  /// Quadratic rules would need hours.
  @Test(.timeLimit(.minutes(2))) func `reads a million characters`() {
    let unit =
      "1 fr76 a@b www. rue de 12 rue Mme né le mdp Jean zéro six é OO (at) 12/12/70 caf 12345 "
    let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
    #expect(PersonalDataScreen().findings(in: text).count > 10_000)
  }
}
