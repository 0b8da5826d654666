/// Linear equations about unknown counts, solved as far as they go by exact elimination.
struct Elimination {
  /// A sum of unknowns and its value, with what it was derived from.
  struct Row {
    /// The coefficient of each unknown, never zero.
    var terms: [Int: PrimeField]
    var value: PrimeField
    /// How many times each equation given was added to make this one.
    var sources: [Int: PrimeField]
  }

  /// Reduced rows by the unknown that each solves and no other one holds.
  private(set) var rows: [Int: Row] = [:]
  /// Equations that turned out to say that zero is something else.
  private(set) var contradictions: [Row] = []

  /// Adds an equation between unknowns.
  mutating func add(_ terms: [Int: Int], value: Int, source: Int) {
    var row = Row(
      terms: terms.mapValues { PrimeField($0) }.filter { $0.value != .zero },
      value: PrimeField(value),
      sources: [source: .one]
    )
    reduce(&row)
    guard let pivot = row.terms.keys.min(), let leading = row.terms[pivot] else {
      if row.value != .zero { contradictions.append(row) }
      return
    }
    row.scale(by: leading.inverse)
    for other in rows.keys {
      guard var held = rows[other], let factor = held.terms[pivot] else { continue }
      held.subtract(row, times: factor)
      rows[other] = held
    }
    rows[pivot] = row
  }

  /// Replaces every solved unknown of a row: what remains can't be known by subtractions.
  func reduce(_ row: inout Row) {
    for pivot in row.terms.keys.sorted() {
      guard let factor = row.terms[pivot], let solved = rows[pivot] else { continue }
      row.subtract(solved, times: factor)
    }
  }
}

extension Elimination.Row {
  fileprivate mutating func scale(by factor: PrimeField) {
    terms = terms.mapValues { $0 * factor }
    value = value * factor
    sources = sources.mapValues { $0 * factor }
  }

  fileprivate mutating func subtract(_ other: Self, times factor: PrimeField) {
    terms.subtract(other.terms, times: factor)
    sources.subtract(other.sources, times: factor)
    value = value - factor * other.value
  }
}

extension [Int: PrimeField] {
  fileprivate mutating func subtract(_ other: Self, times factor: PrimeField) {
    for (place, number) in other {
      let difference = (self[place] ?? .zero) - factor * number
      self[place] = difference == .zero ? nil : difference
    }
  }
}
