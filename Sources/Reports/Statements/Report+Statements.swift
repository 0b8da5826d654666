package import Locales

extension Report {
  /// The statements of accessibility and of eco-design of a page, with what was measured on it.
  package func statements(on page: Page, _ say: Phrasebook) -> Report {
    var statements = self
    statements.title = say("statement.title")
    statements.notes = [say("statement.about", ["title": .text(title)])]
    statements.equations = []
    statements.chapters = [accessibility(say), ecodesign(page.measures, say)]
    return statements
  }

  private func accessibility(_ say: Phrasebook) -> Chapter {
    Chapter(
      id: "accessibility",
      title: say("statement.accessibility"),
      tables: [],
      paragraphs: [
        say("statement.not-audited"), say("statement.automated"), say("statement.manual"),
        say("statement.built"), say("statement.contact"),
      ]
    )
  }

  private func ecodesign(_ measures: PageMeasures, _ say: Phrasebook) -> Chapter {
    let index = EcoIndex(measures)
    let rows = [
      (say("statement.bytes"), say.integer(measures.bytes), say.integer(60_000)),
      (say("statement.elements"), say.integer(measures.elements), say.integer(400)),
      (say("statement.requests"), say.integer(1), say.integer(1)),
      (say("statement.scripts"), say.integer(0), say.integer(0)),
      (say("statement.tables"), say.integer(measures.tables), say("report.not-applicable")),
      (say("statement.drawings"), say.integer(measures.drawings), say("report.not-applicable")),
      (say("statement.largest"), say.integer(measures.largestDrawing), say.integer(200)),
      (say("statement.ecoindex"), "\(index.score) (\(index.grade))", "81 (A)"),
    ]
    return Chapter(
      id: "ecodesign",
      title: say("statement.ecodesign"),
      tables: [],
      paragraphs: [say("statement.measured"), say("statement.needs")],
      grids: [
        Grid(
          number: 1,
          id: "measures",
          title: say("statement.measures"),
          headings: [say("statement.measure"), say("roadmap.value"), say("statement.limit")],
          rows: rows.map { [$0.0, $0.1, $0.2] },
          notes: [say("statement.drawn")]
        )
      ]
    )
  }
}
