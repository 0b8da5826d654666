import Specimens
import Testing

@testable import Interviews

struct `A table of formulas` {
  private var table = FormulaTable()
  private let colour: Int
  private let size: Int

  init() {
    colour = table.addVariable(values: 3)
    size = table.addVariable(values: 4)
  }

  @Test func `sees that nothing has two values at once`() {
    var table = table
    let red = table.holds(colour, in: [0])
    let green = table.holds(colour, in: [1])
    #expect(table.all([red, green]) == .never)
    #expect(table.any([red, green, table.holds(colour, in: [2])]) == .always)
  }

  @Test func `keeps equal statements once`() {
    var table = table
    let red = table.holds(colour, in: [0])
    let large = table.holds(size, in: [2, 3])
    #expect(table.all([red, large]) == table.all([large, table.all([red]), .always]))
    #expect(table.any([red, large]) != table.all([red, large]))
  }

  @Test func `undoes a double denial`() {
    var table = table
    let both = table.all([table.holds(colour, in: [0]), table.holds(size, in: [1, 2])])
    #expect(table.not(table.not(both)) == both)
    #expect(table.all([both, table.not(both)]) != .always)
    #expect(table.not(.always) == .never)
  }

  @Test func `says what is left once a variable is known`() {
    var table = table
    let red = table.holds(colour, in: [0])
    let large = table.holds(size, in: [2, 3])
    let either = table.any([red, large])
    #expect(table.replacing(colour, by: 0, in: either) == .always)
    #expect(table.replacing(colour, by: 1, in: either) == large)
    #expect(table.replacing(size, by: 1, in: table.replacing(colour, by: 2, in: either)) == .never)
  }

  @Test func `says what is left once a variable can only have some values`() {
    var table = table
    let large = table.holds(size, in: [2, 3])
    let both = table.all([large, table.holds(colour, in: [0])])
    #expect(table.narrowing(size, to: 0b1100, in: both) == table.holds(colour, in: [0]))
    #expect(table.narrowing(size, to: 0b0011, in: both) == .never)
    #expect(table.narrowing(size, to: 0b0110, in: both) == both)
    #expect(table.narrowing(size, to: 0b0001, in: table.not(large)) == .always)
  }

  @Test func `agrees with itself on every visit`() {
    var table = table
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let formula = anyFormula(&table, depth: 3, &generator)
      let denial = table.not(formula)
      for colour in 0..<3 {
        for size in 0..<4 {
          let isTrue = table.isTrue(formula, [colour, size])
          #expect(table.isTrue(denial, [colour, size]) == !isTrue)
          let left = table.replacing(self.colour, by: colour, in: formula)
          #expect((table.replacing(self.size, by: size, in: left) == .always) == isTrue)
        }
      }
    }
  }

  private func anyFormula(
    _ table: inout FormulaTable,
    depth: Int,
    _ generator: inout SeededGenerator
  ) -> Formula {
    guard depth > 0 else {
      return generator.chance(50)
        ? table.holds(colour, in: generator.some([0, 1, 2], 1...2))
        : table.holds(size, in: generator.some([0, 1, 2, 3], 1...3))
    }
    let parts = (0..<generator.number(1...3)).map { _ in
      anyFormula(&table, depth: depth - 1, &generator)
    }
    return switch generator.number(1...3) {
    case 1: table.all(parts)
    case 2: table.any(parts)
    default: table.not(parts[0])
    }
  }

  @Test func `knows which levels a statement still needs`() {
    var table = table
    let level = table.addVariable(values: 6, scale: 2)
    let known = table.holds(level, in: [1])
    let both = table.any([known, table.holds(colour, in: [0])])
    #expect(table.scales[Int(both.index)] == 0b100)
    let left = table.replacing(level, by: 3, in: both)
    #expect(table.scales[Int(left.index)] == 0)
  }
}
