/// Reads the language of conditions by recursive descent; its grammar is in the authors’ pages.
package struct ConditionParser {
  private var words: ConditionWords
  private var depth = 0

  /// Reads a whole condition, or says where reading stopped and what was possible there.
  package static func parse(_ text: String) throws(ConditionFault) -> ParsedCondition {
    var parser = ConditionParser(words: ConditionWords(text))
    let condition = try parser.condition()
    guard parser.words.next == nil else { throw parser.words.unexpected(["and", "or"]) }
    return ParsedCondition(condition: condition, mentions: parser.words.mentions)
  }

  private init(words: ConditionWords) { self.words = words }

  /// No author nests this deep; beyond it the stack would be at the mercy of the text.
  static let deepest = 32

  private mutating func condition() throws(ConditionFault) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= ConditionParser.deepest else { throw words.fault(.tooDeep) }
    let start = words.position
    var terms = [try term()]
    var termStarts = [start]
    guard let sign = words.next?.text, sign == "and" || sign == "or" else { return terms[0] }
    while let word = words.next?.text, word == "and" || word == "or" {
      guard word == sign else { throw try mixed(from: start, lastTerm: termStarts.last ?? start) }
      words.position += 1
      termStarts.append(words.position)
      terms.append(try term())
    }
    return sign == "and" ? .and(terms) : .or(terms)
  }

  private mutating func term() throws(ConditionFault) -> Condition {
    guard let token = words.next else { throw words.unexpected(["QUESTION", "level", "not", "("]) }
    switch token.text {
    case "(":
      return try parenthesised()
    case "not":
      words.position += 1
      guard words.next?.text == "(" else { throw words.unexpected(["("]) }
      return .not(try parenthesised())
    case "level":
      words.position += 1
      return try levelTest()
    default:
      guard token.isName else { throw words.unexpected(["QUESTION", "level", "not", "("]) }
      words.position += 1
      return try test(of: token)
    }
  }

  private mutating func parenthesised() throws(ConditionFault) -> Condition {
    words.position += 1
    let inner = try condition()
    guard words.next?.text == ")" else { throw words.unexpected([")", "and", "or"]) }
    words.position += 1
    return inner
  }

  private mutating func test(
    of question: ConditionLexer.Token
  ) throws(ConditionFault) -> Condition {
    let name = question.text
    let forms = ["is", "is not", "in [", "contains", "<", "<=", ">", ">="]
    guard let verb = words.next else { throw words.unexpected(forms) }
    words.position += 1
    switch verb.text {
    case "is":
      return try isTest(of: question)
    case "in":
      words.mention(.question(name, .list), question)
      return .isOneOf(question: name, choices: try words.choices(of: name))
    case "contains":
      words.mention(.question(name, .contains), question)
      return .contains(question: name, choice: try words.choice(of: name))
    default:
      guard let comparison = Condition.Comparison(rawValue: verb.text) else {
        words.position -= 1
        throw words.unexpected(forms)
      }
      words.mention(.question(name, .comparison), question)
      return .compares(question: name, comparison, try words.number())
    }
  }

  private mutating func isTest(
    of question: ConditionLexer.Token
  ) throws(ConditionFault) -> Condition {
    let name = question.text
    switch words.next?.text {
    case "answered", "unanswered":
      let isAnswered = words.next?.text == "answered"
      words.position += 1
      words.mention(.question(name, .answered), question)
      return isAnswered ? .isAnswered(question: name) : .not(.isAnswered(question: name))
    case "not":
      words.position += 1
      words.mention(.question(name, .choice), question)
      return .not(.isChoice(question: name, choice: try words.choice(of: name)))
    default:
      words.mention(.question(name, .choice), question)
      let others = ["not", "answered", "unanswered"]
      return .isChoice(question: name, choice: try words.choice(of: name, or: others))
    }
  }

  private mutating func levelTest() throws(ConditionFault) -> Condition {
    guard let domain = words.next, domain.isName else {
      throw words.unexpected(["DOMAIN", "overall"])
    }
    words.mention(.domain(domain.text), domain)
    words.position += 1
    guard words.next?.text == "is" else { throw words.unexpected(["is"]) }
    words.position += 1
    let test: Condition.LevelTest
    switch words.next?.text {
    case "unknown":
      words.position += 1
      test = .isUnknown
    case "at":
      words.position += 1
      guard let bound = words.next?.text, bound == "least" || bound == "most" else {
        throw words.unexpected(["least", "most"])
      }
      words.position += 1
      let level = try words.level(of: domain.text)
      test = bound == "least" ? .isAtLeast(level) : .isAtMost(level)
    default:
      test = .isLevel(try words.level(of: domain.text, or: ["at least", "at most", "unknown"]))
    }
    return .level(domain: domain.text, test)
  }

  /// The two readings of `a and b or c`, found by reading on to the end of the group.
  private mutating func mixed(
    from start: Int,
    lastTerm: Int
  ) throws(ConditionFault) -> ConditionFault {
    let place = words.fault(.tooDeep)
    let operatorPosition = words.position
    while let word = words.next?.text, word == "and" || word == "or" {
      words.position += 1
      _ = try term()
    }
    let end = words.position
    let readings = [
      "(\(words.source(start, operatorPosition))) \(words.source(operatorPosition, end))",
      "\(words.source(start, lastTerm)) (\(words.source(lastTerm, end)))",
    ]
    return ConditionFault(
      kind: .mixed(readings: readings),
      offset: place.offset,
      length: place.length
    )
  }
}
