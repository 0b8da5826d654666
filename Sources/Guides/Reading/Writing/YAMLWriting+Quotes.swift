extension YAMLWriting {
  /// Reads a text between quotes, which may run over lines further in than its key.
  ///
  /// A quote that nothing sensible follows is taken for one inside the text.
  mutating func readQuoted(inFlow: Bool) {
    guard let quote = byte else { return }
    let start = cursor
    var index = start + 1
    var hasInnerQuote = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Byte.lineFeed {
        let next = nextLine(after: index)
        if hasInnerQuote || next.column <= parentColumn {
          if !hasInnerQuote { reportUnclosed(start) }
          closeText(at: index, with: quote)
          return
        }
        index = next.start
      } else if byte == Byte.backslash, quote == Byte.quote {
        index += index + 1 < bytes.count && bytes[index + 1] != Byte.lineFeed ? 2 : 1
      } else if byte != quote {
        index += 1
      } else if quote == Byte.apostrophe, index + 1 < bytes.count, bytes[index + 1] == quote {
        index += 2
      } else if canEndText(index + 1, inFlow: inFlow) {
        cursor = index + 1
        return
      } else {
        if !hasInnerQuote { reportInnerQuote(quote, at: index, from: start) }
        hasInnerQuote = true
        edit(index, 1, quote == Byte.quote ? [Byte.apostrophe] : [0xE2, 0x80, 0x99])
        index += 1
      }
    }
    if !hasInnerQuote { reportUnclosed(start) }
    closeText(at: bytes.count, with: quote)
  }

  /// Goes on after a text that nobody closed; the brackets around it are lost with it.
  private mutating func closeText(at index: Int, with quote: UInt8) {
    edit(index, 0, [quote])
    cursor = index
    flows = []
  }

  private mutating func reportUnclosed(_ start: Int) {
    report(.unclosedQuote, start..<start + 1, ["quote": string(start..<start + 1)])
  }

  private mutating func reportInnerQuote(_ quote: UInt8, at index: Int, from start: Int) {
    let code: Finding.Code = quote == Byte.quote ? .quoteInQuotes : .apostropheInQuotes
    let repair = code == .apostropheInQuotes ? doubleQuoting(from: start) : nil
    report(code, index..<index + 1, repair: repair)
  }

  /// Double quotes in place of the single ones around a text, up to the last one of its line.
  private func doubleQuoting(from start: Int) -> Finding.Repair? {
    let line = bytes[start..<lineEnd(from: start)]
    guard let last = line.lastIndex(of: Byte.apostrophe), last > start + 1 else { return nil }
    let words = string(start + 1..<last).replacing("''", with: "'")
    return repair(start..<last + 1, withQuotes(words))
  }

  /// Where the next line with something on it starts, and how far in.
  func nextLine(after lineFeed: Int) -> (start: Int, column: Int) {
    var lineStart = lineFeed + 1
    var index = lineStart
    while index < bytes.count {
      if bytes[index] == Byte.lineFeed {
        lineStart = index + 1
      } else if bytes[index] != Byte.space {
        return (index, index - lineStart)
      }
      index += 1
    }
    return (bytes.count, -1)
  }

  /// Whether what follows a quote lets it close its text.
  private func canEndText(_ index: Int, inFlow: Bool) -> Bool {
    let next = bytes[min(index, bytes.count)...].firstIndex { $0 != Byte.space } ?? bytes.count
    guard next < bytes.count else { return true }
    switch bytes[next] {
    case Byte.lineFeed: return true
    case Byte.hash: return next > index
    case Byte.comma, Byte.closeBrace, Byte.closeBracket, Byte.colon: return inFlow
    default: return false
    }
  }
}
