/// A page read by a parser stricter than any browser: what it refuses, we must not write.
struct StrictPage {
  struct Element: Equatable {
    let name: String
    let attributes: [String: String]
    let depth: Int
  }

  struct Fault: Error, Equatable, CustomStringConvertible {
    let what: String
    let near: String
    var description: String { "\(what) near \(near)" }
  }

  private(set) var elements: [Element] = []
  /// The words shown, in order, without what is in the head.
  private(set) var text = ""
  /// The words of every row of the bodies of tables.
  private(set) var rows: [[String]] = []

  private var rest: Substring
  private var open: [String] = []
  private static let void: Set = ["meta", "link"]

  init(_ html: String) throws(Fault) {
    rest = html[...]
    guard rest.hasPrefix("<!DOCTYPE html>") else { throw fault("no doctype") }
    rest = rest.dropFirst("<!DOCTYPE html>".count)
    while !rest.isEmpty {
      if rest.first == "<" { try readTag() } else { try readText() }
    }
    guard open.isEmpty else { throw fault("<\(open.joined(separator: "> <"))> never closed") }
  }

  private func fault(_ what: String) -> Fault { Fault(what: what, near: String(rest.prefix(60))) }

  private mutating func readTag() throws(Fault) {
    guard let end = rest.firstIndex(of: ">") else { throw fault("a tag without end") }
    var inside = rest[rest.index(after: rest.startIndex)..<end]
    if inside.first == "/" {
      let name = String(inside.dropFirst())
      guard open.popLast() == name else { throw fault("</\(name)> closes nothing") }
      rest = rest[rest.index(after: end)...]
      return
    }
    let name = String(inside.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber) })
    guard !name.isEmpty else { throw fault("a < that opens nothing") }
    inside = inside.dropFirst(name.count)
    let element = Element(name: name, attributes: try attributes(inside), depth: open.count)
    elements.append(element)
    rest = rest[rest.index(after: end)...]
    if name == "style" { return try skipStyle() }
    if open.contains("tbody") {
      if name == "tr" { rows.append([]) }
      if name == "th" || name == "td" { rows[rows.count - 1].append("") }
    }
    if !Self.void.contains(name) { open.append(name) }
  }

  private func attributes(_ text: Substring) throws(Fault) -> [String: String] {
    var attributes: [String: String] = [:]
    var text = text
    while text.first == " " {
      text = text.dropFirst()
      let name = String(text.prefix { $0.isASCII && ($0.isLetter || $0 == "-") })
      text = text.dropFirst(name.count)
      guard !name.isEmpty, text.hasPrefix("=\"") else { throw fault("an attribute unquoted") }
      text = text.dropFirst(2)
      guard let quote = text.firstIndex(of: "\"") else { throw fault("a quote without end") }
      guard attributes[name] == nil else { throw fault("\(name) twice") }
      attributes[name] = try unescaped(text[..<quote])
      text = text[text.index(after: quote)...]
    }
    guard text.isEmpty else { throw fault("a stray \(text.prefix(5)) in a tag") }
    return attributes
  }

  private mutating func readText() throws(Fault) {
    let words = rest.prefix { $0 != "<" }
    guard !words.contains(">"), !words.contains("\"") else { throw fault("a bare sign") }
    let plain = try unescaped(words)
    if open.contains("body") { text += plain }
    if open.contains("tbody"), open.last == "th" || open.last == "td" {
      rows[rows.count - 1][rows[rows.count - 1].count - 1] += plain
    }
    rest = rest[words.endIndex...]
  }

  private func unescaped(_ text: Substring) throws(Fault) -> String {
    var plain = ""
    var text = text
    while let character = text.first {
      guard character == "&" else {
        plain.append(character)
        text = text.dropFirst()
        continue
      }
      let known = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
      guard let (entity, sign) = known.first(where: { text.hasPrefix($0.key) }) else {
        throw fault("a bare & ")
      }
      plain += sign
      text = text.dropFirst(entity.count)
    }
    return plain
  }

  /// The style is ours, and may hold anything but a tag.
  private mutating func skipStyle() throws(Fault) {
    let css = rest.prefix { $0 != "<" }
    rest = rest[css.endIndex...]
    guard rest.hasPrefix("</style>") else { throw fault("a < in the style") }
    rest = rest.dropFirst("</style>".count)
  }
}

extension StrictPage {
  /// Everything of a page that would fail an audit or reach for a network, in words.
  var faults: [String] { faults(beside: []) }

  /// The same of a page that stands in a folder with other files.
  func faults(beside files: [String]) -> [String] {
    var faults: [String] = []
    let ids = elements.compactMap { $0.attributes["id"] }
    if Set(ids).count != ids.count { faults.append("an id twice") }
    for element in elements {
      if let target = element.attributes["href"], element.name == "a" {
        if target.hasPrefix("#"), !ids.contains(String(target.dropFirst())) {
          faults.append("\(target) leads nowhere")
        }
        if !target.hasPrefix("#"), !target.hasPrefix("https://"), !files.contains(target) {
          faults.append("goes to \(target)")
        }
      }
      let labels = element.attributes["aria-labelledby"]?.split(separator: " ") ?? []
      for label in labels where !ids.contains(String(label)) {
        faults.append("no \(label) to label")
      }
      if element.attributes.keys.contains(where: { $0.hasPrefix("on") || $0 == "src" }) {
        faults.append("<\(element.name)> runs or loads something")
      }
      if element.name == "link", element.attributes["href"] != "data:," {
        faults.append("a file is loaded")
      }
    }
    let allowed: Set = [
      "html", "head", "meta", "title", "link", "style", "body", "header", "main", "footer",
      "section", "nav", "div", "h1", "h2", "h3", "p", "ol", "ul", "li", "table", "caption", "thead",
      "tbody",
      "tr", "th", "td", "a", "strong", "em", "span", "svg",
      "desc", "path", "text",
    ]
    faults += elements.filter { !allowed.contains($0.name) }.map { "<\($0.name)> is not ours" }
    return faults + outlineFaults
  }

  private var outlineFaults: [String] {
    var faults: [String] = []
    let headings = elements.compactMap { element in
      element.name.first == "h" ? element.name.dropFirst().first?.wholeNumberValue : nil
    }
    if headings.filter({ $0 == 1 }).count != 1 || headings.first != 1 { faults.append("h1") }
    for (level, next) in zip(headings, headings.dropFirst()) where next > level + 1 {
      faults.append("h\(next) after h\(level)")
    }
    let page = elements.first { $0.name == "html" }
    if page?.attributes["lang"]?.isEmpty ?? true { faults.append("no language") }
    if page?.attributes["dir"] == nil { faults.append("no direction") }
    let links = elements.filter { $0.name == "a" }
    if links.first?.attributes["class"] != "skip" { faults.append("the first link skips nothing") }
    return faults
  }
}
