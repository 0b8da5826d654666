extension Unicode.Scalar {
  var breaksLine: Bool {
    switch self {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Controls (C0, DEL, C1) and the bidirectional controls of the Trojan Source attack, CVE-2021-42574.
  var ordersTerminal: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// The text as a terminal may receive it: one line, no order to the terminal, U+FFFD in their place.
  package var visible: String {
    guard unicodeScalars.contains(where: { $0.breaksLine || $0.ordersTerminal }) else {
      return self
    }
    var visible = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.breaksLine || scalar == "\t" {
        visible.append(" ")
      } else {
        visible.append(scalar.ordersTerminal ? "\u{FFFD}" : scalar)
      }
    }
    return String(visible)
  }

  /// The text without spaces, tabs, line breaks and byte order marks at its ends.
  package var trimmed: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[start...last])
  }
}
