import Locales

/// A report cut into parts that are each light enough for a page.
///
/// Chapters stay whole where they can, then tables; a table too long for any page goes on in the next one.
struct ReportParts {
  private let report: Report
  private let say: Phrasebook
  private let fits: ([Report.Chapter]) -> Bool

  /// Whether some chapters fit on a page is asked of the caller, who knows pages.
  init(_ report: Report, say: Phrasebook, fits: @escaping ([Report.Chapter]) -> Bool) {
    self.report = report
    self.say = say
    self.fits = fits
  }

  /// The chapters of each page, in order.
  var parts: [[Report.Chapter]] {
    var parts: [[Report.Chapter]] = []
    for chapter in report.chapters {
      let pieces = fits([chapter]) ? [chapter] : pieces(of: chapter)
      for (place, piece) in pieces.enumerated() {
        let joined = ReportParts.joined(parts.last ?? [], piece)
        // A chapter of several pages begins on one of its own.
        if parts.isEmpty || place == 0 && pieces.count > 1 || !fits(joined) {
          parts.append([piece])
        } else {
          parts[parts.count - 1] = joined
        }
      }
    }
    return parts
  }

  /// A piece of the chapter that a page ends with goes on in it.
  private static func joined(
    _ chapters: [Report.Chapter],
    _ piece: Report.Chapter
  ) -> [Report.Chapter] {
    guard var last = chapters.last, last.id == piece.id else { return chapters + [piece] }
    last.paragraphs += piece.paragraphs
    last.tables += piece.tables
    last.grids += piece.grids
    return chapters.dropLast() + [last]
  }

  /// The chapter in its smallest pieces, each under its title.
  private func pieces(of chapter: Report.Chapter) -> [Report.Chapter] {
    func piece(_ fill: (inout Report.Chapter) -> Void) -> Report.Chapter {
      var piece = Report.Chapter(id: chapter.id, title: chapter.title, tables: [])
      fill(&piece)
      return piece
    }
    return (chapter.paragraphs.isEmpty ? [] : [piece { $0.paragraphs = chapter.paragraphs }])
      + chapter.tables.flatMap { table in
        cut(table, count: table.lines.count) { part in piece { $0.tables = [part] } }
      }
      + chapter.grids.flatMap { grid in
        cut(grid, count: grid.rows.count) { part in piece { $0.grids = [part] } }
      }
  }

  /// The item whole, or in the largest shares of its lines that fit on a page.
  private func cut<Item: Cuttable>(
    _ item: Item,
    count: Int,
    _ piece: (Item) -> Report.Chapter
  ) -> [Report.Chapter] {
    let whole = piece(item)
    guard count > 1, !fits([whole]) else { return [whole] }
    var parts = 2
    while parts < count {
      let size = (count + parts - 1) / parts
      let pieces = stride(from: 0, to: count, by: size).map { start in
        piece(item.part(start..<min(start + size, count), continued: continued(item.title, start)))
      }
      if pieces.allSatisfy({ fits([$0]) }) { return pieces }
      parts += 1
    }
    return [whole]
  }

  private func continued(_ title: String, _ start: Int) -> String {
    start == 0 ? title : say("site.continued", ["title": .text(title)])
  }
}

/// What can stand on several pages, some of its lines on each.
private protocol Cuttable {
  var title: String { get }
  func part(_ lines: Range<Int>, continued title: String) -> Self
}

extension Report.Table: Cuttable {
  fileprivate func part(_ range: Range<Int>, continued title: String) -> Report.Table {
    var part = self
    part.title = title
    part.lines = Array(lines[range])
    part.isPart = true
    if range.lowerBound > 0 { part.sentence = nil }
    return part
  }
}

extension Report.Grid: Cuttable {
  fileprivate func part(_ range: Range<Int>, continued title: String) -> Report.Grid {
    var part = self
    part.title = title
    part.rows = Array(rows[range])
    if range.lowerBound > 0 { part.sentence = nil }
    return part
  }
}
