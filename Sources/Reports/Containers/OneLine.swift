import Terminal

extension String {
  /// The text on one line, without a double blank or any sign that orders the letters around it.
  ///
  /// Formats treat blanks in their own ways; after this every one of them shows the same text.
  var onOneLine: String {
    guard !isOnOneLine else { return self }
    var line = String.UnicodeScalarView()
    for scalar in visible.unicodeScalars
    where scalar != " " || line.last.map({ $0 != " " }) ?? false {
      line.append(scalar.properties.isNoncharacterCodePoint ? "\u{FFFD}" : scalar)
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  private var isOnOneLine: Bool {
    var last: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      guard scalar.isPlain, last != " " || scalar != " " else { return false }
      last = scalar
    }
    return isEmpty || last != " "
  }
}

extension Unicode.Scalar {
  /// Whether it is an ordinary sign, as nearly all are; the others are looked at one by one.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202F...0x2065, 0x206A...0xD7FF: true
    default: false
    }
  }
}
