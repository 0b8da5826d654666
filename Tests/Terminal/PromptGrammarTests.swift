import Terminal
import Testing

struct PromptGrammarTests {
  private let grammar = PromptGrammar.french

  @Test(
    arguments: [
      ("3", Reading.chosen(["tablet"])),
      (" 3. ", .chosen(["tablet"])),
      ("3)", .chosen(["tablet"])),
      ("\u{FEFF}3", .chosen(["tablet"])),
      ("٣", .chosen(["tablet"])),
      ("tablette", .chosen(["tablet"])),
      ("TABLETTE", .chosen(["tablet"])),
      ("tab", .chosen(["tablet"])),
      ("s", .chosen(["smartphone"])),
      ("mobile", .chosen(["smartphone"])),
      ("pc", .chosen(["computer"])),
      ("telephone", .chosen(["telephone"])),
      ("te\u{301}le\u{301}", .chosen(["telephone"])),
      ("internet", .chosen(["telephone"])),
      ("inter", .chosen(["telephone"])),
      ("tel int", .chosen(["telephone"])),
      ("int tel", .unknown),
      ("lett", .chosen(["tablet"])),
      ("c", .unknown),
      ("", .empty),
      ("   ", .empty),
      ("xyz", .unknown),
      (",", .unknown),
      ("9", .outOfRange(1...5)),
      ("0", .outOfRange(1...5)),
      ("99999999999999999999999", .outOfRange(1...5)),
      ("1,9", .outOfRange(1...5)),
    ]
  )
  func `one option is read by its number or by a few letters`(line: String, reading: Reading) {
    #expect(grammar.read(line, for: .one(.devices)) == reading)
  }

  @Test(
    arguments: [
      ("t", [Ask.Option].devices.numbered(3, 4)),
      ("phone", [Ask.Option].devices.numbered(1, 4)),
    ]
  )
  func `several that fit keep their numbers, and none is taken`(line: String, found: [Numbered]) {
    #expect(grammar.read(line, for: .one(.devices)) == .ambiguous(found))
  }

  @Test func `an exact label wins over labels that begin with it`() {
    let options = [Ask.Option("more", "Oui, souvent"), Ask.Option("yes", "Oui")]
    #expect(grammar.read("oui", for: .one(options)) == .chosen(["yes"]))
    #expect(grammar.read("ou", for: .one(options)) == .ambiguous(options.numbered(1, 2)))
  }

  @Test func `a beginning wins over a middle`() {
    let options = [Ask.Option("old", "Vieil ordinateur"), Ask.Option("new", "Ordinateur neuf")]
    #expect(grammar.read("ordi", for: .one(options)) == .chosen(["new"]))
  }

  @Test func `two options with the same label are never told apart by a guess`() {
    let options = [Ask.Option("a", "Élève"), Ask.Option("b", "eleve")]
    #expect(grammar.read("élève", for: .one(options)) == .ambiguous(options.numbered(1, 2)))
    #expect(grammar.read("2", for: .one(options)) == .chosen(["b"]))
  }

  @Test(
    arguments: [
      ("tablete", [Ask.Option].devices.numbered(3)),
      ("tabletet", [Ask.Option].devices.numbered(3)),
      ("ordinatuer", [Ask.Option].devices.numbered(2)),
      ("smartfone", []),
      ("telefone", []),
      ("intrenet", [Ask.Option].devices.numbered(4)),
      ("auucn", [Ask.Option].devices.numbered(5)),
    ]
  )
  func `one slip is proposed, never taken`(line: String, found: [Numbered]) {
    let reading: Reading = found.isEmpty ? .unknown : .proposal(found)
    #expect(grammar.read(line, for: .one(.devices)) == reading)
  }

  @Test(
    arguments: [
      ("1,3", Reading.onlyOne([Ask.Option].devices.numbered(1, 3))),
      ("2-3", .onlyOne([Ask.Option].devices.numbered(2, 3))),
      ("tab, ordi", .onlyOne([Ask.Option].devices.numbered(2, 3))),
    ]
  )
  func `two answers to a question that takes one are named`(line: String, reading: Reading) {
    #expect(grammar.read(line, for: .one(.devices)) == reading)
  }

  @Test(
    arguments: [
      ("18-25", Reading.chosen(["young"])),
      ("18", .chosen(["young"])),
      ("60", .chosen(["senior"])),
      ("2", .chosen(["young"])),
      ("25", .outOfRange(1...4)),
      ("moins", .chosen(["child"])),
      ("ans", .ambiguous([Ask.Option].ages.numbered(1, 2, 3, 4))),
    ]
  )
  func `a number of the screen comes before a label, a label before a list`(
    line: String,
    reading: Reading
  ) {
    #expect(grammar.read(line, for: .one(.ages)) == reading)
  }

  @Test(
    arguments: [
      ("o", Reading.chosen(["yes"])), ("OUI", .chosen(["yes"])), ("yes", .chosen(["yes"])),
      ("1", .chosen(["yes"])), ("n", .chosen(["no"])), ("2", .chosen(["no"])),
      ("3", .outOfRange(1...2)),
      ("peut-être", .unknown), ("?", .command(.help)),
    ]
  )
  func `yes and no have words and numbers`(line: String, reading: Reading) {
    #expect(grammar.read(line, for: .yesNo(yes: ["Oui", "yes"], no: ["Non", "no"])) == reading)
  }

  @Test(
    arguments: [
      ("12", Reading.number(12)), (" 0 ", .number(0)), ("1\u{202F}200", .number(1200)),
      ("+7", .number(7)), ("-1", .outOfRange(0...5000)), ("5001", .outOfRange(0...5000)),
      ("99999999999999999999", .outOfRange(0...5000)), ("12,5", .unknown), ("douze", .unknown),
      ("-", .command(.skip)), ("pause", .command(.pause)), ("", .empty),
    ]
  )
  func `a number is read within its bounds`(line: String, reading: Reading) {
    #expect(grammar.read(line, for: .number(0...5000)) == reading)
  }

  @Test func `a question without options understands commands only`() {
    #expect(grammar.read("1", for: .one([])) == .unknown)
    #expect(grammar.read("1-3", for: .several([])) == .unknown)
    #expect(grammar.read("menu", for: .one([])) == .command(.menu))
  }

  @Test(arguments: [("caf", [1]), ("permis ros", [2]), ("perdu", [1, 2]), ("xyz", [])])
  func `what people call a choice proposes it, and never chooses it`(
    _ typed: String,
    _ numbers: [Int]
  ) {
    let options = [
      Ask.Option(id: "health", label: "Social, santé", hints: ["caf", "code caf perdu"]),
      Ask.Option(id: "transport", label: "Transports", hints: ["permis rose", "perdu"]),
    ]
    let proposed = zip(1..., options).filter { numbers.contains($0.0) }.map { Numbered($0.0, $0.1) }
    let reading = grammar.read(typed, for: .one(options))
    #expect(reading == (proposed.isEmpty ? .unknown : .proposal(proposed)))
  }

  @Test(arguments: [
    ("santé", ["social", "online"]), ("petit", ["small-c", "small-q"]), ("sant", ["online"]),
    ("santé en", ["online"]), ("petit-q", ["small-q"]), ("petit-c", ["small-c"]),
  ])
  func `a whole word means every option that holds it, a beginning only those that begin so`(
    _ typed: String,
    _ ids: [String]
  ) {
    let options = [
      Ask.Option(id: "social", label: "Social, santé"),
      Ask.Option(id: "online", label: "Santé en ligne"),
      Ask.Option(id: "small-c", label: "Petit-Couronne"),
      Ask.Option(id: "small-q", label: "Le Petit-Quevilly"),
    ]
    let found: [String] =
      switch PromptGrammar.french.read(typed, for: .one(options)) {
      case .chosen(let ids): ids
      case .ambiguous(let several): several.map(\.option.id)
      default: []
      }
    #expect(found == ids)
  }

  private static let bodies = [
    Ask.Option("body", "Organisme en charge"), Ask.Option("years", "Achat ou jouet"),
    Ask.Option("unsaid", "Non communiqué"), Ask.Option("bouille", "La Bouille"),
  ]

  @Test(
    arguments: [
      ("o", .mailbox, Reading.ambiguous([Ask.Option].mailbox.numbered(1, 2, 3))),
      ("n", .mailbox, .chosen(["none"])),
      ("NON", .mailbox, .chosen(["none"])),
      ("o", bodies, .proposal(bodies.numbered(1))),
      ("oui", bodies, .unknown),
      ("n", bodies, .chosen(["unsaid"])),
      ("ou", bodies, .chosen(["years"])),
    ] as [(String, [Ask.Option], Reading)]
  )
  func `a word for yes or no is never a part of another word`(
    line: String,
    options: [Ask.Option],
    reading: Reading
  ) {
    #expect(grammar.read(line, for: .one(options)) == reading)
    #expect(grammar.read(line, for: .several(options)) == reading)
  }

  @Test func `what bears no number is chosen by its words only`() {
    let save = Ask.Option(id: "save", label: "Enregistrer", also: ["o"], isNumbered: false)
    let ask = Ask.one(.mailbox + [save])
    #expect(grammar.read("5", for: ask) == .outOfRange(1...4))
    #expect(grammar.read("o", for: ask) == .chosen(["save"]))
    #expect(grammar.read("enreg", for: ask) == .chosen(["save"]))
  }
}
