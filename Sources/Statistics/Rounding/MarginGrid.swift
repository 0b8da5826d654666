/// The margins of the cells that can move, in flat arrays: what the search reads.
struct MarginGrid {
  /// The margins of cell c are `members[range(of: c)]`.
  private(set) var members: [Int32] = []
  private var bounds: [Int32] = [0]
  /// w of every margin.
  let weights: [Int32]
  /// Σ w over the margins of each cell.
  private(set) var weightSums: [Int32] = []

  /// Keeps the rows of some profiles of an index, in order.
  init(of profiles: [Int], in index: MarginIndex) {
    weights = index.margins.map(\.weight)
    for profile in profiles {
      let row = index.members[index.range(of: profile)]
      members += row
      bounds.append(Int32(members.count))
      weightSums.append(row.reduce(0) { $0 + weights[Int($1)] })
    }
  }

  func range(of cell: Int) -> Range<Int> { Int(bounds[cell])..<Int(bounds[cell + 1]) }
}
