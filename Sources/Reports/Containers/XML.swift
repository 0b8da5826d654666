/// A piece of an XML document: an element, or words.
indirect enum XML {
  case element(String, [(String, String)], [XML])
  case text(String)
}

extension XML {
  /// An element with its attributes and what it holds.
  static func tag(
    _ name: String,
    _ attributes: [(String, String)] = [],
    _ children: [XML] = []
  ) -> XML {
    .element(name, attributes, children)
  }

  /// The document whose only root is this piece; whatever its words are, they stay words.
  var document: [UInt8] {
    var text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    write(to: &text)
    return Array(text.utf8)
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let words): text += words.inert
    case .element(let name, let attributes, let children):
      text += "<" + name
      for (name, value) in attributes { text += " \(name)=\"\(value.inert)\"" }
      guard !children.isEmpty else {
        text += "/>"
        return
      }
      text += ">"
      for child in children { child.write(to: &text) }
      text += "</\(name)>"
    }
  }
}
