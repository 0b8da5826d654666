extension YAMLWriting {
  /// Reads what follows a key or a hyphen, to the end of its last line.
  mutating func readValue(key: String) {
    skipBlanks()
    guard let first = byte, first != Byte.lineFeed, first != Byte.hash else { return skipLine() }
    switch first {
    case Byte.quote, Byte.apostrophe:
      readQuoted(inFlow: false)
      if !mustStop { skipLine() }
    case Byte.openBrace, Byte.openBracket:
      readFlow(key: key)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if isBlockHeader { skipBlockText() } else { readReserved(key: key) }
    default:
      if isReserved(first) { readReserved(key: key) } else { readPlain(key: key) }
    }
  }

  /// Whether a text cannot start with the byte at the cursor.
  func isReserved(_ first: UInt8) -> Bool {
    if "@%*&!|>`,]}".utf8.contains(first) { return true }
    return (first == Byte.hyphen || first == Byte.question) && isBlankOrEnd(cursor + 1)
  }

  /// A text that starts with a sign of YAML: an anchor when it looks like one, else prose.
  private mutating func readReserved(key: String) {
    let start = cursor
    reportReserved(key: key, in: start..<plainEnd(from: start).text)
    readPlain(key: key, reports: false)
  }

  mutating func reportReserved(key: String, in range: Range<Int>) {
    let start = range.lowerBound
    let sign = string(start..<start + 1)
    if isAnchor(in: range) {
      report(.anchor, range, ["found": reportable(string(range))])
      // Without its anchor, the value of `&name value` can still be read.
      let name = bytes[range].prefix { $0 != Byte.space }
      if name.count < range.count {
        edit(start, name.count, Array(repeating: Byte.space, count: name.count))
        return
      }
    } else {
      let facts = ["character": sign, "key": key, "quoted": quoted(range)]
      report(.reservedStart, start..<start + 1, facts, repair: quoting(range))
    }
    edit(start, 1, [UInt8(ascii: "x")])
  }

  /// `&name …` and `*name` alone; `* gras` and `*gras* et…` are prose.
  private func isAnchor(in range: Range<Int>) -> Bool {
    let first = bytes[range.lowerBound]
    let rest = bytes[range].dropFirst()
    guard first == UInt8(ascii: "&") || first == UInt8(ascii: "*") else { return false }
    let name = rest.prefix { Byte.isLetter($0) || Byte.isDigit($0) || $0 == Byte.hyphen }
    guard !name.isEmpty else { return false }
    return name.count == rest.count
      || (first == UInt8(ascii: "&") && bytes[name.endIndex] == Byte.space)
  }

  /// Reads a text without quotes up to the end of its line.
  mutating func readPlain(key: String, reports: Bool = true) {
    let start = cursor
    let (textEnd, hash) = plainEnd(from: start)
    let range = start..<textEnd
    if reports { reportCurlyQuotes(range, key: key) }
    var isReported = !reports
    for index in range where bytes[index] == Byte.colon && isBlankOrEnd(index + 1) {
      if !isReported {
        let facts = ["key": key, "quoted": quoted(range)]
        report(.colonInText, index..<index + 1, facts, repair: quoting(range))
        isReported = true
      }
      edit(index, 1, [Byte.hyphen])
    }
    if let hash, reports { reportHash(at: hash, after: range, key: key) }
    hasOpenText = hash == nil
    skipLine()
  }

  /// Where a text ends on its line, and the `#` that cuts it if any.
  func plainEnd(from start: Int) -> (text: Int, hash: Int?) {
    let end = lineEnd(from: start)
    var last = start
    for index in start..<end {
      if bytes[index] == Byte.hash, index > start, isBlankOrEnd(index - 1) { return (last, index) }
      if bytes[index] != Byte.space { last = index + 1 }
    }
    return (last, nil)
  }

  /// A comment after a code is well placed; after prose, one space away, it cuts a sentence.
  @discardableResult
  mutating func reportHash(at hash: Int, after range: Range<Int>, key: String) -> Bool {
    let isNear = hash - range.upperBound == 1
    let isProse = YAMLWriting.proseKeys.contains(key) || bytes[range].contains(Byte.space)
    guard isNear, isProse, !YAMLWriting.conditionKeys.contains(key) else { return false }
    let end = plainEndWithHash(from: hash)
    let whole = range.lowerBound..<end
    let facts = ["key": key, "quoted": quoted(whole)]
    report(.hashInText, hash..<end, facts, repair: quoting(whole))
    return true
  }

  private func plainEndWithHash(from hash: Int) -> Int {
    let end = lineEnd(from: hash)
    return bytes[hash..<end].lastIndex { $0 != Byte.space }.map { $0 + 1 } ?? end
  }

  private static let proseKeys: Set<String> = [
    "title", "text", "ask", "simple", "why", "how", "notice", "summary", "words", "name",
    "non_digital", "legal",
  ]

  private static let conditionKeys: Set<String> = ["if", "ask_if"]

  /// Quotes that a word processor curled: YAML takes them for letters.
  mutating func reportCurlyQuotes(_ range: Range<Int>, key: String) {
    let curly: [[UInt8]] = [[0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D], [0xE2, 0x80, 0x9E]]
    guard curly.contains(where: { bytes[range].starts(with: $0) }) else { return }
    report(.curlyQuotes, range.lowerBound..<range.lowerBound + 3, ["key": key])
  }

  /// The repair that puts a text between quotes.
  func quoting(_ range: Range<Int>) -> Finding.Repair? { repair(range, withQuotes(string(range))) }

  /// The text between quotes, ready to paste when it is short.
  func quoted(_ range: Range<Int>) -> String { reportable(withQuotes(string(range))) }

  func withQuotes(_ words: String) -> String {
    var text = "\""
    for scalar in words.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text.unicodeScalars.append("\\") }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }

  /// Whether the line holds only the sign of a text on the following lines.
  private var isBlockHeader: Bool {
    let rest = bytes[(cursor + 1)..<lineEnd(from: cursor)]
    let afterSigns = rest.drop { Byte.isDigit($0) || $0 == Byte.hyphen || $0 == UInt8(ascii: "+") }
    let afterBlanks = afterSigns.drop { $0 == Byte.space }
    return afterBlanks.isEmpty
      || (afterBlanks.first == Byte.hash && afterBlanks.count < afterSigns.count)
  }

  private mutating func skipBlockText() {
    skipLine()
    while cursor < bytes.count {
      let start = cursor
      let first = bytes[cursor...].firstIndex { $0 != Byte.space } ?? bytes.count
      guard first == bytes.count || bytes[first] == Byte.lineFeed || first - start > parentColumn
      else { return }
      skipLine()
    }
  }
}
