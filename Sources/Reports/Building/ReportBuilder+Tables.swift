import Guides
import Locales
import Records
import Statistics

extension ReportBuilder {
  /// Beyond this many lines, those that are zero everywhere are left out.
  private static let longTable = 10

  /// What the synthesis keeps: the counts, and what a roadmap is steered by.
  private static let headlineFields: [[Field]] = [[.theme], [.level], [.outcome]]

  /// A table of the catalogue with its words.
  func build(_ table: TableDefinition) throws(CubeError) -> Report.Table {
    let counts = try TableCounts(table, source)
    var lines = table.fields.count == 2 ? crossing(counts) : simple(counts)
    if lines.count > ReportBuilder.longTable { lines.removeAll { $0.isNothing && !$0.isTotal } }
    return Report.Table(
      number: 0,
      id: table.id,
      title: say.translate("table/\(table.id)", else: table.title),
      heading: say.list(table.fields.map(labels.name)),
      fields: table.fields,
      lines: lines,
      sentence: leader(of: lines, fields: table.fields),
      notes: notes(on: table) + shareNotes(total: counts.now.total) + (try breaks(in: table)),
      isHeadline: ReportBuilder.headlineFields.contains(table.fields)
    )
  }

  /// Several plain counts: one line each, which do not add up.
  func counts(_ tables: [TableDefinition], of chapter: String) throws(CubeError) -> Report.Table {
    var lines: [Report.Line] = []
    for table in tables {
      let title = say.translate("table/\(table.id)", else: table.title)
      lines.append(try TableCounts(table, source).line(title, [[]], share: nil))
    }
    return Report.Table(
      number: 0,
      id: plainTable?.chapter == chapter ? "counts" : "\(chapter)-counts",
      title: say("table.counts"),
      heading: say("column.count"),
      fields: [],
      lines: lines,
      sentence: lines.first.map(change),
      notes: tables.flatMap(notes),
      isHeadline: true
    )
  }

  private func simple(_ counts: TableCounts) -> [Report.Line] {
    let total = counts.now.total
    guard let field = counts.table.fields.first else { return [] }
    let groups = grouped(counts.now.rows, of: field)
    let adds = groups.map(\.value).reduce(0, +) == total
    let shares = Share.split(by: groups.map(\.value))
    let lines = groups.enumerated().map { index, group in
      counts.line(
        group.label,
        group.keys,
        share: !hasShares(total) ? nil : adds ? shares[index] : Share.of(group.value, in: total)
      )
    }
    let whole = hasShares(total) ? 100 : nil
    return lines + [counts.line(say("report.total"), [[]], share: whole, isTotal: true)]
  }

  /// The lines of a field; communes too small to be named stand together at the end.
  private func grouped(
    _ rows: [TableValues.Row],
    of field: Field
  ) -> [(label: String, keys: [[String]], value: Int)] {
    let rule = ConfidentialityRule(base: source.base)
    func isSmall(_ row: TableValues.Row) -> Bool {
      guard field == .residence, case .commune? = Residence(row.key[0]) else { return false }
      return !rule.mayBreakDown(row.value)
    }
    let small = rows.filter(isSmall)
    let named = rows.filter { !isSmall($0) }
      .map { (labels.label($0.key[0], of: field), [$0.key], $0.value) }
    guard !small.isEmpty else { return named }
    let others = small.map(\.value).reduce(0, +)
    return named + [(say("report.other-communes"), small.map(\.key), others)]
  }

  /// A crossing: each line that is large enough is broken down, the others stand alone.
  private func crossing(_ counts: TableCounts) -> [Report.Line] {
    let rule = ConfidentialityRule(base: source.base)
    let fields = counts.table.fields
    return counts.now.subtotals.filter { $0.value > 0 }.flatMap { subtotal -> [Report.Line] in
      let head = counts.line(
        labels.label(subtotal.key[0], of: fields[0]),
        [subtotal.key],
        share: share(of: subtotal.value, in: counts.now.total)
      )
      guard rule.mayBreakDown(subtotal.value) else { return [head] }
      let parts = counts.now.rows.filter { $0.key[0] == subtotal.key[0] && $0.value > 0 }
      return [head]
        + parts.map { row in
          counts.line(
            labels.label(row.key[1], of: fields[1]),
            [row.key],
            share: Share.of(row.value, in: subtotal.value),
            depth: 1
          )
        }
    }
  }

  /// Of less, a fourth or more of a share may be rounding.
  func hasShares(_ total: Int) -> Bool {
    ConfidentialityRule(base: source.base).mayBreakDown(total)
  }

  /// The share of a whole, nil when the whole is too small to have any.
  func share(of part: Int, in total: Int) -> Int? {
    hasShares(total) ? Share.of(part, in: total) : nil
  }

  /// Why a table that counts something has no shares.
  func shareNotes(total: Int) -> [String] {
    total == 0 || hasShares(total)
      ? [] : [say("report.no-share", ["least": .text(String(4 * source.base))])]
  }

  private func notes(on table: TableDefinition) -> [String] {
    var notes: [String] = []
    if table.fields.contains(where: \.isSetValued) { notes.append(say("report.several")) }
    if table.fields.count == 2 {
      notes.append(say("report.broken-down", ["least": .text(String(4 * source.base))]))
    }
    if table.fields.contains(.residence) {
      notes.append(say("report.residence"))
      notes.append(say("report.small-communes", ["least": .text(String(4 * source.base))]))
    }
    if table.filter[.firstVisit] != nil { notes.append(say("report.persons")) }
    return notes
  }
}
