/// Reads the inside of a block: text, bold, italic, links and references, nothing else.
struct InlineParser {
  private let text: MarkedText
  private var index = 0
  private var inlines: [Inline] = []
  private var plain: [Unicode.Scalar] = []
  private var notes: Notes
  private var references: [GuideReference] = []

  /// The pieces of a text; references are added to those of the guide.
  static func parse(
    _ text: MarkedText,
    _ references: inout [GuideReference],
    _ notes: inout Notes
  ) -> [Inline] {
    var parser = InlineParser(text: text, notes: notes)
    while parser.index < text.scalars.count { parser.readNext() }
    parser.endPlain()
    notes = parser.notes
    references += parser.references
    return parser.inlines
  }

  private init(text: MarkedText, notes: Notes) {
    self.text = text
    self.notes = notes
  }

  private func scalar(_ offset: Int = 0) -> Unicode.Scalar? {
    index + offset < text.scalars.count ? text.scalars[index + offset] : nil
  }

  private mutating func readNext() {
    switch scalar() {
    case "\\": readEscape()
    case "*": readStars()
    case "[": readLink()
    case "{": readReference()
    case "`", "}": refuse(1)
    case "!" where scalar(1) == "[": refuse(2)
    case "<" where scalar(1).map(startsTag) ?? false: refuse(1)
    default: keep(plainRun)
    }
  }

  /// How many characters from here have no meaning of their own, one at least.
  private var plainRun: Int {
    let rest = text.scalars[(index + 1)...]
    let end = rest.firstIndex { scalar in
      switch scalar {
      case "\\", "*", "[", "{", "}", "`", "!", "<": true
      default: false
      }
    }
    return (end ?? text.scalars.count) - index
  }

  private func startsTag(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar == "!" || (scalar.isASCII && scalar.properties.isAlphabetic)
  }

  private mutating func keep(_ count: Int) {
    plain += text.scalars[index..<index + count]
    index += count
  }

  private mutating func endPlain() {
    if !plain.isEmpty { inlines.append(.text(String(plain))) }
    plain = []
  }

  private mutating func add(_ inline: Inline, to end: Int) {
    endPlain()
    inlines.append(inline)
    index = end
  }

  /// Reports what the subset does not know, and reads it as text.
  private mutating func refuse(_ count: Int) {
    let range = index..<min(index + count, text.scalars.count)
    notes.report(.unsupportedMarkdown, at: text.location(range), ["found": text.string(range)])
    keep(range.count)
  }

  /// A backslash makes the next sign a plain one.
  private mutating func readEscape() {
    guard let next = scalar(1), "*[{\\<`!#-".unicodeScalars.contains(next) else { return refuse(1) }
    index += 1
    keep(1)
  }

  private mutating func readStars() {
    let isStrong = scalar(1) == "*"
    let width = isStrong ? 2 : 1
    let start = index + width
    guard start < text.scalars.count, text.scalars[start] != " ",
      let end = text.index(of: "*", from: start), end > start, text.scalars[end - 1] != " ",
      !isStrong || (end + 1 < text.scalars.count && text.scalars[end + 1] == "*")
    else { return refuse(width) }
    let inner = start..<end
    refuseSigns(in: inner)
    let string = text.string(inner)
    add(isStrong ? .strong(string) : .emphasis(string), to: end + width)
  }

  /// Bold and italic hold plain words only.
  private mutating func refuseSigns(in range: Range<Int>) {
    guard let sign = range.first(where: { "[{`\\".unicodeScalars.contains(text.scalars[$0]) })
    else {
      return
    }
    let place = sign..<sign + 1
    notes.report(.unsupportedMarkdown, at: text.location(place), ["found": text.string(place)])
  }

  private mutating func readLink() {
    let labelEnd = text.scalars[(index + 1)...].firstIndex { $0 == "]" || $0 == "[" }
    guard let labelEnd, text.scalars[labelEnd] == "]", labelEnd > index + 1,
      labelEnd + 1 < text.scalars.count, text.scalars[labelEnd + 1] == "(",
      let end = text.scalars[(labelEnd + 2)...].firstIndex(where: { $0 == ")" || $0 == " " }),
      text.scalars[end] == ")"
    else { return refuse(1) }
    let label = index + 1..<labelEnd
    let address = labelEnd + 2..<end
    refuseSigns(in: label)
    let url = text.string(address)
    if !SecureLink.accepts(url) {
      notes.report(.insecureLink, at: text.location(address), ["found": url])
    }
    add(.link(text: text.string(label), url: url), to: end + 1)
  }

  /// `{step:ID}`, `{guide:ID}` or `{term:WORD}`.
  private mutating func readReference() {
    let stops: [Unicode.Scalar] = ["}", "{"]
    guard let end = text.scalars[(index + 1)...].firstIndex(where: stops.contains),
      text.scalars[end] == "}",
      let colon = text.index(of: ":", from: index, to: end), colon + 1 < end
    else { return refuse(1) }
    let name = text.string(colon + 1..<end)
    let place = text.location(colon + 1..<end)
    switch text.string(index + 1..<colon) {
    case "step":
      references.append(GuideReference(.step(name), at: place))
      add(.step(name), to: end + 1)
    case "guide":
      references.append(GuideReference(.guide(name), at: place))
      add(.guide(name), to: end + 1)
    case "term":
      references.append(GuideReference(.term(name), at: place))
      add(.term(name), to: end + 1)
    default:
      refuse(end + 1 - index)
    }
  }
}

/// A step, a guide or a word of the glossary that a text sends to.
struct GuideReference {
  let target: Target
  let location: Location

  init(_ target: Target, at location: Location) {
    self.target = target
    self.location = location
  }

  enum Target {
    case step(String)
    case guide(String)
    case term(String)
  }
}
