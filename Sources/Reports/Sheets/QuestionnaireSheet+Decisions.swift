import Guides
import Locales

extension QuestionnaireSheet {
  var decisions: [Markup] {
    let content = [levels, points, gates, alerts, recommendations, examples].flatMap { $0 }
    return [
      Tag.section(
        [.labelledBy("decisions")],
        [
          Tag.h2([.id("decisions")], [words("paper.decisions")]),
          Tag.p([words("paper.coverage", ["percent": .text(percent(questionnaire.coverage))])]),
          Tag.p([words("paper.unknown")]),
        ] + content + [signatures]
      )
    ]
  }

  func percent(_ number: Int) -> String { words.say.percent(Double(number) / 100) }

  /// A table whose first cell of each row names it; nothing when there is no row.
  func table(_ caption: [Markup], _ headings: [String], _ rows: [[[Markup]]]) -> [Markup] {
    guard !rows.isEmpty else { return [] }
    let head = headings.map { Tag.th([.scopeColumn], [words($0)]) }
    let body = rows.map { cells in
      Tag.tr(
        cells.enumerated().map { index, cell in
          index == 0 ? Tag.th([.scopeRow], cell) : Tag.td(cell)
        }
      )
    }
    return [
      Tag.table([Tag.caption(caption), Tag.thead([Tag.tr(head)]), Tag.tbody(body)])
    ]
  }

  private var signatures: Markup {
    let lines = ["paper.sign.role", "paper.sign.date", "paper.sign.signature"]
    return Tag.section(
      [.class("keep"), .labelledBy("signatures")],
      [
        Tag.h3([.id("signatures")], [words("paper.sign")]),
        Tag.ul([.class("write")], lines.map { Tag.li([words($0)]) }),
      ]
    )
  }

  private var levels: [Markup] {
    let overall = table(
      [words("paper.levels.overall")],
      Self.levelHeadings,
      rows(questionnaire.overallLevels, path: "level")
    )
    return questionnaire.domains.reduce(overall) { tables, domain in
      guard let scale = questionnaire.domainLevels[domain.id] else { return tables }
      let caption = words.sentence("paper.levels.domain", ["domain": [domainTitle(domain.id)]])
      let rows = rows(scale, path: "level/\(domain.id)")
      return tables + table(caption, Self.levelHeadings, rows)
    }
  }

  private static let levelHeadings = [
    "paper.column.level", "paper.column.score", "paper.column.said",
  ]

  private func rows(_ scale: LevelScale, path: String) -> [[[Markup]]] {
    scale.steps.enumerated().map { index, step in
      let below = index > 0 ? scale.steps[index - 1].upTo : nil
      let title = text("\(path)/\(step.id)/title", step.title)
      let said = text("\(path)/\(step.id)/text", step.text)
      return [
        [.neutral(String(step.id))], [range(above: below, upTo: step.upTo)],
        step.text.isEmpty
          ? [title] : words.sentence("paper.said", ["title": [title], "text": [said]]),
      ]
    }
  }

  private func range(above: Int?, upTo: Int?) -> Markup {
    switch (above, upTo) {
    case (nil, nil): words("paper.range.all")
    case (nil, let upTo?): words("paper.range.first", ["to": .text(percent(upTo))])
    case (let above?, nil): words("paper.range.last", ["from": .text(percent(above))])
    case (let above?, let upTo?):
      words("paper.range", ["from": .text(percent(above)), "to": .text(percent(upTo))])
    }
  }
}
