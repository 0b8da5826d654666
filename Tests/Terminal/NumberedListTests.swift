import Terminal
import Testing

struct NumberedListTests {
  @Test func `long labels hang under their first word`() {
    let lines = NumberedList.lines(.mailbox, width: 24)
    #expect(
      lines == [
        "  1. Oui, seul",
        "  2. Oui, avec de l’aide",
        "  3. Oui, mais je ne la",
        "     lis pas",
        "  4. Non",
      ]
    )
  }

  @Test func `numbers are aligned, and keep their place in the whole list`() {
    let options = (1...11).map { Ask.Option("\($0)", "Choix \($0)") }
    let lines = NumberedList.lines([Numbered(9, options[8]), Numbered(10, options[9])], width: 40)
    #expect(lines == ["   9. Choix 9", "  10. Choix 10"])
  }

  @Test func `what only its words choose bears no number`() {
    let save = Ask.Option(id: "save", label: "Enregistrer", isNumbered: false)
    let lines = NumberedList.lines(
      [Numbered(9, Ask.Option("a", "Choix 9")), Numbered(10, save)],
      width: 40
    )
    #expect(lines == ["   9. Choix 9", "      Enregistrer"])
  }
}
