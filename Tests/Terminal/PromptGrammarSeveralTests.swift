import Terminal
import Testing

struct PromptGrammarSeveralTests {
  private let devices = Ask.several(.devices, exclusive: ["nothing"])

  @Test(
    arguments: [
      ("1,3", Reading.chosen(["smartphone", "tablet"])),
      ("3 1", .chosen(["smartphone", "tablet"])),
      ("1;3", .chosen(["smartphone", "tablet"])),
      ("1, 1, 3,", .chosen(["smartphone", "tablet"])),
      ("2-4", .chosen(["computer", "tablet", "telephone"])),
      ("4 – 2", .chosen(["computer", "tablet", "telephone"])),
      ("1,3-4", .chosen(["smartphone", "tablet", "telephone"])),
      ("tab, ordi", .chosen(["computer", "tablet"])),
      ("tab, 1", .chosen(["smartphone", "tablet"])),
      ("tab", .chosen(["tablet"])),
      ("5", .chosen(["nothing"])),
      ("tous", .chosen(["smartphone", "computer", "tablet", "telephone"])),
      ("toutes", .chosen(["smartphone", "computer", "tablet", "telephone"])),
      ("aucune", .chosen([])),
      ("aucun", .chosen(["nothing"])),
      ("1,5", .exclusive(Numbered(5, [Ask.Option].devices[4]))),
      ("1-5", .exclusive(Numbered(5, [Ask.Option].devices[4]))),
      ("1,t", .ambiguous([Ask.Option].devices.numbered(3, 4))),
      ("1,tabletet", .proposal([Ask.Option].devices.numbered(3))),
      ("1,9", .outOfRange(1...5)),
      ("2-900000000", .outOfRange(1...5)),
      ("1,xyz", .unknown),
      (",", .unknown),
      ("urgence", .command(.emergency)),
      ("-", .command(.skip)),
      ("", .empty),
    ]
  )
  func `several options are read in one line`(line: String, reading: Reading) {
    #expect(PromptGrammar.french.read(line, for: devices) == reading)
  }

  @Test(
    arguments: [
      ("Oui, seul", Reading.chosen(["alone"])),
      ("oui, s", .chosen(["alone"])),
      ("oui seul", .chosen(["alone"])),
      ("oui, s, non", .ambiguous([Ask.Option].mailbox.numbered(1, 2, 3))),
      ("seul, non", .chosen(["alone", "none"])),
    ]
  )
  func `a comma inside a label separates nothing`(line: String, reading: Reading) {
    #expect(PromptGrammar.french.read(line, for: .several(.mailbox)) == reading)
  }

  @Test func `the words for all and none belong to several answers only`() {
    #expect(PromptGrammar.french.read("tous", for: .one(.devices)) == .unknown)
  }
}
