import Terminal
import Testing

struct TextTableTests {
  private let table = TextTable(
    columns: [
      .init("Équipement"), .init("Visites", isNumeric: true), .init("Part", isNumeric: true),
    ],
    rows: [
      ["Smartphone", "1 205", "61,5 %"],
      ["Téléphone sans internet", "40", "2 %"],
      ["日本語 e\u{301}te\u{301}", "5"],
    ]
  )

  @Test func `columns are aligned, numbers on the right`() {
    #expect(
      table.lines(width: 80, isPlain: false, separator: " : ") == [
        "Équipement               Visites    Part",
        "Smartphone                 1 205  61,5 %",
        "Téléphone sans internet       40     2 %",
        "日本語 été                     5",
      ]
    )
  }

  @Test(arguments: [(80, true), (59, false)])
  func `a narrow or plain screen gets a label and a value per line`(width: Int, isPlain: Bool) {
    #expect(
      table.lines(width: width, isPlain: isPlain, separator: " : ") == [
        "Smartphone",
        "  Visites : 1 205",
        "  Part : 61,5 %",
        "Téléphone sans internet",
        "  Visites : 40",
        "  Part : 2 %",
        "日本語 été",
        "  Visites : 5",
        "  Part : ",
      ]
    )
  }

  @Test func `long labels are wrapped where a table says so, and bars drawn where there is room`() {
    let table = TextTable(
      columns: [.init("Lieu"), .init("Visites", isNumeric: true)],
      rows: [["Accueil de la mairie de Saint-Étienne-du-Rouvray", "12"], ["Elbeuf", "6"]],
      bars: ["####", "##"],
      wrapsLabels: true
    )
    #expect(
      table.lines(width: 60, isPlain: false, separator: ": ") == [
        "Lieu                                              Visites",
        "Accueil de la mairie de Saint-Étienne-du-Rouvray       12",
        "Elbeuf                                                  6",
      ]
    )
    #expect(
      table.lines(width: 63, isPlain: false, separator: ": ")[1]
        == "Accueil de la mairie de Saint-Étienne-du-Rouvray       12  ####"
    )
    let long = TextTable(
      columns: table.columns,
      rows: [["  Accueil de la mairie de Saint-Étienne-du-Rouvray, annexe", "12"]],
      wrapsLabels: true
    )
    #expect(
      long.lines(width: 60, isPlain: false, separator: ": ") == [
        "Lieu                                                 Visites",
        "  Accueil de la mairie de Saint-Étienne-du-Rouvray,       12",
        "    annexe",
      ]
    )
  }

  @Test func `one fact per line repeats the label`() {
    #expect(
      table.facts(separator: " : ").prefix(3) == [
        "Smartphone, Visites : 1 205", "Smartphone, Part : 61,5 %",
        "Téléphone sans internet, Visites : 40",
      ]
    )
  }

  @Test func `two columns need one line per row`() {
    let table = TextTable(columns: [.init("Mois"), .init("Visites")], rows: [["Mars", "12"]])
    #expect(table.lines(width: 40, isPlain: false, separator: " : ") == ["Mars : 12"])
  }

  @Test func `a table wider than the window is not cut`() {
    let long = String(repeating: "é", count: 90)
    let table = TextTable(columns: [.init("A"), .init("B")], rows: [[long, "1"]])
    #expect(table.lines(width: 80, isPlain: false, separator: ": ") == [long + ": 1"])
  }

  @Test func `the columns of random tables end at the same place`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let rows = (0..<4).map { _ in
        [
          String((0..<Int.random(in: 1...12, using: &generator)).map { _ in "é" }),
          "\(generator.next() % 1000)",
        ]
      }
      let table = TextTable(columns: [.init("Nom"), .init("Nombre", isNumeric: true)], rows: rows)
      let widths = table.lines(width: 80, isPlain: false, separator: ":").map(\.displayWidth)
      #expect(Set(widths).count == 1)
    }
  }
}
