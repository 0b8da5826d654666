import Guides
import Records

/// The sealed sums, in which every line of the catalogue can be counted without reading any cell.
///
/// It shares no code with the cube that reports are read from, lest both be wrong in the same way.
struct SealedWorld {
  private let places: [Month: Int]
  private var territory: Sums = [:]
  private var sites: [String: Sums] = [:]
  private var participations: [String: [Int]] = [:]

  /// The sums of each month, by table and key.
  private typealias Sums = [Line: [Int]]

  private struct Line: Hashable {
    let table: String
    let key: Substring
  }

  init(_ sheets: [MonthSheets]) {
    places = Dictionary(sheets.enumerated().map { ($1.month, $0) }) { first, _ in first }
    let none = [Int](repeating: 0, count: sheets.count)
    for (place, sheet) in sheets.enumerated() {
      func add(_ tables: [SummedTable], to sums: inout Sums) {
        for table in tables {
          table.read { sums[Line(table: table.id, key: $0), default: none][place] += $1 }
        }
      }
      add(sheet.territory, to: &territory)
      for (site, tables) in sheet.siteTables { add(tables, to: &sites[site, default: [:]]) }
      sheet.readSites { site, count, _ in
        participations[String(site), default: none][place] += count
      }
    }
  }
}

extension SealedWorld {
  /// What each of the lines that count the same says, nil when one of the months has no sheet.
  ///
  /// Nothing is said of what no single line counts, such as two needs of which a visit may have both.
  func counts(of counted: Counted, by lines: [CatalogueLine]) -> [Int]? {
    let months = counted.period.months.compactMap { places[$0] }
    guard months.count == counted.period.months.count else { return nil }
    let conditions = counted.profileConditions
    var counts: [Int] = []
    if conditions.isEmpty, let sites = counted.sites {
      counts.append(sites.reduce(0) { $0 + sum(participations[$1], months) })
    }
    let sheets = counted.sites.map { $0.map { sites[$0] } } ?? [territory]
    for line in lines {
      guard let keys = keys(of: line, conditions), !sheets.contains(where: { $0 == nil }) else {
        continue
      }
      counts.append(
        sheets.reduce(0) { count, sheet in
          keys.reduce(count) {
            $0 + sum(sheet?[Line(table: line.table.id, key: $1)], months)
          }
        }
      )
    }
    return counts
  }

  private func sum(_ counts: [Int]?, _ months: [Int]) -> Int {
    guard let counts else { return 0 }
    return months.reduce(0) { $0 + counts[$1] }
  }

  /// The keys that count together what a line asks for, nil when they could count a participation twice.
  private func keys(of line: CatalogueLine, _ conditions: [Counted.Condition]) -> [Substring]? {
    var keys: [Substring] = [""]
    for field in line.table.fields.prefix(line.depth) {
      let codes = conditions.first { $0.field == field }?.codes ?? []
      guard codes.count == 1 || !field.isSetValued else { return nil }
      keys = keys.flatMap { key in codes.map { Substring(key.isEmpty ? $0 : "\(key)|\($0)") } }
    }
    return keys
  }
}
