/// The keys by which French and European numbers are known to be well copied.
enum ControlKey {
  /// The NIR: 97 less the rest by 97 of its first 13 figures, 2A counting for 19 and 2B for 18.
  ///
  /// Insee, decree of 22 January 1982; the same key closes the NIA.
  static func isNIR(_ digits: [UInt8]) -> Bool {
    guard digits.count == 15, let body = nirBody(digits.prefix(13)) else { return false }
    guard let key = number(digits.suffix(2)) else { return false }
    return key == 97 - body % 97
  }

  /// The first 13 figures of a NIR as a number.
  private static func nirBody(_ digits: ArraySlice<UInt8>) -> Int? {
    var plain = Array(digits)
    if plain[5] == 2, plain[6] > 9 {
      (plain[5], plain[6]) = plain[6] == 10 ? (1, 9) : (1, 8)
    }
    return number(plain[...])
  }

  /// The tax number (SPI): its last three figures are its first ten modulo 511.
  static func isTaxNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 13, digits[0] <= 3, let body = number(digits.prefix(10)) else {
      return false
    }
    return number(digits.suffix(3)) == body % 511
  }

  /// Luhn's sum (ISO/IEC 7812-1), for payment cards.
  static func isCard(_ digits: [UInt8]) -> Bool {
    guard number(digits.prefix(1)) != nil, digits.allSatisfy({ $0 < 10 }) else { return false }
    let sum = digits.reversed().enumerated().reduce(0) { sum, figure in
      let doubled = Int(figure.element) * (figure.offset.isMultiple(of: 2) ? 1 : 2)
      return sum + doubled / 10 + doubled % 10
    }
    return sum.isMultiple(of: 10)
  }

  /// Whether the rest by 97 is 1 once the first four characters are put last (ISO 13616).
  static func isIBAN(_ characters: [UInt8]) -> Bool {
    guard characters.count > 4 else { return false }
    let moved = characters.dropFirst(4) + characters.prefix(4)
    let rest = moved.reduce(0) { rest, byte in
      Byte.digits.contains(byte)
        ? (rest * 10 + Int(byte - Byte.digits.lowerBound)) % 97
        : (rest * 100 + Int(byte - Byte.letters.lowerBound) + 10) % 97
    }
    return rest == 1
  }

  /// The RIB: bank, counter and account weighed 89, 15 and 3, letters counting as on a French cheque.
  static func isBankAccount(_ characters: [UInt8]) -> Bool {
    guard characters.count == 23 else { return false }
    let digits = characters.map(accountDigit)
    guard let bank = number(digits[0..<5]), let counter = number(digits[5..<10]),
      let account = number(digits[10..<21]), let key = number(digits[21..<23])
    else { return false }
    return key == 97 - (89 * bank + 15 * counter + 3 * account) % 97
  }

  /// A to I, J to R and S to Z stand for 1 to 9, 1 to 9 and 2 to 9.
  private static func accountDigit(_ byte: UInt8) -> UInt8 {
    if Byte.digits.contains(byte) { return byte - Byte.digits.lowerBound }
    let place = byte - Byte.letters.lowerBound
    return place < 18 ? place % 9 + 1 : place - 16
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ $0 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) }
  }
}
