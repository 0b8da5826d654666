extension YAMLWriting {
  /// A list or a mapping between brackets.
  struct Flow {
    let opening: Int
    let isMap: Bool
    var keys: [String: Range<Int>] = [:]
    /// The key whose value comes next; nil between two entries.
    var key: String?
    /// The key of the last value, when that was a text without quotes.
    var lastPlainKey: String?
    var lastComma: Int?
  }

  /// Reads brackets at the cursor to the end of their last line.
  mutating func readFlow(key: String) {
    let opening = cursor
    let parent = parentColumn
    hasOpenText = false
    flows = []
    openFlow()
    while !flows.isEmpty, !mustStop {
      guard skipFlowBlanks(parent) else {
        report(.unclosedBracket, opening..<opening + 1, ["bracket": string(opening..<opening + 1)])
        flows = []
        return
      }
      readFlowToken()
    }
    guard !mustStop else { return }
    let rest = bytes[cursor..<lineEnd(from: cursor)].drop { $0 == Byte.space }
    if let first = rest.first, first != Byte.hash {
      let whole = opening..<plainEnd(from: cursor).text
      let facts = ["character": string(opening..<opening + 1), "key": key, "quoted": quoted(whole)]
      report(.reservedStart, opening..<opening + 1, facts, repair: quoting(whole))
    }
    skipLine()
  }

  private mutating func openFlow() {
    flows.append(Flow(opening: cursor, isMap: byte == Byte.openBrace))
    cursor += 1
    checkDepth()
  }

  /// Goes to the next token; false when the brackets are left open.
  private mutating func skipFlowBlanks(_ parent: Int) -> Bool {
    while let byte {
      switch byte {
      case Byte.space, Byte.tab: cursor += 1
      case Byte.hash: cursor = lineEnd(from: cursor)
      case Byte.lineFeed:
        let next = nextLine(after: cursor)
        cursor = next.start
        guard let first = self.byte else { return false }
        if next.column <= parent, first != Byte.closeBrace, first != Byte.closeBracket {
          cursor = next.start - next.column
          return false
        }
      default: return true
      }
    }
    return false
  }

  private mutating func readFlowToken() {
    guard let byte else { return }
    let top = flows.count - 1
    switch byte {
    case Byte.openBrace, Byte.openBracket:
      openFlow()
    case Byte.closeBrace, Byte.closeBracket:
      if flows[top].isMap == (byte == Byte.closeBrace) { flows.removeLast() }
      if let last = flows.indices.last { flows[last].lastPlainKey = nil }
      cursor += 1
    case Byte.comma:
      flows[top].lastComma = cursor
      flows[top].key = nil
      cursor += 1
    case Byte.colon where isBlankOrEnd(cursor + 1):
      cursor += 1
    case Byte.quote, Byte.apostrophe:
      if flows[top].isMap, flows[top].key == nil, let key = self.key(isMap: true) {
        register(key)
      } else {
        flows[top].lastPlainKey = nil
        readQuoted(inFlow: true)
      }
    default:
      if flows[top].isMap, flows[top].key == nil, let key = self.key(isMap: true) {
        register(key)
      } else {
        readFlowPlain()
      }
    }
  }

  private mutating func register(_ key: Key) {
    let top = flows.count - 1
    let first = flows[top].keys[key.name]
    flows[top].keys[key.name] = first ?? key.range
    flows[top].key = key.name
    reportTwin(key, first)
    cursor = key.end
  }

  /// Reads a text without quotes: it ends at a comma or at a bracket.
  private mutating func readFlowPlain() {
    let top = flows.count - 1
    let start = cursor
    let (end, hash) = flowPlainEnd(from: start)
    let range = start..<end
    let key = flows[top].key ?? ""
    if flows[top].isMap, flows[top].key == nil {
      reportComma(before: range)
    } else {
      if let first = byte, isReserved(first) {
        reportReserved(key: key, in: range)
      } else {
        reportCurlyQuotes(range, key: key)
      }
      flows[top].lastPlainKey = key
    }
    reportFlowColons(range, key: key)
    cursor = max(end, start + 1)
    if let hash {
      let isReported = reportHash(at: hash, after: range, key: key)
      if isReported { edit(hash, 1, [Byte.hyphen]) }
      cursor = isReported ? hash + 1 : lineEnd(from: hash)
    }
  }

  private mutating func reportFlowColons(_ range: Range<Int>, key: String) {
    var isReported = false
    for index in range where bytes[index] == Byte.colon && isFlowBlank(index + 1) {
      if !isReported {
        let facts = ["key": key, "quoted": quoted(range)]
        report(.colonInText, index..<index + 1, facts, repair: quoting(range))
        isReported = true
      }
      edit(index, 1, [Byte.hyphen])
    }
  }

  /// What stands between two commas of a mapping without being a key was meant as text.
  private mutating func reportComma(before range: Range<Int>) {
    let flow = flows[flows.count - 1]
    guard let key = flow.lastPlainKey, let comma = flow.lastComma else { return }
    report(.commaInText, comma..<comma + 1, ["key": key])
    edit(comma, 1, [Byte.semicolon])
  }

  private func isFlowBlank(_ index: Int) -> Bool {
    isBlankOrEnd(index) || ",[]{}".utf8.contains(bytes[index])
  }

  /// Where a text ends inside brackets, and the `#` that cuts it if any.
  private func flowPlainEnd(from start: Int) -> (text: Int, hash: Int?) {
    var last = start
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte == Byte.lineFeed || ",[]{}".utf8.contains(byte) { return (last, nil) }
      if byte == Byte.hash, index > start, isBlankOrEnd(index - 1) { return (last, index) }
      if byte != Byte.space { last = index + 1 }
    }
    return (last, nil)
  }
}
