import Records

@testable import Statistics

/// The method of publication, step by step, so that a test can break each step on purpose.
struct Method: Sendable {
  typealias Freezing =
    @Sendable ([Profile: Int], inout Carry, inout SeededGenerator) throws -> [Profile: Int]

  /// How the counts of a month become cells.
  var freeze: Freezing = { truth, carry, generator in
    let rounding = try ControlledRounding(base: 5, catalogue: try Catalogue.sample())
    let month = try rounding.round(truth, carry: carry, using: &generator)
    carry = month.carry
    return month.cells.counts
  }

  /// What happens to frozen months after a first release.
  var meanwhile: @Sendable (inout Publication) throws -> Void = { _ in }

  /// The numbers that are given away.
  var publish: @Sendable (Publication, Set<String>?, [Month]) throws -> Release = {
    try $0.release(sites: $1, months: $2)
  }

  /// The lines of the file.
  var write: @Sendable (Publication, Release) -> [String] = { _, release in
    let total = release.cells.first?.value ?? 0
    return release.cells.map { cell in
      let share = Share.of(cell.value ?? 0, in: total).map(String.init) ?? "[z]"
      return "\(cell.id);\(cell.value.map(String.init) ?? "[x]");\(share)"
    }
  }

  /// The method of the program.
  static let ours = Method()
}
