import Guides
import Records
import Testing

@testable import Statistics

struct `The local search` {
  private func search(errors: [Int], upper: [Bool], levels: [String]) throws -> [Bool] {
    let profiles = levels.map { Profile.with([.level: $0]) }
    let catalogue = try Catalogue([.by(), .by(.level)])
    let index = MarginIndex(of: profiles, catalogue: catalogue)
    var search = LocalSearch(
      from: upper.reduce(into: Sides()) { $0.append(upper: $1) },
      errors: errors,
      base: 5,
      grid: MarginGrid(of: Array(levels.indices), in: index),
      seed: 1
    )
    search.run()
    return search.sides.all.map(search.sides.isUpper)
  }

  @Test func `moves a cell alone when that lowers the error`() throws {
    #expect(try search(errors: [-4, -4], upper: [false], levels: ["1"]) == [true])
    #expect(try search(errors: [4, 4], upper: [true], levels: ["1"]) == [false])
  }

  @Test func `moves nothing when nothing is gained`() throws {
    #expect(try search(errors: [-2, -2], upper: [false], levels: ["1"]) == [false])
    #expect(try search(errors: [2, 2], upper: [true], levels: ["1"]) == [true])
  }

  // Level 1 lacks 4, level 2 has 4 too many, the whole is exact: only an exchange helps.
  @Test func `moves two opposite cells together when neither could alone`() throws {
    let moved = try search(errors: [0, -4, 4], upper: [false, true], levels: ["1", "2"])
    #expect(moved == [true, false])
  }
}
