/// Bank accounts: IBANs of any country and French RIBs, letters included.
enum AccountRule {
  @Sendable static func sightings(in reading: Reading) -> [Sighting] {
    reading.tokens.indices.compactMap { first in
      switch reading.tokens[first].shape {
      case .digits: bankAccount(from: first, in: reading)
      case .mixed: iban(from: first, in: reading) ?? bankAccount(from: first, in: reading)
      case .letters: iban(from: first, in: reading)
      }
    }
  }

  private static func iban(from first: Int, in reading: Reading) -> Sighting? {
    var characters: [UInt8] = []
    var length = 0
    for index in first..<reading.tokens.count {
      let token = reading.tokens[index]
      if index > first, !isJoined(after: index - 1, in: reading) { return nil }
      if token.isWord, token.glyphs.count > (index == first ? 2 : 4) { return nil }
      characters += index == first ? withoutLabel(token.text) : Array(token.text.utf8)
      if length == 0, characters.count >= 2 {
        guard let known = country(characters) else { return nil }
        length = known
      }
      guard characters.count < max(length, 2) else {
        let whole = Array(characters.prefix(length))
        let isExact = characters.count == length && isIBAN(whole)
        guard isExact || ControlKey.isIBAN(whole) else { return nil }
        return Sighting(kind: .iban, glyphs: reading.glyphs(of: first...index))
      }
    }
    return nil
  }

  /// `IBANFR76…`, typed in one go.
  private static func withoutLabel(_ text: String) -> [UInt8] {
    Array((text.hasPrefix("iban") ? text.dropFirst(4) : text[...]).utf8)
  }

  private static func country(_ characters: [UInt8]) -> Int? {
    let code = characters.prefix(2)
    guard code.allSatisfy({ Byte.letters.contains($0) }) else { return nil }
    guard characters.dropFirst(2).prefix(2).allSatisfy({ isDigit(straightened($0)) }) else {
      return nil
    }
    return CountryIBAN.length(of: String(decoding: code, as: UTF8.self))
  }

  /// A French one with a wrong key is somebody's all the same, one digit away.
  private static func isIBAN(_ characters: [UInt8]) -> Bool {
    guard characters.allSatisfy({ $0 != Byte.otherLetter }) else { return false }
    let straight = characters.prefix(2) + characters.dropFirst(2).map(straightened)
    if ControlKey.isIBAN(characters) || ControlKey.isIBAN(Array(straight)) { return true }
    let isFrench = characters.starts(with: "fr".utf8) || characters.starts(with: "mc".utf8)
    return isFrench && straight.count(where: isDigit) >= 20
  }

  private static func bankAccount(from first: Int, in reading: Reading) -> Sighting? {
    var characters: [UInt8] = []
    var labels = 0
    for index in first..<reading.tokens.count {
      let token = reading.tokens[index]
      if index > first, !isJoined(after: index - 1, in: reading) { return nil }
      if token.isWord {
        guard token.traits.contains(.numberLabel), labels < 12 else { return nil }
        labels += 1
        continue
      }
      characters += token.text.utf8
      guard characters.count < 23 else {
        guard characters.count == 23, isBankAccount(characters) else { return nil }
        return Sighting(kind: .bankAccount, glyphs: reading.glyphs(of: first...index))
      }
    }
    return nil
  }

  private static func isBankAccount(_ characters: [UInt8]) -> Bool {
    guard characters.allSatisfy({ $0 != Byte.otherLetter }) else { return false }
    return ControlKey.isBankAccount(characters)
      || ControlKey.isBankAccount(characters.map(straightened))
  }

  private static func isJoined(after token: Int, in reading: Reading) -> Bool {
    let gap = reading.gap(after: token)
    return gap.count(where: { !$0.isBlank }) <= 3
      && gap.allSatisfy { $0.byte != Byte.currency && $0.byte != Byte.at }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { Byte.digits.contains(byte) }

  /// The digit that a letter may stand for.
  private static func straightened(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "o"): UInt8(ascii: "0")
    case UInt8(ascii: "l"), UInt8(ascii: "i"): UInt8(ascii: "1")
    default: byte
    }
  }
}
