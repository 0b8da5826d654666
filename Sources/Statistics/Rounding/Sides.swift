/// The side, lower or upper neighbour, on which each cell stands; one of either side is drawn at once.
struct Sides {
  private var lower: [Int32] = []
  private var upper: [Int32] = []
  /// Where a cell is in its list; complemented for the upper one.
  private var places: [Int32] = []
}

extension Sides {
  /// Adds the next cell.
  mutating func append(upper isUpper: Bool) {
    let cell = Int32(places.count)
    if isUpper {
      places.append(~Int32(upper.count))
      upper.append(cell)
    } else {
      places.append(Int32(lower.count))
      lower.append(cell)
    }
  }

  /// Every cell, in order.
  var all: [Int] { Array(places.indices) }

  /// Whether a cell stands at its upper neighbour.
  func isUpper(_ cell: Int) -> Bool { places[cell] < 0 }

  /// How many cells stand on a side.
  func count(upper isUpper: Bool) -> Int { isUpper ? upper.count : lower.count }

  /// A cell of a side, which must not be empty.
  func draw(upper isUpper: Bool, using generator: inout SeededGenerator) -> Int {
    Int(isUpper ? upper[generator.place(in: upper.count)] : lower[generator.place(in: lower.count)])
  }

  /// Puts a cell on the other side.
  mutating func flip(_ cell: Int) {
    if isUpper(cell) {
      let place = Int(~places[cell])
      let last = upper.removeLast()
      if place < upper.count {
        upper[place] = last
        places[Int(last)] = ~Int32(place)
      }
      places[cell] = Int32(lower.count)
      lower.append(Int32(cell))
    } else {
      let place = Int(places[cell])
      let last = lower.removeLast()
      if place < lower.count {
        lower[place] = last
        places[Int(last)] = Int32(place)
      }
      places[cell] = ~Int32(upper.count)
      upper.append(Int32(cell))
    }
  }
}

extension SeededGenerator {
  /// A place below a bound, by multiplication: its bias of n/2³² matters to no search.
  fileprivate mutating func place(in count: Int) -> Int {
    Int(((next() >> 32) * UInt64(count)) >> 32)
  }
}
