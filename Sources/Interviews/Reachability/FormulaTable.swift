/// Statements about visits, simplified as they are made and kept once each.
///
/// Comparing two is comparing two numbers, which is what lets a search recognise where it has been.
struct FormulaTable: Sendable {
  private(set) var contents: [Formula.Content] = [.always, .never]
  /// The variables that each statement still depends on.
  private(set) var variables: [Set<Int>] = [[], []]
  /// The scales whose level each statement still depends on, as a bit set.
  private(set) var scales: [UInt64] = [0, 0]
  /// Every value of each variable, as a bit set, and the scale that it is a level of.
  private var everyValue: [UInt64] = []
  private var scaleOfVariable: [UInt64] = []
  private var known: [Formula.Content: Formula] = [.always: .always, .never: .never]
  private var replaced: [Replacement: Formula] = [:]

  /// A statement, and the values that a variable of it may still have.
  private struct Replacement: Hashable {
    let formula: Formula
    let variable: Int
    let values: UInt64
  }

  /// The most values that a variable can have.
  static let mostValues = 64

  /// Adds a variable with that many values, the first of which is 0, perhaps the level of a scale.
  mutating func addVariable(values count: Int, scale: Int? = nil) -> Int {
    scaleOfVariable.append(scale.map(FormulaTable.bit) ?? 0)
    everyValue.append(count >= FormulaTable.mostValues ? .max : (1 << UInt64(count)) - 1)
    return everyValue.count - 1
  }

  /// The bit of a scale; the few scales after the last bit share it.
  static func bit(ofScale scale: Int) -> UInt64 { 1 << UInt64(min(scale, mostValues - 1)) }

  /// The variable has one of the values of a bit set.
  mutating func holds(_ variable: Int, _ values: UInt64) -> Formula {
    let values = values & everyValue[variable]
    if values == 0 { return .never }
    if values == everyValue[variable] { return .always }
    return keep(.holds(variable: variable, values: values), reading: [variable])
  }

  /// The variable has one of some values.
  mutating func holds(_ variable: Int, in values: some Sequence<Int>) -> Formula {
    holds(variable, values.reduce(0) { $0 | 1 << UInt64($1) })
  }

  mutating func all(_ parts: [Formula]) -> Formula {
    join(parts, unit: .always, zero: .never)
  }

  mutating func any(_ parts: [Formula]) -> Formula {
    join(parts, unit: .never, zero: .always)
  }

  mutating func not(_ formula: Formula) -> Formula {
    switch contents[Int(formula.index)] {
    case .always: .never
    case .never: .always
    case .holds(let variable, let values): holds(variable, ~values)
    case .all(let parts): any(parts.map { not($0) })
    case .any(let parts): all(parts.map { not($0) })
    }
  }

  /// What is left to satisfy once a variable has a value.
  mutating func replacing(_ variable: Int, by value: Int, in formula: Formula) -> Formula {
    narrowing(variable, to: 1 << UInt64(value), in: formula)
  }

  /// What is left to satisfy once a variable can only have some values.
  mutating func narrowing(_ variable: Int, to values: UInt64, in formula: Formula) -> Formula {
    guard variables[Int(formula.index)].contains(variable) else { return formula }
    let key = Replacement(formula: formula, variable: variable, values: values)
    if let result = replaced[key] { return result }
    let result: Formula =
      switch contents[Int(formula.index)] {
      case .always, .never: formula
      case .holds(_, let wanted) where wanted & values == 0: .never
      case .holds(_, let wanted) where values & ~wanted == 0: .always
      case .holds: formula
      case .all(let parts): all(parts.map { narrowing(variable, to: values, in: $0) })
      case .any(let parts): any(parts.map { narrowing(variable, to: values, in: $0) })
      }
    replaced[key] = result
    return result
  }

  /// Whether a statement depends on a variable.
  func reads(_ variable: Int, _ formula: Formula) -> Bool {
    variables[Int(formula.index)].contains(variable)
  }

  /// Whether a visit that gives every variable a value satisfies a statement.
  func isTrue(_ formula: Formula, _ values: [Int]) -> Bool {
    switch contents[Int(formula.index)] {
    case .always: true
    case .never: false
    case .holds(let variable, let set): set & 1 << UInt64(values[variable]) != 0
    case .all(let parts): parts.allSatisfy { isTrue($0, values) }
    case .any(let parts): parts.contains { isTrue($0, values) }
    }
  }
}

extension FormulaTable {
  /// Joins parts by “and” or by “or”; two parts about one variable become one.
  private mutating func join(_ parts: [Formula], unit: Formula, zero: Formula) -> Formula {
    let isAnd = unit == .always
    var rest: Set<Formula> = []
    var sets: [Int: UInt64] = [:]
    var pending = parts
    while let part = pending.popLast() {
      switch (contents[Int(part.index)], isAnd) {
      case (.always, true), (.never, false): continue
      case (.always, false), (.never, true): return zero
      case (.all(let inner), true), (.any(let inner), false): pending += inner
      case (.holds(let variable, let values), _):
        let old = sets[variable]
        sets[variable] = isAnd ? values & (old ?? values) : values | (old ?? values)
      default: rest.insert(part)
      }
    }
    for (variable, values) in sets {
      let part = holds(variable, values)
      if part == zero { return zero }
      if part != unit { rest.insert(part) }
    }
    let ordered = rest.sorted { $0.index < $1.index }
    guard let first = ordered.first else { return unit }
    guard ordered.count > 1 else { return first }
    let read = ordered.reduce(into: Set<Int>()) { $0.formUnion(variables[Int($1.index)]) }
    return keep(isAnd ? .all(ordered) : .any(ordered), reading: read)
  }

  private mutating func keep(_ content: Formula.Content, reading: Set<Int>) -> Formula {
    if let formula = known[content] { return formula }
    let formula = Formula(index: Int32(contents.count))
    contents.append(content)
    variables.append(reading)
    scales.append(reading.reduce(0) { $0 | scaleOfVariable[$1] })
    known[content] = formula
    return formula
  }
}
