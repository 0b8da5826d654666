/// A number below a hundred written in letters, as « soixante et onze » or « nonante ».
struct SpelledNumber: Equatable {
  let value: Int
  let tokenCount: Int

  /// The longest number that starts at the first of these words.
  init?(_ words: ArraySlice<Token>) {
    guard let first = words.first.flatMap({ Self.values[$0.text] }) else { return nil }
    var tens = first
    var rest = words.dropFirst()
    if first == 4, let next = rest.first?.text, next == "vingt" || next == "vingts" {
      tens = 80
      rest = rest.dropFirst()
    }
    guard tens == 10 || (20...90).contains(tens) else {
      self.init(value: tens, tokenCount: 1)
      return
    }
    let (unit, used) = Self.unit(after: tens, in: rest)
    self.init(value: tens + unit, tokenCount: words.count - rest.count + used)
  }

  private init(value: Int, tokenCount: Int) {
    self.value = value
    self.tokenCount = tokenCount
  }

  private static func unit(after tens: Int, in words: ArraySlice<Token>) -> (unit: Int, used: Int) {
    var rest = words
    let hasAnd = rest.first?.text == "et"
    if hasAnd { rest = rest.dropFirst() }
    guard let word = rest.first?.text, let unit = values[word], allows(tens, unit) else {
      return (0, 0)
    }
    if hasAnd, unit != 1, unit != 11 { return (0, 0) }
    let used = (hasAnd ? 1 : 0) + 1
    guard unit == 10, let next = rest.dropFirst().first.flatMap({ values[$0.text] }),
      (7...9).contains(next)
    else { return (unit, used) }
    return (10 + next, used + 1)
  }

  /// « dix » takes seven to nine; « soixante » and « quatre-vingts » count on to nineteen.
  private static func allows(_ tens: Int, _ unit: Int) -> Bool {
    switch tens {
    case 10: (7...9).contains(unit)
    case 60, 80: (1...19).contains(unit)
    default: (1...9).contains(unit)
    }
  }

  private static let values: [String: Int] = [
    "zero": 0, "zeros": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
    "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13,
    "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
    "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90,
  ]
}
