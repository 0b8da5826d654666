/// Numbers modulo the Mersenne prime 2⁶¹ − 1: sums and quotients that never overflow nor round.
///
/// Whatever can be derived by subtractions over the rationals can be derived here too, unless a determinant
/// of the system is a multiple of that prime, which no system of zeros and ones of order below 30 has (Hadamard).
struct PrimeField: Hashable {
  private let residue: UInt64

  private static let modulus: UInt64 = 1 << 61 - 1

  static let zero = PrimeField(0)
  static let one = PrimeField(1)

  init(_ value: Int) {
    let modulus = Int(PrimeField.modulus)
    residue = UInt64((value % modulus + modulus) % modulus)
  }

  private init(residue: UInt64) { self.residue = residue }

  /// The integer nearest to zero that has this residue.
  var signed: Int {
    residue > PrimeField.modulus / 2 ? -Int(PrimeField.modulus - residue) : Int(residue)
  }

  /// The number whose product with this one is 1 (Fermat's little theorem); zero for zero.
  var inverse: PrimeField {
    var power = PrimeField.one
    var square = self
    var exponent = PrimeField.modulus - 2
    while exponent > 0 {
      if exponent & 1 == 1 { power = power * square }
      square = square * square
      exponent >>= 1
    }
    return power
  }

  static func + (left: PrimeField, right: PrimeField) -> PrimeField {
    PrimeField(residue: (left.residue + right.residue) % modulus)
  }

  static prefix func - (number: PrimeField) -> PrimeField {
    PrimeField(residue: (modulus - number.residue) % modulus)
  }

  static func - (left: PrimeField, right: PrimeField) -> PrimeField { left + -right }

  static func * (left: PrimeField, right: PrimeField) -> PrimeField {
    let product = left.residue.multipliedFullWidth(by: right.residue)
    return PrimeField(residue: modulus.dividingFullWidth(product).remainder)
  }
}
