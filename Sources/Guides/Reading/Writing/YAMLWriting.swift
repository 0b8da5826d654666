/// The pass over the raw lines of a YAML file, before YAML itself has its say.
///
/// French prose breaks YAML: ` : ` is a syntax error, ` #` silently cuts a sentence. Each fault
/// is reported where the author made it, then written over so that the rest can still be read.
struct YAMLWriting {
  let source: SourceText
  let bytes: [UInt8]
  var notes: Notes
  var edits: [Edit] = []
  var cursor = 0
  var blocks: [Block] = []
  var flows: [Flow] = []
  /// A text without quotes can go on over the lines that are further in than its key.
  var hasOpenText = false
  var isTooDeep = false

  /// A list or a mapping that indentation holds together.
  struct Block {
    let column: Int
    let isMap: Bool
    var keys: [String: Range<Int>] = [:]
  }

  /// A change that keeps later places true, or nearly.
  struct Edit {
    let offset: Int
    let removed: Int
    let inserted: [UInt8]
  }

  /// Nothing in content needs more; libyaml and our own recursion stay far from their limits.
  static let deepest = 32

  /// The text to give to YAML; nil when YAML had better not see it.
  static func checked(_ source: SourceText, _ notes: inout Notes) -> String? {
    var writing = YAMLWriting(source: source, bytes: source.bytes, notes: notes)
    while writing.cursor < writing.bytes.count, !writing.mustStop { writing.readLine() }
    notes = writing.notes
    return writing.mustStop ? nil : writing.repaired
  }

  var mustStop: Bool { isTooDeep || notes.isFull }

  /// The column of the list or mapping that holds what is being read; -1 at the top.
  var parentColumn: Int { blocks.last?.column ?? -1 }
}

extension YAMLWriting {
  private mutating func readLine() {
    let start = cursor
    skipBlanks()
    guard let first = byte, first != Byte.lineFeed, first != Byte.hash else { return skipLine() }
    var column = cursor - start
    if hasOpenText, column > parentColumn {
      reportLostItem()
      readPlain(key: "")
      return
    }
    hasOpenText = false
    if column == 0, isDocumentMark { return startDocument() }
    while let last = blocks.last, last.column > column { blocks.removeLast() }
    reportHastyHyphen()
    while byte == Byte.hyphen, isBlankOrEnd(cursor + 1) {
      open(isMap: false, at: column)
      cursor += 1
      skipBlanks()
      guard !mustStop, let next = byte, next != Byte.lineFeed, next != Byte.hash else {
        return skipLine()
      }
      column = cursor - start
    }
    if let last = blocks.last, !last.isMap, last.column == column { blocks.removeLast() }
    readEntry(at: column)
  }

  /// A hyphen stuck to a quote: an item of a list, which YAML would take for a text.
  private mutating func reportHastyHyphen() {
    guard byte == Byte.hyphen, cursor + 1 < bytes.count,
      bytes[cursor + 1] == Byte.quote || bytes[cursor + 1] == Byte.apostrophe
    else { return }
    report(.missingSpace, cursor..<cursor + 1, ["key": "-"])
    edit(cursor + 1, 0, [Byte.space])
  }

  /// An item of a list that goes on a text: the hyphen of the first item was lost.
  private mutating func reportLostItem() {
    guard byte == Byte.hyphen, isBlankOrEnd(cursor + 1) else { return }
    let range = cursor..<plainEnd(from: cursor).text
    let facts = ["character": "-", "key": "", "quoted": quoted(range)]
    report(.reservedStart, cursor..<cursor + 1, facts)
  }

  private mutating func readEntry(at column: Int) {
    guard let key = key(isMap: blocks.last.map { $0.isMap && $0.column == column } ?? false) else {
      readValue(key: "")
      return
    }
    open(isMap: true, at: column)
    guard !mustStop else { return }
    let first = blocks[blocks.count - 1].keys[key.name]
    blocks[blocks.count - 1].keys[key.name] = first ?? key.range
    reportTwin(key, first)
    cursor = key.end
    readValue(key: key.name)
  }

  /// Makes sure that a list or a mapping is open at a column.
  private mutating func open(isMap: Bool, at column: Int) {
    if let last = blocks.last, last.isMap == isMap, last.column == column { return }
    blocks.append(Block(column: column, isMap: isMap))
    checkDepth()
  }

  mutating func checkDepth() {
    guard blocks.count + flows.count > YAMLWriting.deepest, !isTooDeep else { return }
    isTooDeep = true
    report(.tooDeep, cursor..<cursor + 1, ["limit": "\(YAMLWriting.deepest)"])
  }

  func reportable(_ text: String) -> String { text.utf8.count > 200 ? "…" : text }

  /// The second of two keys is hidden from YAML, which would refuse the whole file.
  mutating func reportTwin(_ key: Key, _ first: Range<Int>?) {
    guard let first = first.map(location) else { return }
    notes.report(
      .duplicateKey,
      at: location(key.range),
      ["key": key.name, "first": "\(first.line)"],
      related: first
    )
    let mark = YAMLComposer.twinMark + "\(edits.count)"
    edit(key.range.lowerBound + (key.isQuoted ? 1 : 0), 0, Array(mark.utf8))
  }

  private var isDocumentMark: Bool {
    let mark = bytes[cursor...].prefix(3)
    guard mark.elementsEqual("---".utf8) || mark.elementsEqual("...".utf8) else { return false }
    return isBlankOrEnd(cursor + 3)
  }

  private mutating func startDocument() {
    blocks = []
    skipLine()
  }
}
