extension Markup {
  /// The piece as HTML; whatever its words are, a browser shows them and obeys none of them.
  var html: String {
    var html = ""
    write(to: &html)
    return html
  }

  private func write(to html: inout String) {
    switch self {
    case .text(let text, _): html += text.inert
    case .style(let style): html += "\n<style>\(style.css)</style>"
    case .element(let tag, let attributes, let children):
      if tag.isBlock { html += "\n" }
      html += "<" + tag.name
      for attribute in attributes { html += " \(attribute.name)=\"\(attribute.value.inert)\"" }
      html += ">"
      guard !tag.isVoid else { return }
      for child in children { child.write(to: &html) }
      html += "</\(tag.name)>"
    }
  }
}

extension String {
  /// The text with nothing that HTML, or the bidirectional algorithm, would take as an order.
  var inert: String {
    var inert = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "&": inert.append(contentsOf: "&amp;".unicodeScalars)
      case "<": inert.append(contentsOf: "&lt;".unicodeScalars)
      case ">": inert.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": inert.append(contentsOf: "&quot;".unicodeScalars)
      case "'": inert.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": inert.append(" ")
      default: inert.append(scalar.givesOrders ? "\u{FFFD}" : scalar)
      }
    }
    return String(inert)
  }
}

extension Unicode.Scalar {
  /// Controls, noncharacters, and the embeddings and overrides of CVE-2021-42574 with their forced isolates.
  ///
  /// First Strong Isolate and its end stay: they only keep a name from disturbing what surrounds it.
  fileprivate var givesOrders: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2067: true
    default: properties.isNoncharacterCodePoint
    }
  }
}
