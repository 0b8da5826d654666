internal import Foundation
internal import GRDB
internal import Records

extension Database {
  /// What the order of the keys or of the pages could tell about the order of the visits.
  func orderFaults() throws -> [JournalFault] {
    var faults: [JournalFault] = []
    for table in ["interaction", "keptInteraction"] {
      let rows = try Row.fetchAll(self, sql: "SELECT key, period FROM \(table) ORDER BY key")
      let isDisordered =
        KeyDisorder.looksRandom(rows.map { $0[0] })
        && KeyDisorder.isUnrelated(toKeys: rows.map { $0[1] })
      if !isDisordered { faults.append(.keyOrder(table: table)) }
    }
    return try faults + pageFaults()
  }

  /// The desk lays the file anew when it opens: an interaction of a later week than that came into ordered pages.
  private func pageFaults() throws -> [JournalFault] {
    let laidAnewIn = try String.fetchOne(self, sql: "SELECT laidAnewIn FROM upkeep") ?? ""
    let closed = try frozenMonths()
    let weeks = try String.fetchAll(self, sql: "SELECT DISTINCT period FROM interaction")
      .compactMap { Week($0) }.filter { !closed.contains($0.month) }
      .sorted { $0.firstDay < $1.firstDay }
    guard weeks.count > 1, let last = weeks.last, laidAnewIn < last.description else { return [] }
    return [.pageOrder(last)]
  }

  func rareTraitFaults() throws -> [JournalFault] {
    guard let base = try Int.fetchOne(self, sql: "SELECT min(base) FROM frozenMonth") else {
      return []
    }
    let rare = Crowd(atLeast: base).rareTraits(of: try keptInteractions())
    return Set(rare.map(\.period)).sorted().map { .rareTrait(period: $0) }
  }
}
