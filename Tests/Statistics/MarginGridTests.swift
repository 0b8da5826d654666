import Guides
import Records
import Testing

@testable import Statistics

struct `A grid of margins` {
  @Test func `keeps the rows of the cells that can move, with the sums of their weights`() throws {
    let profiles = ["1", "2", "1"].map { Profile.with([.level: $0]) }
    let index = MarginIndex(of: profiles, catalogue: try Catalogue([.by(), .by(.level)]))
    let grid = MarginGrid(of: [1, 2], in: index)
    #expect(grid.weights == [4, 1, 1])
    #expect(grid.members[grid.range(of: 0)] == [0, 2])
    #expect(grid.members[grid.range(of: 1)] == [0, 1])
    #expect(grid.weightSums == [5, 5])
  }
}
