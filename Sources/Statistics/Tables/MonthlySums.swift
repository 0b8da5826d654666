import Records

/// The sums of one table in some months, by key.
struct MonthlySums: Sendable, Equatable {
  private var places: [Substring: Int] = [:]
  private var lines: [Line] = []

  private struct Line: Sendable, Equatable {
    let key: [String]
    /// The sum of each month, in the order of the months of the cube.
    var counts: [Int]
  }
}

extension MonthlySums {
  /// Adds the lines of a table in the month that stands at a place among as many.
  mutating func add(_ table: SummedTable, month: Int, of months: Int) {
    table.read { key, count in
      let place: Int
      if let known = places[key] {
        place = known
      } else {
        place = lines.count
        places[Substring(String(key))] = place  // a copy, lest one key keeps a whole text alive
        lines.append(
          Line(
            key: key.isEmpty ? [] : key.split(separator: "|").map(String.init),
            counts: Array(repeating: 0, count: months)
          )
        )
      }
      lines[place].counts[month] += count
    }
  }

  /// Adds the sums of the months at some places to those already known.
  func add(to sums: inout [[String]: Int], months: [Int]) {
    for line in lines {
      let sum = months.reduce(0) { $0 + line.counts[$1] }
      if sum != 0 { sums[line.key, default: 0] += sum }
    }
  }
}
