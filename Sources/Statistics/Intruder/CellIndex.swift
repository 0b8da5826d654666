import Guides
import Records

/// Which cells of a month have each value, a bit per cell.
///
/// It shares no code with the sums that reports are read from, lest both be wrong in the same way.
struct CellIndex {
  private let counts: [Int]
  private var places: [Field: [String: Int]] = [:]
  private var holders: [Bits] = []

  typealias Bits = [UInt64]

  init(_ cells: [Cell]) {
    counts = cells.map(\.count)
    // Few distinct pairs of a field and its values come back in every profile.
    var known: [Substring: [Int]] = [:]
    for (cell, profile) in cells.map(\.profile.text).enumerated() {
      var start = profile.startIndex
      while start < profile.endIndex {
        let end = profile.utf8[start...].firstIndex(of: UInt8(ascii: ";")) ?? profile.endIndex
        let pair = profile[start..<end]
        let values = known[pair] ?? newPlaces(of: pair)
        known[pair] = values
        for place in values { holders[place][cell / 64] |= 1 << (cell % 64) }
        start = end < profile.endIndex ? profile.utf8.index(after: end) : end
      }
    }
  }

  private mutating func newPlaces(of pair: Substring) -> [Int] {
    let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let field = Field(rawValue: String(parts[0])) else { return [] }
    return Set(parts[1].split(separator: "|")).map { code in
      if let place = places[field]?[String(code)] { return place }
      places[field, default: [:]][String(code)] = holders.count
      holders.append(Bits(repeating: 0, count: (counts.count + 63) / 64))
      return holders.count - 1
    }
  }
}

extension CellIndex {
  /// Every cell of the month.
  var all: Bits { Bits(repeating: .max, count: (counts.count + 63) / 64) }

  /// The values that some cell has of a field.
  func codes(of field: Field) -> [String] { places[field].map { Array($0.keys) } ?? [] }

  /// Those of some cells that have one of the codes.
  func cells(_ chosen: Bits, having codes: [String], of field: Field) -> Bits {
    let places = codes.compactMap { self.places[field]?[$0] }
    guard let first = places.first else { return Bits(repeating: 0, count: chosen.count) }
    var having = holders[first]
    for place in places.dropFirst() {
      for word in having.indices { having[word] |= holders[place][word] }
    }
    for word in having.indices { having[word] &= chosen[word] }
    return having
  }

  /// How many participations some cells hold.
  func count(_ chosen: Bits) -> Int {
    var sum = 0
    for (index, word) in chosen.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        let place = 64 * index + rest.trailingZeroBitCount
        if place < counts.count { sum += counts[place] }
        rest &= rest - 1
      }
    }
    return sum
  }
}
