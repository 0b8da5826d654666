import Guides
import Locales
import Records
import Statistics

extension ReportBuilder {
  /// The plain count month by month, then site by site; each sums to the whole.
  func series(_ plain: TableDefinition) throws(CubeError) -> [Report.Table] {
    let counts = try PlainCounts(plain, source)
    return (source.period.months.count > 1 ? [months(counts)] : []) + [sites(counts)]
  }

  private func months(_ counts: PlainCounts) -> Report.Table {
    // The months just before have other seasons: only those of a year before compare.
    let parts = source.period.steps.map { step in
      counts.line(
        labels.name(of: step),
        sites: source.sites,
        in: step,
        yearBefore: source.comparison == .none ? nil : step.yearBefore
      )
    }
    var total = counts.line(
      say("report.total"),
      sites: source.sites,
      in: source.period,
      yearBefore: source.comparison == .none ? nil : source.period.yearBefore
    )
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
      sentence: leader(of: lines, fields: [.site]),
      notes: [],
      isHeadline: false
    )
  }

  /// Lines that add up to the last one, each with its share of it.
  private func shared(_ parts: [Report.Line], _ total: Report.Line) -> [Report.Line] {
    let counts = parts.map { $0.cell.count ?? 0 }
    let shares = Share.split(by: counts)
    let isEmpty = counts.allSatisfy { $0 == 0 }
    var lines = parts + [total]
    for line in parts.indices { lines[line].share = isEmpty ? nil : shares[line] }
    lines[parts.count].share = isEmpty ? nil : 100
    lines[parts.count].isTotal = true
    return lines
  }
}
