/// Objectives measured by a table that the catalogue does not have.
enum ObjectiveTableCheck {
  static func findings(_ reading: ContentReading) -> [Finding] {
    let tables = reading.content.tables
    // A catalogue with an error has its own findings.
    guard !tables.isEmpty else { return [] }
    let ids = tables.map(\.id)
    let file = "\(ContentReader.root)/statistics/objectives.yaml"
    let origins = reading.origins[file] ?? Origins()
    return reading.content.objectives.compactMap { objective in
      guard let table = objective.indicator.table, !ids.contains(table),
        let place = origins[.table(of: objective.id)]
      else { return nil }
      return Finding(
        .unknownTable,
        at: place,
        facts: ["found": table, "allowed": ids.joined(separator: ", ")],
        suggestion: EditDistance.nearest(to: table, in: ids)
      )
    }
  }
}
