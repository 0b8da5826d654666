/// A table of a page, whose rows become blocks on a small screen.
///
/// Blocks are no table for those who hear a page: the roles keep it one.
struct PageTable {
  struct Heading {
    var title: String
    /// Figures end at the same place, units under units.
    var isFigure = true
    /// Whether its column needs more room than words usually do.
    var isLong = false
  }

  struct Row {
    /// As many as there are headings; the first one names the row.
    var words: [String]
    var attributes: [Attribute] = []
  }

  var caption: String
  var attributes: [Attribute] = []
  var headings: [Heading]
  var rows: [Row]
  /// What stands between a heading and its figure, as the language writes it.
  var separator: String

  var markup: Markup {
    Tag.table(
      attributes + [.role("table")],
      [
        Tag.caption([.neutral(caption)]),
        Tag.thead([.role("rowgroup")], [Tag.tr([.role("row")], headings.map(cell))]),
        Tag.tbody([.role("rowgroup")], rows.map(line)),
      ]
    )
  }

  private func cell(_ heading: Heading) -> Markup {
    Tag.th(
      [.scopeColumn, .role("columnheader")] + style(of: heading),
      [.neutral(heading.title)]
    )
  }

  private func line(_ row: Row) -> Markup {
    Tag.tr(
      [.role("row")] + row.attributes,
      zip(headings, row.words).enumerated().map { place, cell in
        let words = [Markup.neutral(cell.1)]
        guard place > 0 else { return Tag.th([.scopeRow, .role("rowheader")], words) }
        return Tag.td(
          [.role("cell"), .label(cell.0.title + separator)] + style(of: cell.0),
          words
        )
      }
    )
  }

  private func style(of heading: Heading) -> [Attribute] {
    heading.isFigure ? [] : [.class(heading.isLong ? "words long" : "words")]
  }
}
