import Guides
import Locales
import Records
package import Statistics

/// Builds the report of a period from frozen sums and words.
package struct ReportBuilder: Sendable {
  private let source: ReportSource
  private let labels: Labels

  package init(_ source: ReportSource, labels: Labels) {
    self.source = source
    self.labels = labels
  }

  private var say: Phrasebook { labels.say }

  /// The report: the chapters of the catalogue in its order, then the sites.
  package func report() throws(CubeError) -> Report {
    var number = 0
    var chapters: [Report.Chapter] = []
    for table in printedTables {
      number += 1
      let built = try build(table, number: number)
      let title = say("chapter.\(table.chapter)")
      if chapters.last?.title == title {
        chapters[chapters.count - 1].tables.append(built)
      } else {
        chapters.append(Report.Chapter(title: title, tables: [built]))
      }
    }
    chapters.append(
      Report.Chapter(title: say("chapter.sites"), tables: [try siteTable(number: number + 1)])
    )
    return Report(title: title, notes: try notes(), chapters: chapters, columns: columns)
  }

  private var printedTables: [TableDefinition] {
    source.cube.catalogue.tables.filter { source.sites == nil || !$0.isTerritoryOnly }
  }

  private var title: String {
    let (from, to) = (source.period.from, source.period.to)
    return say(
      from == to ? "report.title.month" : "report.title",
      ["from": .text(say.month("\(from)")), "to": .text(say.month("\(to)"))]
    )
  }

  private func notes() throws(CubeError) -> [String] {
    var notes: [String] = source.isDemo ? [say("report.demo")] : []
    if let sites = source.sites {
      let names = sites.map { labels.label($0, of: .site) }
      notes.append(say("report.only-sites", ["sites": .text(say.list(names))]))
    }
    notes.append(
      say(
        "report.rounded",
        ["base": .text(String(source.base)), "below": .text(String(source.base - 1))]
      )
    )
    notes.append(say("report.months", ["n": .integer(source.period.weekCount)]))
    if source.comparison != .none, comparedPeriod == nil {
      notes.append(say("report.no-comparison"))
    }
    var monthly: [Int] = []
    for month in source.period.months { monthly.append(try visits(in: [month])) }
    if ConfidentialityRule(base: source.base).advisesQuarters(monthlyVisits: monthly) {
      notes.append(say("report.quarters"))
    }
    return notes
  }

  private func visits(in months: [Month]) throws(CubeError) -> Int {
    guard let plain = source.cube.catalogue.tables.first(where: \.countsEveryone) else { return 0 }
    return try source.cube.values(of: plain.id, months: months).total
  }

  private var comparedPeriod: ReportPeriod? {
    source.comparison.period(for: source.period, frozen: source.frozen)
  }

  private var yearBefore: ReportPeriod? {
    source.comparison == .previous
      ? Comparison.year.period(for: source.period, frozen: source.frozen) : nil
  }

  private var columns: Report.Columns {
    // A column that could only hold « not available » is left out; a note says why.
    let isCompared = comparedPeriod != nil
    return Report.Columns(
      label: say("column.label"),
      value: say("column.value"),
      previous: isCompared ? say("column.\(source.comparison.rawValue)") : nil,
      difference: isCompared ? say("column.difference") : nil,
      yearBefore: yearBefore == nil ? nil : say("column.year"),
      share: say("column.share")
    )
  }
}

extension ReportBuilder {
  /// Beyond this many lines, those that are zero everywhere are left out.
  private static let longTable = 10

  private func build(_ table: TableDefinition, number: Int) throws(CubeError) -> Report.Table {
    let sites = table.isTerritoryOnly ? nil : source.sites.map(Set.init)
    let now = try source.cube.values(of: table.id, sites: sites, months: source.period.months)
    let before = try values(table, sites, comparedPeriod)
    let year = try values(table, sites, yearBefore)
    var lines: [Report.Line]
    if table.fields.count == 2 {
      lines = crossing(now, before, year, fields: table.fields)
    } else {
      lines = simple(now, before, year, table)
    }
    if lines.count > ReportBuilder.longTable {
      lines.removeAll { $0.value == 0 && $0.previous.isNothing && $0.yearBefore.isNothing }
    }
    return Report.Table(
      number: number,
      id: table.id,
      title: say.translate("table/\(table.id)", else: table.title),
      lines: lines,
      notes: tableNotes(table, total: now.total)
    )
  }

  private func values(
    _ table: TableDefinition,
    _ sites: Set<String>?,
    _ period: ReportPeriod?
  ) throws(CubeError) -> TableValues? {
    guard let period else { return nil }
    return try source.cube.values(of: table.id, sites: sites, months: period.months)
  }

  private func simple(
    _ now: TableValues,
    _ before: TableValues?,
    _ year: TableValues?,
    _ table: TableDefinition
  ) -> [Report.Line] {
    let total = Report.Line(
      label: say("report.total"),
      depth: 0,
      value: now.total,
      previous: before.figure { $0.total },
      yearBefore: year.figure { $0.total },
      share: table.fields.isEmpty || now.total == 0 ? nil : 100
    )
    guard let field = table.fields.first else { return [total] }
    let adds = now.rows.map(\.value).reduce(0, +) == now.total
    let shares = Share.split(by: now.rows.map(\.value))
    let rows = now.rows.enumerated().map { index, row in
      Report.Line(
        label: labels.label(row.key.first ?? "", of: field),
        depth: 0,
        value: row.value,
        previous: before.figure { $0.count(of: row.key) },
        yearBefore: year.figure { $0.count(of: row.key) },
        share: now.total == 0
          ? nil : adds ? shares[index] : Share.of(row.value, in: now.total)
      )
    }
    return rows + [total]
  }

  /// A crossing: each line that is large enough is broken down, the others stand alone.
  private func crossing(
    _ now: TableValues,
    _ before: TableValues?,
    _ year: TableValues?,
    fields: [Field]
  ) -> [Report.Line] {
    let rule = ConfidentialityRule(base: source.base)
    return now.subtotals.filter { $0.value > 0 }.flatMap { subtotal -> [Report.Line] in
      let head = Report.Line(
        label: labels.label(subtotal.key.first ?? "", of: fields[0]),
        depth: 0,
        value: subtotal.value,
        previous: before.figure { $0.count(of: subtotal.key) },
        yearBefore: year.figure { $0.count(of: subtotal.key) },
        share: Share.of(subtotal.value, in: now.total)
      )
      guard rule.mayBreakDown(subtotal.value) else { return [head] }
      let parts = now.rows.filter { $0.key.first == subtotal.key.first && $0.value > 0 }
      return [head]
        + parts.map { row in
          Report.Line(
            label: labels.label(row.key.last ?? "", of: fields[1]),
            depth: 1,
            value: row.value,
            previous: before.figure { $0.count(of: row.key) },
            yearBefore: year.figure { $0.count(of: row.key) },
            share: Share.of(row.value, in: subtotal.value)
          )
        }
    }
  }

  private func tableNotes(_ table: TableDefinition, total: Int) -> [String] {
    var notes: [String] = []
    if table.fields.contains(where: \.isSetValued) { notes.append(say("report.several")) }
    if table.fields.count == 2 {
      notes.append(say("report.broken-down", ["least": .text(String(4 * source.base))]))
    }
    if table.fields.contains(.residence) { notes.append(say("report.residence")) }
    if table.filter[.firstVisit] != nil { notes.append(say("report.persons")) }
    return notes
  }

  /// The plain count by site, whose sum is the territory's.
  private func siteTable(number: Int) throws(CubeError) -> Report.Table {
    guard let plain = source.cube.catalogue.tables.first(where: \.countsEveryone) else {
      return Report.Table(
        number: number,
        id: "sites",
        title: say("table.sites"),
        lines: [],
        notes: []
      )
    }
    let sites = source.sites ?? source.allSites
    var counts: [(site: String, now: Int, before: Int?, year: Int?)] = []
    for site in sites {
      counts.append(
        (
          site, try total(plain, site, source.period) ?? 0, try total(plain, site, comparedPeriod),
          try total(plain, site, yearBefore)
        )
      )
    }
    let shares = Share.split(by: counts.map(\.now))
    let sum = counts.reduce(0) { $0 + $1.now }
    let lines = counts.enumerated().map { index, count in
      Report.Line(
        label: labels.label(count.site, of: .site),
        depth: 0,
        value: count.now,
        previous: count.before.figure,
        yearBefore: count.year.figure,
        share: sum > 0 ? shares[index] : nil
      )
    }
    let all = Report.Line(
      label: say("report.total"),
      depth: 0,
      value: sum,
      previous: comparedPeriod == nil
        ? .notAvailable : .count(counts.reduce(0) { $0 + ($1.before ?? 0) }),
      yearBefore: yearBefore == nil
        ? .notAvailable : .count(counts.reduce(0) { $0 + ($1.year ?? 0) }),
      share: sum > 0 ? 100 : nil
    )
    return Report.Table(
      number: number,
      id: "sites",
      title: say("table.sites"),
      lines: lines + [all],
      notes: []
    )
  }

  private func total(
    _ table: TableDefinition,
    _ site: String,
    _ period: ReportPeriod?
  ) throws(CubeError) -> Int? {
    guard let period else { return nil }
    return try source.cube.values(of: table.id, sites: [site], months: period.months).total
  }
}

extension TableDefinition {
  /// Whether it is the plain count of every participation.
  fileprivate var countsEveryone: Bool { fields.isEmpty && filter.isEmpty }
}

extension TableValues {
  fileprivate func count(of key: [String]) -> Int {
    (key.count == definition.fields.count ? rows : subtotals).first { $0.key == key }?.value ?? 0
  }
}

extension TableValues? {
  fileprivate func figure(_ count: (TableValues) -> Int) -> Report.Figure {
    map { .count(count($0)) } ?? .notAvailable
  }
}

extension Int? {
  fileprivate var figure: Report.Figure { map { .count($0) } ?? .notAvailable }
}

extension Report.Figure {
  fileprivate var isNothing: Bool { self == .notAvailable || self == .count(0) }
}
