import Guides

/// How far the margins of a rounded month stand from the truth: as confidential as the truth, never published.
package struct RoundingQuality: Sendable, Equatable {
  /// In the order of the catalogue, the territory before the sites; kinds without any margin are absent.
  package let kinds: [Kind]

  package init(kinds: [Kind]) { self.kinds = kinds }

  /// The errors of all the margins of a table, at the territory or at the sites.
  package struct Kind: Sendable, Equatable {
    package let table: String
    package let isTerritory: Bool
    /// How many margins count at least one participation.
    package let margins: Int
    package let totalError: Int
    package let largestError: Int
  }
}

extension RoundingQuality.Kind {
  /// The mean absolute error of a margin.
  package var meanError: Double { Double(totalError) / Double(max(1, margins)) }
}

extension RoundingQuality {
  /// Gathers the errors of the margins of an index by kind.
  init(of errors: [Int], in index: MarginIndex) {
    var sums = [Sum](repeating: Sum(), count: 2 * index.catalogue.tables.count)
    for (margin, error) in zip(index.margins, errors) {
      sums[2 * Int(margin.table) + (margin.isTerritory ? 0 : 1)].add(abs(error))
    }
    kinds = sums.enumerated().filter { $1.margins > 0 }.map { place, sum in
      Kind(
        table: index.catalogue.tables[place / 2].id,
        isTerritory: place % 2 == 0,
        margins: sum.margins,
        totalError: sum.total,
        largestError: sum.largest
      )
    }
  }

  private struct Sum {
    var margins = 0
    var total = 0
    var largest = 0

    mutating func add(_ error: Int) {
      margins += 1
      total += error
      largest = max(largest, error)
    }
  }
}
