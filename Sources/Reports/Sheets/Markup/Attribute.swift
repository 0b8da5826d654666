/// An attribute of an element, among the few that a sheet needs; none holds a script.
struct Attribute: Sendable, Hashable {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  static func id(_ id: String) -> Attribute { Attribute("id", id) }
  static func `class`(_ name: String) -> Attribute { Attribute("class", name) }
  static func lang(_ tag: String) -> Attribute { Attribute("lang", tag) }
  static func dir(_ direction: String) -> Attribute { Attribute("dir", direction) }
  static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
  static func role(_ role: String) -> Attribute { Attribute("role", role) }
  /// The heading of a cell, for screens too small to show it above.
  static func label(_ heading: String) -> Attribute { Attribute("data-label", heading) }
  static let scopeColumn = Attribute("scope", "col")
  static let scopeRow = Attribute("scope", "row")

  /// A link inside the page.
  static func toPart(_ id: String) -> Attribute { Attribute("href", "#" + id) }

  /// A link to a file beside the page, which a path cannot lead out of its folder.
  static func toFile(_ name: String) -> Attribute {
    Attribute("href", name.filter { $0 != "/" && $0 != ":" })
  }

  /// A link to a site; nil unless the address starts with `https://` and holds no blank.
  static func toSite(_ address: String) -> Attribute? {
    let isSafe = address.hasPrefix("https://") && !address.unicodeScalars.contains { $0 <= " " }
    return isSafe ? Attribute("href", address) : nil
  }

  static let utf8 = Attribute("charset", "utf-8")
  static let icon = Attribute("rel", "icon")
  /// An empty picture: without it a browser asks the server for one.
  static let noPicture = Attribute("href", "data:,")
  static func named(_ name: String) -> Attribute { Attribute("name", name) }
  static func content(_ text: String) -> Attribute { Attribute("content", text) }
  static let policy = Attribute("http-equiv", "Content-Security-Policy")
}
