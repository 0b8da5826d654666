package import Locales

/// The report as a page: one file without script, which prints as well as it reads.
package struct HTMLReport: Sendable {
  let report: Report
  let say: Phrasebook
  /// Where the page stands among others; nil for a page that stands alone.
  private let map: SiteMap?

  package init(_ report: Report, say: Phrasebook) { self.init(report, say: say, map: nil) }

  init(_ report: Report, say: Phrasebook, map: SiteMap?) {
    self.report = report
    self.say = say
    self.map = map
  }

  /// The page as a value, which can be measured before it is written.
  package var page: Page {
    Page(
      language: say.language,
      title: "\(pageTitle) — \(report.facts.territory)",
      style: .report,
      skip: .neutral(say("report.skip")),
      header: header,
      main: report.chapters.map(chapter),
      footer: [Tag.p([.neutral(say("method.licence"))])]
    )
  }

  /// A page after the entrance is named by its chapters first.
  private var pageTitle: String {
    guard let map, !map.isEntrance else { return report.title }
    return "\(map.stops[map.place].title) — \(report.title)"
  }

  private var header: [Markup] {
    [
      Tag.p([.class("place")], [.neutral(report.facts.territory)]),
      Tag.h1([.neutral(report.title)]),
    ] + cards + HTMLReport.paragraph(report.notes, [.class("small")]) + ways
  }

  /// What leads to the parts of the page, or to the pages around it.
  private var ways: [Markup] {
    if let map { return map.navigation(say) }
    return report.chapters.count > 2 ? [contents] : []
  }

  /// The plain counts, large: what a manager is asked first.
  private var cards: [Markup] {
    let lines =
      (map?.isEntrance ?? true) ? report.tables.first { $0.id == "counts" }?.lines ?? [] : []
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
        + chapter.tables.flatMap(table) + chapter.grids.map(\.shown).flatMap(grid)
    )
  }

  /// Sentences in one paragraph: each element of a page costs something to whoever opens it.
  static func paragraph(_ sentences: [String], _ attributes: [Attribute] = []) -> [Markup] {
    sentences.isEmpty ? [] : [Tag.p(attributes, [.neutral(sentences.joined(separator: " "))])]
  }
}
