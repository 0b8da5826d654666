import Records

/// A number that is nobody's and whose key is right.
enum PlantedKind: CaseIterable {
  case nir
  case iban
  case phone

  var kind: PersonalData.Kind {
    switch self {
    case .nir: .nir
    case .iban: .iban
    case .phone: .phone
    }
  }

  func number(using random: inout SeededGenerator) -> String {
    func figures(_ count: Int) -> String {
      (0..<count).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
    }
    switch self {
    case .nir:
      let sex = ["1", "2"].randomElement(using: &random) ?? "1"
      let month = String(101 + Int.random(in: 0..<12, using: &random)).dropFirst()
      let department = ["76", "14", "2A", "2B", "99"].randomElement(using: &random) ?? "76"
      // No commune has a number in 990 to 999.
      return Self.withNIRKey(sex + figures(2) + month + department + "99" + figures(4))
    case .iban: return Self.withIBANKey("FR", "99" + figures(21))
    // Numbers that ARCEP keeps for works of fiction.
    case .phone: return "063998" + figures(4)
    }
  }

  /// As it is printed on a card, a statement or a letter.
  func grouped(_ number: String) -> [String] {
    switch self {
    case .nir: number.cut([1, 2, 2, 2, 3, 3, 2])
    case .iban: number.cut([4, 4, 4, 4, 4, 4, 3])
    case .phone: number.cut([2, 2, 2, 2, 2])
    }
  }

  private static func withNIRKey(_ body: String) -> String {
    let plain = body.replacing("2A", with: "19").replacing("2B", with: "18")
    let key = 97 - (Int(plain) ?? 0) % 97
    return body + (key < 10 ? "0" : "") + String(key)
  }

  private static func withIBANKey(_ country: String, _ account: String) -> String {
    let rest = (account + country + "00").reduce(0) { rest, character in
      let value = character.hexDigitValue ?? 0
      let figure = character.isNumber ? value : Int(character.asciiValue ?? 0) - 55
      return (rest * (figure > 9 ? 100 : 10) + figure) % 97
    }
    let key = 98 - rest
    return country + (key < 10 ? "0" : "") + String(key) + account
  }
}

/// Ways to hide a number, and texts of no meaning.
enum Invention {
  static let separators = [
    "", " ", ".", "-", "/", "_", ":", "*", " / ", " - ", "\n", "\u{00A0}", "\u{200B}", "\u{202F}",
    "…",
    "·", "–", "\r\n", "  ", "📞",
  ]

  /// The same number in pieces of one to four characters, one separator between all of them.
  static func cutUp(_ number: String, using random: inout SeededGenerator) -> String {
    var pieces: [Int] = []
    var left = number.count
    while left > 0 {
      let piece = min(left, Int.random(in: 1...4, using: &random))
      pieces.append(piece)
      left -= piece
    }
    return number.cut(pieces).joined(separator: separators.randomElement(using: &random) ?? " ")
  }

  static func noise(using random: inout SeededGenerator) -> String {
    let pieces = [
      "FR76", "2A", "0", "6", "12", "1951", "@", "arobase", ".", "fr", "http://", "www.", "rue",
      "Mme",
      "né", "le", "en", "mars", "ans", "mdp", "code", ":", "Jean", "DUPONT", "é", "\u{301}",
      "\u{200B}",
      "OO", "l", "I", "quatre", "vingt", "dix", "et", "un", "€", "+33", "00", " ", " ", " ", "\n",
      "\r\n",
      "👩‍👩‍👧", "٣", "Ⅷ", "½", "ß", "İ", "ﬁ", "\u{FEFF}", "'", "-", "CAF", "plaque", "passeport",
    ]
    return (0..<Int.random(in: 0...30, using: &random)).map { _ in
      if Int.random(in: 0..<8, using: &random) == 0,
        let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
      {
        return String(scalar)
      }
      return pieces.randomElement(using: &random) ?? ""
    }.joined()
  }
}

extension String {
  fileprivate func cut(_ lengths: [Int]) -> [String] {
    var rest = self[...]
    return lengths.map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }
  }
}
