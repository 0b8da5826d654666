/// Moves cells between their two neighbouring multiples of the base while that lowers Φ = Σ w E² over the margins.
struct LocalSearch {
  /// Which side each cell stands on.
  private(set) var sides: Sides
  private let base: Int
  private let grid: MarginGrid
  /// w E of every margin: beside sums of weights, all that a gain needs.
  private var pulls: [Int32]
  private var generator: SeededGenerator

  // Measured on 500 to 100 000 profiles: more passes, more candidates or annealing lower Φ by less
  // than a change of seed does, and so do passes that move less than one cell in two thousand.
  private static let mostPasses = 40
  private static let mostCandidates = 60
  private static let smallestMove = 2000

  /// Starts where the cells stand; the errors are those of that start, margin by margin.
  init(from sides: Sides, errors: [Int], base: Int, grid: MarginGrid, seed: UInt64) {
    self.sides = sides
    self.base = base
    self.grid = grid
    pulls = zip(errors, grid.weights).map { Int32(clamping: $0 * Int($1)) }
    generator = SeededGenerator(seed: seed)
  }
}

extension LocalSearch {
  /// Passes over the cells in random orders until a pass moves next to nothing.
  mutating func run() {
    var cells = sides.all
    for _ in 0..<LocalSearch.mostPasses {
      cells.shuffle(using: &generator)
      var moved = 0
      for cell in cells where improve(cell) { moved += 1 }
      guard moved > cells.count / LocalSearch.smallestMove else { return }
    }
  }

  /// Moves a cell, alone or against an opposite one, if Φ decreases; says whether it did.
  private mutating func improve(_ cell: Int) -> Bool {
    let step = sides.isUpper(cell) ? -base : base
    let gain = gain(of: cell, step: step)
    shift(cell, by: step)
    if gain < 0 {
      sides.flip(cell)
      return true
    }
    if let (other, back) = bestOpposite(of: cell, step: -step), gain + back < 0 {
      shift(other, by: -step)
      sides.flip(other)
      sides.flip(cell)
      return true
    }
    shift(cell, by: -step)
    return false
  }

  /// The best, among a few random cells of the other side, to take a step in the other direction.
  private mutating func bestOpposite(of cell: Int, step: Int) -> (cell: Int, gain: Int)? {
    let count = sides.count(upper: step < 0)
    guard count > 0 else { return nil }
    var best: (cell: Int, gain: Int)?
    for _ in 0..<min(LocalSearch.mostCandidates, count) {
      let other = sides.draw(upper: step < 0, using: &generator)
      let gain = gain(of: other, step: step)
      if gain < best?.gain ?? .max { best = (other, gain) }
    }
    return best
  }

  /// By how much Φ changes when a cell takes a step: Σ w ((E + step)² − E²).
  private func gain(of cell: Int, step: Int) -> Int {
    var pull = 0
    for margin in grid.members[grid.range(of: cell)] { pull += Int(pulls[Int(margin)]) }
    return step * (2 * pull + step * Int(grid.weightSums[cell]))
  }

  private mutating func shift(_ cell: Int, by step: Int) {
    let step = Int32(step)
    for margin in grid.members[grid.range(of: cell)] {
      pulls[Int(margin)] += grid.weights[Int(margin)] * step
    }
  }
}
