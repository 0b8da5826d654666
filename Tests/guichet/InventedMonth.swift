import Guides
import Journal
import Records
import Statistics

@testable import guichet

/// A journal of invented visits in October 2026, ready to be closed.
struct InventedMonth {
  static let october = Month(year: 2026, number: 10)

  let journal: Journal
  let catalogue: Catalogue

  init(visits: Int = 150, seed: UInt64 = 1) throws {
    let content = try SmallContent.read()
    catalogue = try Catalogue(content.tables)
    journal = try .inMemory()
    try journal.save(
      try InventedMonth.records(visits, content: content, seed: seed),
      lists: content.closedLists
    )
  }

  static func records(_ count: Int, content: Content, seed: UInt64) throws -> [Record] {
    var generator = SeededGenerator(seed: seed)
    let visit = InventedVisit(content: content, questionnaire: try SmallContent.questionnaire())
    return try (0..<count).compactMap { index in
      let weeks = october.weeks
      return try visit.record(
        site: content.territory.sites[index % 2],
        week: weeks[index % weeks.count],
        using: &generator
      )
    }
  }

  /// Closes the month with the coins of a seed.
  func close(base: Int = 5, seed: UInt64 = 7) throws -> RoundingQuality {
    var generator = SeededGenerator(seed: seed)
    return try MonthClosing(journal: journal, catalogue: catalogue, base: base)
      .close(Self.october, using: &generator)
  }
}
