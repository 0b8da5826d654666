import Testing

@testable import Statistics

struct `Numbers modulo a prime` {
  @Test(arguments: [0, 1, -1, 5, -5, 1_000_000_007, -1_000_000_007])
  func `keep integers, their signs included`(_ value: Int) {
    #expect(PrimeField(value).signed == value)
    #expect((-PrimeField(value)).signed == -value)
  }

  @Test(arguments: [(7, 3), (-7, 3), (0, 9), (1 << 40, -(1 << 15))])
  func `add, subtract and multiply as integers do`(_ left: Int, _ right: Int) {
    #expect((PrimeField(left) + PrimeField(right)).signed == left + right)
    #expect((PrimeField(left) - PrimeField(right)).signed == left - right)
    #expect((PrimeField(left) * PrimeField(right)).signed == left * right)
  }

  @Test(arguments: [1, 2, 3, -4, 1_000_003]) func `divide exactly`(_ divisor: Int) {
    let divisor = PrimeField(divisor)
    #expect(divisor * divisor.inverse == .one)
    #expect((PrimeField(35) * divisor * divisor.inverse).signed == 35)
  }

  @Test func `have no inverse of zero`() {
    #expect(PrimeField.zero.inverse == .zero)
  }
}
