package import Locales

/// The report as a page: one file without script, which prints as well as it reads.
package struct HTMLReport: Sendable {
  let report: Report
  let say: Phrasebook

  package init(_ report: Report, say: Phrasebook) {
    self.report = report
    self.say = say
  }

  /// The page as a value, which can be measured before it is written.
  package var page: Page {
    Page(
      language: say.language,
      title: "\(report.title) — \(report.facts.territory)",
      style: .report,
      skip: .neutral(say("report.skip")),
      header: header,
      main: report.chapters.map(chapter),
      footer: [Tag.p([.neutral(say("method.licence"))])]
    )
  }

  private var header: [Markup] {
    [
      Tag.p([.class("place")], [.neutral(report.facts.territory)]),
      Tag.h1([.neutral(report.title)]),
    ] + cards + HTMLReport.paragraph(report.notes, [.class("small")]) + [contents]
  }

  /// The plain counts, large: what a manager is asked first.
  private var cards: [Markup] {
    let lines = report.tables.first { $0.id == "counts" }?.lines ?? []
    let cards = lines.map { line in
      Tag.li([Tag.strong([.neutral(text(line.cell))]), .neutral(" " + line.label)])
    }
    return cards.isEmpty ? [] : [Tag.ul([.class("cards")], cards)]
  }

  private var contents: Markup {
    Tag.nav(
      [.labelledBy("contents")],
      [
        Tag.h2([.id("contents")], [.neutral(say("report.contents"))]),
        Tag.ul(
          report.chapters.map { chapter in
            Tag.li([Tag.a([.toPart(chapter.id)], [.neutral(chapter.title)])])
          }
        ),
      ]
    )
  }

  private func chapter(_ chapter: Report.Chapter) -> Markup {
    Tag.section(
      [.id(chapter.id)],
      [Tag.h2([.neutral(chapter.title)])]
        + HTMLReport.paragraph(chapter.paragraphs)
        + chapter.tables.flatMap(table) + chapter.grids.flatMap(grid)
    )
  }

  /// Sentences in one paragraph: each element of a page costs something to whoever opens it.
  static func paragraph(_ sentences: [String], _ attributes: [Attribute] = []) -> [Markup] {
    sentences.isEmpty ? [] : [Tag.p(attributes, [.neutral(sentences.joined(separator: " "))])]
  }
}
