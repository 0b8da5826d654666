package import Locales

extension Report {
  /// The statements of accessibility and of eco-design of a page, with what was measured on it.
  package func statements(on page: Page, _ say: Phrasebook) -> Report {
    var statements = self
    statements.title = say("statement.title")
    statements.notes = [say("statement.about", ["title": .text(title)])]
    statements.equations = []
    statements.chapters = [accessibility(of: page, say), ecodesign(page.measures, say)]
    return statements
  }

  private func accessibility(of page: Page, _ say: Phrasebook) -> Chapter {
    let (automated, byHand) = (AccessibilityTheme.automatedCount, AccessibilityTheme.byHandCount)
    return Chapter(
      id: "accessibility",
      title: say("statement.accessibility"),
      tables: [],
      paragraphs: [
        say("statement.not-audited"),
        say(
          "statement.automated",
          ["automated": .text("\(automated)"), "all": .text("\(automated + byHand)")]
        ),
        say("statement.manual", ["count": .text("\(byHand)")]), say("statement.built"),
        say("statement.contact"),
      ],
      grids: [accessibilityGrid(of: page, say)]
    )
  }

  private func ecodesign(_ measures: PageMeasures, _ say: Phrasebook) -> Chapter {
    let index = EcoIndex(measures)
    let rows = [
      measured("bytes", measures.bytes, limit: PageMeasures.mostBytes, say),
      measured("elements", measures.elements, limit: PageMeasures.mostElements, say),
      measured("requests", 1, limit: 1, say), measured("scripts", 0, limit: 0, say),
      measured("tables", measures.tables, limit: nil, say),
      measured("drawings", measures.drawings, limit: nil, say),
      measured("largest", measures.largestDrawing, limit: 200, say),
      [
        Entry(say("statement.ecoindex")),
        Entry("\(index.score) (\(index.grade))", .number(Double(index.score))),
        Entry("81 (A)", .number(81)),
      ],
    ]
    return Chapter(
      id: "ecodesign",
      title: say("statement.ecodesign"),
      tables: [],
      paragraphs: [say("statement.measured"), say("statement.needs")],
      grids: [
        Grid(
          number: 2,
          id: "measures",
          title: say("statement.measures"),
          columns: [
            Grid.Column(id: "measure", title: say("statement.measure")),
            Grid.Column(id: "value", title: say("roadmap.value"), kind: .number),
            Grid.Column(id: "limit", title: say("statement.limit"), kind: .number),
          ],
          rows: rows,
          notes: [say("statement.drawn")]
        )
      ]
    )
  }

  /// What was measured, and the limit that the page keeps.
  private func measured(_ id: String, _ value: Int, limit: Int?, _ say: Phrasebook) -> [Entry] {
    [
      Entry(say("statement.\(id)")), Entry(say.integer(value), .number(Double(value))),
      limit.map { Entry(say.integer($0), .number(Double($0))) }
        ?? Entry(say("report.not-applicable"), .notApplicable),
    ]
  }
}
