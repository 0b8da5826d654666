import Guides
import Locales
import Records
import Statistics

extension ReportBuilder {
  /// The plain count month by month, then site by site; each sums to the whole.
  func series(_ plain: TableDefinition) -> [Report.Table] {
    let counts = PlainCounts(plain, source)
    return (source.period.months.count > 1 ? [months(counts)] : []) + [sites(counts)]
  }

  private func months(_ counts: PlainCounts) -> Report.Table {
    // The months just before have other seasons: only those of a year before compare.
    let isYearBefore = source.previous == source.period.yearBefore
    func line(_ label: String, _ step: ReportPeriod) -> Report.Line {
      let year = source.comparison == .none ? nil : step.yearBefore
      return counts.line(
        label,
        sites: source.sites,
        in: step,
        previous: isYearBefore ? year : nil,
        yearBefore: isYearBefore ? nil : year
      )
    }
    let parts = source.period.steps.map { line(labels.name(of: $0), $0) }
    var total = line(say("report.total"), source.period)
    total.isTotal = true
    return Report.Table(
      number: 0,
      id: "months",
      title: say("table.months"),
      heading: say("column.month"),
      fields: [],
      lines: parts + [total],
      sentence: peak(of: parts),
      notes: [],
      isHeadline: true,
      isSeries: true
    )
  }

  private func sites(_ counts: PlainCounts) -> Report.Table {
    func line(_ label: String, _ sites: [String]?) -> Report.Line {
      counts.line(
        label,
        sites: sites,
        in: source.period,
        previous: source.previous,
        yearBefore: source.yearBefore
      )
    }
    let parts = (source.sites ?? source.allSites).map { line(labels.label($0, of: .site), [$0]) }
    let lines = shared(parts, line(say("report.total"), source.sites))
    return Report.Table(
      number: 0,
      id: "sites",
      title: say("table.sites"),
      heading: labels.name(of: .site),
      fields: [.site],
      lines: lines,
      sentence: range(of: parts),
      notes: shareNotes(total: lines.last?.cell.count ?? 0) + siteNotes(parts),
      isHeadline: false
    )
  }

  /// Counters that welcome fewer people than this say little of themselves.
  private static let fewVisits = 30

  /// What keeps a reader from ranking counters.
  private func siteNotes(_ lines: [Report.Line]) -> [String] {
    guard lines.count > 1 else { return [] }
    let few = lines.contains { ($0.cell.count ?? 0) < ReportBuilder.fewVisits }
    let least: Phrasebook.Value = .text(String(ReportBuilder.fewVisits))
    return [say("report.sites")] + (few ? [say("report.few-visits", ["least": least])] : [])
  }

  /// Lines that add up to the last one, each with its share of it.
  private func shared(_ parts: [Report.Line], _ total: Report.Line) -> [Report.Line] {
    let counts = parts.map { $0.cell.count ?? 0 }
    let shares = Share.split(by: counts)
    let hasShares = hasShares(counts.reduce(0, +))
    var lines = parts + [total]
    for line in parts.indices { lines[line].share = hasShares ? shares[line] : nil }
    lines[parts.count].share = hasShares ? 100 : nil
    lines[parts.count].isTotal = true
    return lines
  }
}
