/// The words of a condition, read one after the other, with the names met on the way.
struct ConditionWords {
  private let text: String
  private let tokens: [ConditionLexer.Token]
  var position = 0
  private(set) var mentions: [ParsedCondition.Mention] = []

  init(_ text: String) {
    self.text = text
    tokens = ConditionLexer.tokens(of: text)
  }

  mutating func choices(of question: String) throws(ConditionFault) -> [String] {
    guard next?.text == "[" else { throw unexpected(["["]) }
    position += 1
    var choices = [try choice(of: question)]
    while next?.text == "," {
      position += 1
      choices.append(try choice(of: question))
    }
    guard next?.text == "]" else { throw unexpected([",", "]"]) }
    position += 1
    return choices
  }

  mutating func choice(
    of question: String,
    or others: [String] = []
  ) throws(ConditionFault) -> String {
    guard let token = next, token.isName else { throw unexpected(["CHOICE"] + others) }
    position += 1
    mention(.choice(token.text, of: question), token)
    return token.text
  }

  mutating func level(
    of domain: String,
    or others: [String] = []
  ) throws(ConditionFault) -> Int {
    let token = next
    let level = try number(or: others)
    if let token { mention(.level(level, of: domain), token) }
    return level
  }

  mutating func number(or others: [String] = []) throws(ConditionFault) -> Int {
    guard let token = next, let number = Int(token.text) else {
      throw unexpected(["NUMBER"] + others)
    }
    position += 1
    return number
  }

  var next: ConditionLexer.Token? {
    position < tokens.count ? tokens[position] : nil
  }

  mutating func mention(
    _ subject: ParsedCondition.Subject,
    _ token: ConditionLexer.Token
  ) {
    mentions.append(
      ParsedCondition.Mention(subject: subject, offset: token.offset, length: token.length)
    )
  }

  func unexpected(_ expected: [String]) -> ConditionFault {
    fault(.unexpected(found: next?.text, expected: expected))
  }

  func fault(_ kind: ConditionFault.Kind) -> ConditionFault {
    guard let next else {
      return ConditionFault(kind: kind, offset: tokens.last?.end ?? 0, length: 0)
    }
    return ConditionFault(kind: kind, offset: next.offset, length: next.length)
  }

  /// The text of some tokens, as it was written.
  func source(_ from: Int, _ to: Int) -> String {
    guard from < to else { return "" }
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: tokens[from].offset)
    let end = scalars.index(scalars.startIndex, offsetBy: tokens[to - 1].end)
    return String(scalars[start..<end])
  }
}
