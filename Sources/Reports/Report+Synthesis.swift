package import Locales

extension Report {
  /// The largest lines of a long table that a synthesis keeps.
  private static let mostLines = 5
  /// A table that is hardly longer is kept whole.
  private static let wholeLines = 7

  /// The report in a few tables, which keep their numbers: what a page can show at a glance.
  package func synthesis(_ say: Phrasebook) -> Report {
    var synthesis = self
    for index in chapters.indices {
      synthesis.chapters[index].tables = chapters[index].tables.filter(\.isHeadline)
        .map { Report.shortened($0, say) }
      synthesis.chapters[index].grids = []
    }
    synthesis.chapters.removeAll { $0.tables.isEmpty && $0.paragraphs.isEmpty }
    return synthesis
  }

  private static func shortened(_ table: Table, _ say: Phrasebook) -> Table {
    let lines = table.lines.filter { !$0.isTotal }
    guard !table.isSeries, lines.count > wholeLines else { return table }
    let ranked = lines.enumerated().sorted {
      ($1.element.cell.count ?? 0, $0.offset) < ($0.element.cell.count ?? 0, $1.offset)
    }
    var short = table
    short.lines = ranked.prefix(mostLines).map(\.element) + table.lines.filter(\.isTotal)
    short.notes.append(
      say("report.largest", ["n": .integer(mostLines), "count": .text(String(lines.count))])
    )
    return short
  }
}
