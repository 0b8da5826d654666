/// An element of HTML, among the few that a sheet needs; none can run or load anything.
struct Tag: Sendable, Hashable {
  let name: String
  /// Whether it starts a line of the file, which a person may read.
  let isBlock: Bool
  /// Whether it has neither children nor an end.
  let isVoid: Bool

  init(_ name: String, isBlock: Bool = true, isVoid: Bool = false) {
    self.name = name
    self.isBlock = isBlock
    self.isVoid = isVoid
  }

  static let html = Tag("html")
  static let head = Tag("head")
  static let meta = Tag("meta", isVoid: true)
  static let title = Tag("title")
  static let link = Tag("link", isVoid: true)
  static let body = Tag("body")
  static let header = Tag("header")
  static let main = Tag("main")
  static let footer = Tag("footer")
  static let section = Tag("section")
  static let nav = Tag("nav")
  static let div = Tag("div")
  static let h1 = Tag("h1")
  static let h2 = Tag("h2")
  static let h3 = Tag("h3")
  static let p = Tag("p")
  static let ol = Tag("ol")
  static let ul = Tag("ul")
  static let li = Tag("li")
  static let table = Tag("table")
  static let caption = Tag("caption")
  static let thead = Tag("thead")
  static let tbody = Tag("tbody")
  static let tr = Tag("tr")
  static let th = Tag("th")
  static let td = Tag("td")
  static let a = Tag("a", isBlock: false)
  static let strong = Tag("strong", isBlock: false)
  static let em = Tag("em", isBlock: false)
  static let span = Tag("span", isBlock: false)
}

extension Tag {
  /// The element with these children.
  func callAsFunction(_ children: [Markup]) -> Markup { .element(self, [], children) }

  /// The element with these attributes and children.
  func callAsFunction(_ attributes: [Attribute], _ children: [Markup] = []) -> Markup {
    .element(self, attributes, children)
  }
}
