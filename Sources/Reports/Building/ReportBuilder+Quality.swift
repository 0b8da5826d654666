import Guides
import Locales
import Records
import Statistics

extension ReportBuilder {
  /// What was not asked, what was not answered, and where nothing was counted.
  func qualityChapter() throws(CubeError) -> Report.Chapter {
    var paragraphs: [String] = []
    if plainTable != nil {
      let counts = source.cube.participations
      let silent = (source.sites ?? source.allSites).filter { site in
        source.period.months.allSatisfy { (counts[site]?[$0] ?? 0) == 0 }
      }
      let names = silent.map { labels.label($0, of: .site) }
      if !names.isEmpty {
        paragraphs.append(say("quality.silent-sites", ["sites": .text(say.list(names))]))
      }
    }
    return Report.Chapter(
      id: "quality",
      title: say("chapter.quality"),
      tables: [
        try nonAnswers("not-asked", say("table.not-asked"), ["non_demande", "non_evalue"]),
        try nonAnswers(
          "unanswered",
          say("table.unanswered"),
          ["non_communique", "ne_sait_pas", "inconnu"]
        ),
      ],
      paragraphs: paragraphs
    )
  }

  /// One line per question, with how many participations have a non-answer to it.
  private func nonAnswers(
    _ id: String,
    _ title: String,
    _ codes: [String]
  ) throws(CubeError) -> Report.Table {
    var lines: [Report.Line] = []
    for table in source.cube.catalogue.tables {
      guard let field = table.fields.first, table.fields.count == 1, table.filter.isEmpty,
        source.sites == nil || !table.isTerritoryOnly,
        let code = codes.first(where: { (field.codes ?? Residence.nonAnswers).contains($0) }),
        field.codes != nil || field == .residence
      else { continue }
      let counts = try TableCounts(table, source)
      let line = counts.line(labels.name(of: field), [[code]], share: nil)
      lines.append(line)
      lines[lines.count - 1].share = share(of: line.cell.count ?? 0, in: counts.now.total)
    }
    return Report.Table(
      number: 0,
      id: id,
      title: title,
      heading: say("column.question"),
      fields: [],
      lines: lines,
      sentence: nil,
      notes: [say("quality.shares")],
      isHeadline: false
    )
  }
}

extension Residence {
  /// The codes of a commune that was not asked, or not said.
  fileprivate static let nonAnswers = [Residence.notGiven.code, Residence.notAsked.code]
}
