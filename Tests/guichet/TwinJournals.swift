import Guides
import Journal
import Locales
import Records
import Reports
import Statistics

@testable import guichet

/// Two journals that nothing published may tell apart: other visits, the same frozen cells.
struct TwinJournals {
  let first: Journal
  let second: Journal
  /// The counts that each of them really had.
  let truths: [[Profile: Int]]

  init(_ visits: Visits, seed: UInt64) throws {
    var coins = SeededGenerator(seed: seed)
    let seen = visits.pool.shuffled(using: &coins).prefix(Int.random(in: 4...8, using: &coins))
    let counts = seen.map { ($0, Int.random(in: 1...9, using: &coins)) }
    first = try visits.journal(counts)
    let closing = MonthClosing(journal: first, catalogue: visits.catalogue, base: 5)
    _ = try closing.close(InventedMonth.october, using: &coins)
    let frozen = try first.frozenMonth(InventedMonth.october)?.0.cells ?? []
    let rounded = Dictionary(uniqueKeysWithValues: frozen.map { ($0.profile, $0.count) })

    // Any count that is closer to its cell than the base; a cell of the base or more had somebody.
    let others = seen.map { record in
      let cell = rounded[Profile(of: record)] ?? 0
      return (record, Int.random(in: max(cell > 0 ? 1 : 0, cell - 4)...cell + 4, using: &coins))
    }
    second = try visits.journal(others)
    try visits.close(second, as: frozen)
    try visits.goOn(second, seed: seed)
    truths = [counts, others].map { counts in
      Dictionary(uniqueKeysWithValues: counts.map { (Profile(of: $0.0), $0.1) })
    }
  }
}
