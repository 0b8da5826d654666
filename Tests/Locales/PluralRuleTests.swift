import Testing

@testable import Locales

struct `Choosing a plural form` {
  private static let arabic = """
    nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 \
    : n%100>=11 ? 4 : 5);
    """
  private static let ukrainian = """
    nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 \
    || n%100>=20) ? 1 : 2);
    """
  private static let polish = """
    nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);
    """
  private static let romanian = """
    nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);
    """

  // Forms for 0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 103 and 111 things.
  @Test(arguments: [
    ("nplurals=2; plural=(n > 1);", [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
    ("nplurals=2; plural=(n != 1);", [1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
    (arabic, [0, 1, 2, 3, 3, 4, 4, 4, 5, 5, 3, 4]),
    (romanian, [1, 0, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1]),
    (ukrainian, [2, 0, 1, 1, 2, 2, 0, 1, 2, 0, 1, 2]),
    (polish, [2, 0, 1, 1, 2, 2, 2, 1, 2, 2, 1, 2]),
    ("nplurals=1; plural=0;", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  ])
  func `languages count as their grammars say`(_ description: String, _ forms: [Int]) throws {
    let rule = try PluralRule(description)
    #expect([0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 103, 111].map(rule.form) == forms)
  }

  // Each expression is worth 1 in C.
  @Test(arguments: [
    "1+2*3==7", "(1+2)*3==9", "10-3-2==5", "7/2==3", "7%4==3", "1||0&&0", "!0", "!(1&&0)", "!!5",
    "2<3==1", "1?1:0?0:0", "0?0:1?1:0", "1<=1&&1>=1", "0-1>5", "0 && 1/0 || 1", "\t1 ",
  ])
  func `operators bind as in C`(_ expression: String) throws {
    #expect(try PluralRule("nplurals=2; plural=\(expression);").form(for: 0) == 1)
  }

  @Test func `the germanic rule is the one gettext assumes`() throws {
    #expect(try PluralRule("nplurals=2; plural=n != 1") == .germanic)
  }

  @Test(arguments: [(-1, 0), (-2, 1), (Int.min, 1), (Int.max, 1)])
  func `any number has a form`(_ count: Int, _ form: Int) {
    #expect(PluralRule.germanic.form(for: count) == form)
  }

  @Test(
    arguments: [
      ("", .missingFormCount),
      ("plural=n", .missingFormCount),
      ("nplurals=2", .missingExpression),
      ("nplurals=INTEGER; plural=EXPRESSION;", .invalidFormCount("INTEGER")),
      ("nplurals=0; plural=0", .invalidFormCount("0")),
      ("nplurals=2; plural=", .unexpectedEnd),
      ("nplurals=2; plural=(n", .unexpectedEnd),
      ("nplurals=2; plural=n >", .unexpectedEnd),
      ("nplurals=2; plural=n ? 1", .unexpectedEnd),
      ("nplurals=2; plural=n = 1", .unexpectedSign("=", offset: 2)),
      ("nplurals=2; plural=x", .unexpectedSign("x", offset: 0)),
      ("nplurals=2; plural=n n", .unexpectedSign("n", offset: 2)),
      ("nplurals=2; plural=é", .unexpectedSign("é", offset: 0)),
      ("nplurals=2; plural=99999999999999999999", .numberTooLarge("99999999999999999999")),
      ("nplurals=2; plural=1/(n-3)", .divisionByZero(count: 3)),
      ("nplurals=2; plural=n%3", .formOutOfRange(form: 2, formCount: 2, count: 2)),
    ] as [(String, PluralRule.Fault)]
  )
  func `a bad rule is refused`(_ description: String, _ fault: PluralRule.Fault) {
    #expect(throws: fault) { try PluralRule(description) }
  }

  @Test(arguments: ["(", "!", "n+", "n?", "n?n:", "n||"])
  func `an endless expression is refused before it exhausts the stack`(_ piece: String) {
    let expression = String(repeating: piece, count: 100_000) + "n"
    #expect(throws: PluralRule.Fault.tooComplex) {
      try PluralRule("nplurals=2; plural=\(expression)")
    }
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `an expression of any kind gives a form or a fault`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "n", "0", "1", "2", "10", "%", "/", "*", "+", "-", "==", "!=", "<", ">", "<=", ">=", "&&",
      "||", "?", ":", "(", ")", "!", " ",
    ]
    let expression = generator.text(of: pieces, upTo: 12)
    let noise = String(decoding: generator.bytes(upTo: 40), as: UTF8.self)
    for text in [expression, noise] {
      guard let rule = try? PluralRule("nplurals=3; plural=\(text)") else { continue }
      #expect(0..<3 ~= rule.form(for: Int.random(in: 0...Int.max, using: &generator)))
    }
  }
}
