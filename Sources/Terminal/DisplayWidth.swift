extension String {
  /// The number of terminal columns that the text takes.
  package var displayWidth: Int {
    // Most lines hold signs of one column each, which no table of Unicode need be asked about.
    guard !unicodeScalars.allSatisfy(\.isLatinSign) else { return unicodeScalars.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension Character {
  /// Two columns for an emoji or an ideograph, none for a mark on its own, one for the rest.
  package var displayWidth: Int {
    if unicodeScalars.contains(where: { $0.isWide || $0 == "\u{FE0F}" }) { return 2 }
    return unicodeScalars.reduce(0) { $0 + ($1.takesNoColumn ? 0 : 1) }
  }
}

extension Unicode.Scalar {
  /// A letter, digit or sign of Latin script, or a dash, a quotation mark, an ellipsis or the euro: one column.
  fileprivate var isLatinSign: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2013...0x2026, 0x202F, 0x20AC: true
    default: false
    }
  }

  fileprivate var takesNoColumn: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: (0x1160...0x11FF).contains(value)  // Hangul vowels and finals join the initial
    }
  }

  /// East Asian Wide and Fullwidth, condensed to blocks (Unicode Standard Annex 11), and emoji.
  fileprivate var isWide: Bool {
    guard value >= 0x1100 else { return false }
    if properties.isEmojiPresentation { return true }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return true
    default:
      return false
    }
  }
}
