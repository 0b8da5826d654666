/// A JSON text whose members keep the order they were given, so that two runs can be compared.
///
/// The format is that of RFC 8259.
package indirect enum JSONText {
  case object([(String, JSONText)])
  case array([JSONText])
  case text(String)
  case number(Int)
  case decimal(Double)
  case flag(Bool)
  /// What fits on one line, where a reader would rather see many of them.
  case onOneLine(JSONText)
}

extension JSONText {
  /// Indented by two spaces, as people and tools that compare lines like it.
  package var written: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  /// Without an indent everything stands on the same line.
  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .text(let value): JSONText.quote(value, to: &text)
    case .number(let value): text += String(value)
    case .decimal(let value): text += value.digits
    case .flag(let value): text += value ? "true" : "false"
    case .onOneLine(let value): value.write(to: &text, indent: nil)
    case .array(let items):
      JSONText.list(items, "[", "]", indent, to: &text) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      JSONText.list(members, "{", "}", indent, to: &text) { member, text, indent in
        JSONText.quote(member.0, to: &text)
        text += ": "
        member.1.write(to: &text, indent: indent)
      }
    }
  }

  private static func list<Item>(
    _ items: [Item],
    _ open: String,
    _ close: String,
    _ indent: Int?,
    to text: inout String,
    _ write: (Item, inout String, Int?) -> Void
  ) {
    text += open
    for (index, item) in items.enumerated() {
      text += index == 0 ? "" : ","
      text += indent.map { newLine($0 + 1) } ?? (index == 0 ? "" : " ")
      write(item, &text, indent.map { $0 + 1 })
    }
    if let indent, !items.isEmpty { text += newLine(indent) }
    text += close
  }

  private static func newLine(_ indent: Int) -> String {
    "\n" + String(repeating: "  ", count: indent)
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case "\u{0}"..<"\u{20}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
